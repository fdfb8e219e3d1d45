import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ReplaceStep } from "prosemirror-transform";
import { Fragment, Slice } from "prosemirror-model";
import { expect, it } from "vitest";
import type { Answered, Asked } from "../../../bench/drafts/server";
import { schema } from "../../../law/schema";
import { DraftWriter, type Commit } from "../../../server/drafts";
import { act, art, law } from "../../build";
import { freshDatabase } from "../../database";
import { seedDraft, seedReference, seedWork } from "../seed";

const { db, url } = await freshDatabase();
await seedReference(db);
const work = await seedWork(db);

const program = fileURLToPath(new URL("../../../bench/drafts/server.ts", import.meta.url));

async function startProcess(): Promise<ChildProcess> {
  const child = fork(program, [url], { execArgv: ["--import", "tsx"] });
  await once(child, "message");
  return child;
}

const commits = 120;
const letter = new Slice(Fragment.from(schema.text("x")), 0, 0);
const commit = (n: number): Commit => ({
  head: 0,
  ref: `commit-${n}`,
  clientId: "c",
  author: null,
  steps: [new ReplaceStep(4, 4, letter).toJSON() as { stepType: string }],
});
const ask = (child: ChildProcess, draft: number, n: number) =>
  child.send({ n, draft, commit: commit(n) } satisfies Asked);

it("a process killed amid commits loses none that it confirmed, and another carries on at once", async () => {
  const draft = await seedDraft(db, work, law(act(art("Purpose", "Words."))));
  const [first, second] = [await startProcess(), await startProcess()];
  const confirmed = new Set<string>();
  first.on("message", ({ n }: Answered) => {
    confirmed.add(`commit-${n}`);
    if (confirmed.size === 20) first.kill("SIGKILL");
  });
  const ended = once(first, "exit");
  for (let n = 0; n < commits && first.connected; n++) {
    ask(first, draft, n);
    // Spread over several batches, so that the end falls among them.
    if (n % 5 === 4) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await ended;
  const stored = new Set((await db("steps").where({ draft_id: draft }).pluck("ref")) as string[]);
  expect(confirmed.size).toBeGreaterThanOrEqual(20);
  expect(confirmed.size).toBeLessThan(commits);
  expect([...confirmed].filter((ref) => !stored.has(ref))).toEqual([]);

  const answered = new Set<number>();
  const all = new Promise<void>((resolve) => {
    second.on("message", ({ n }: Answered) => {
      if (answered.add(n).size === commits) resolve();
    });
  });
  for (let n = 0; n < commits; n++) ask(second, draft, n);
  await all;
  second.kill();
  const { doc } = await new DraftWriter(db, () => undefined).read(draft, commits);
  expect(doc.textContent.match(/x/g)).toHaveLength(commits);
  expect(await db("drafts").where({ id: draft }).pluck("head")).toEqual([commits]);
});
