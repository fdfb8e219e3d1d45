// The process that bench.ts measures: writes one draft, asked over the channel to its parent.
import { openDatabase } from "../../server/database";
import { DraftWriter, type Commit } from "../../server/drafts";

/** One commit for the draft; `n` names the answer. */
export interface Asked {
  n: number;
  draft: number;
  commit: Commit;
}

/** `took`: milliseconds from reading the request to the answer. */
export interface Answered {
  n: number;
  took: number;
  head: number;
  steps: { seq: number; ref: string; step: { stepType: string } }[];
}

const [url = "", way = "batched", writers = "1"] = process.argv.slice(2);

const fail = (error: unknown) => {
  throw error;
};
const all = Array.from(
  { length: Number(writers) },
  () => new DraftWriter(openDatabase(url, 4), fail),
);
let last: Promise<unknown> = Promise.resolve();

/** "one by one": each commit waits until the one before it is on disk. */
function append(n: number, draft: number, commit: Commit) {
  const writer = all[n % all.length];
  if (!writer) throw new Error("There is no writer");
  if (way === "batched") return writer.append(draft, commit);
  const done = last.then(() => writer.append(draft, commit));
  last = done;
  return done;
}

const say = (message: unknown) => process.send?.(message);

process.on("message", (asked: Asked | "usage") => {
  if (asked === "usage") return say(process.cpuUsage());
  const { n, draft, commit } = asked;
  const from = performance.now();
  void append(n, draft, commit).then((result) => {
    if (!result.ok) throw new Error(result.message);
    const took = performance.now() - from;
    const { head, steps } = result;
    say({ n, took, head, steps } satisfies Answered);
  });
});
say("ready");
