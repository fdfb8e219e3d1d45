// One engine on one case, in a process of its own, so that memory and compiled code are its own:
//   tsx bench/compare/one.ts CASE ENGINE [RUNS]
// Prints {outcome, seconds, processor, megabytes}: medians of the runs, and the memory that the first run took
// beyond the program itself.
import { afterEdits } from "./again";
import { caseOf } from "./cases";
import { engines } from "./engines";

const [, , name = "", engine = "modelaw", runs = "1"] = process.argv;
const median = (values: number[]) => values.sort((x, y) => x - y)[values.length >> 1] ?? 0;

const seconds: number[] = [];
const processor: number[] = [];
let outcome: string | null = "complete";
const peak = () => process.resourceUsage().maxRSS / 1024;
let before = peak();
let after = before;
if (name === "after one edit") {
  processor.push(...afterEdits(2_871, 15).map((ms) => ms / 1000));
} else {
  const given = caseOf(name);
  before = peak();
  for (let run = 0; run < Number(runs); run++) {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    outcome = engines[engine]?.(given) ?? null;
    const { user, system } = process.cpuUsage(cpu);
    seconds.push((performance.now() - from) / 1000);
    processor.push((user + system) / 1e6);
    if (run === 0) after = peak();
  }
}
const megabytes = Math.round((name === "after one edit" ? peak() : after) - before);
const told = { outcome, seconds: median(seconds), processor: median(processor), megabytes };
console.log(JSON.stringify(told));
