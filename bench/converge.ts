// Random sessions of several drafters: do all end with one text, and is every lost step told?
//   npx tsx bench/converge.ts [TRIALS] [FIRST_SEED] [SECONDS]
import { act, art, chapter, para, point } from "../test/build";
import { trial } from "../test/client/editor/trial";

const [trials = 10_000, first = 1, seconds = 3600] = process.argv.slice(2).map(Number);
const size = { clients: 6, actions: 100 };

const law = act(
  { lang: "en", profile: "en-cis-model" },
  chapter(
    "General",
    art("Scope", para("The State shall act."), para("It means:", point("one"), point("two"))),
    art("Terms", para("The court decides.")),
  ),
  chapter("Final", art("Entry into force", "This Law enters into force.")),
);

const sum = { trials: 0, steps: 0, told: 0, wrong: 0, threw: 0 };
const until = performance.now() + seconds * 1000;
for (let seed = first; seed < first + trials && performance.now() < until; seed++) {
  sum.trials++;
  try {
    const { steps, told, wrong } = trial(law, seed, size);
    sum.steps += steps;
    sum.told += told;
    if (wrong.length > 0) {
      sum.wrong++;
      process.stdout.write(`seed ${seed}: ${wrong.join("; ")}\n`);
    }
  } catch (error) {
    sum.threw++;
    process.stdout.write(`seed ${seed} threw ${String(error)}\n`);
  }
}
process.stdout.write(
  `${sum.trials} trials of ${size.clients} drafters with ${size.actions} actions each: ` +
    `${sum.steps} steps, ${sum.told} no longer fitted and were told; ` +
    `${sum.wrong} trials wrong, ${sum.threw} threw\n`,
);
