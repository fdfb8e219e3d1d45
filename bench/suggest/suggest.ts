import fc from "fast-check";
import { doings } from "../../test/law/suggest/editing";
import { promisesHold } from "../../test/law/suggest/property";

/**
 * The long run of what is promised of suggestions: `tsx bench/suggest/suggest.ts [sequences] [seed]`.
 * Sequences of up to 20 edits by three people, in blocks of 500 with the seeds that follow `seed`; prints how
 * many held after each block, and of a block that did not its seed and its smallest sequence.
 */
const sequences = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const block = 500;
let [held, edits, failed] = [0, 0, 0];
for (let i = 0; i * block < sequences; i++) {
  const result = fc.check(
    fc.property(doings(20), (sequence) => {
      edits += sequence.length;
      promisesHold(sequence);
    }),
    { numRuns: Math.min(block, sequences - i * block), seed: seed + i },
  );
  held += result.failed ? result.numRuns - 1 : result.numRuns;
  if (result.failed) {
    failed++;
    console.log(`seed ${seed + i}: ${fc.stringify(result.counterexample)}`);
    console.log(String(result.errorInstance));
  }
  const { user } = process.cpuUsage();
  console.log(
    `${held} sequences held, ${failed} failed, ${edits} edits, seeds ${seed} to ${seed + i}, ${(user / 1e6).toFixed(0)} s CPU`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
