import fc from "fast-check";
import { doings } from "../../test/law/suggest/editing";
import { promisesHold } from "../../test/law/suggest/property";

/**
 * The long run of what is promised of suggestions: `tsx bench/suggest/suggest.ts [sequences] [seed]`.
 * Prints how many sequences of up to 20 edits by three people held, or the smallest that did not.
 */
const sequences = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const started = performance.now();
let edits = 0;
const result = fc.check(
  fc.property(doings(20), (sequence) => {
    edits += sequence.length;
    promisesHold(sequence);
  }),
  { numRuns: sequences, seed },
);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${result.numRuns} sequences, ${edits} edits, ${result.failed ? "FAILED" : "0 failed"}, seed ${seed}, ${seconds} s`,
);
if (result.failed) {
  console.log(fc.stringify(result.counterexample));
  const error = result.errorInstance;
  console.log(error instanceof Error ? (error.stack ?? "") : "");
  process.exitCode = 1;
}
