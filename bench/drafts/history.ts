// The history of a draft of 5,000 articles after 100,000 steps: time line, text at a past point, who wrote what.
//   npx tsx bench/drafts/history.ts [STEPS]
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { migrate, openDatabase } from "../../server/database";
import { DraftWriter } from "../../server/drafts";
import { authorshipAt, timeline } from "../../server/history";
import { startPostgres } from "../../server/postgres";
import { appendSteps } from "../../server/store/appendSteps";
import { draftById } from "../../server/store/drafts";
import { bigLaw, seeded } from "../../test/big";
import { law } from "../../test/build";
import { seedDraft, seedReference, seedWork } from "../../test/server/seed";
import { textPlaces } from "./writer";

const count = Number(process.argv[2] ?? 100_000);
/** Steps of one burst of typing at one place. */
const burst = 40;

const home = fs.mkdtempSync(path.join(os.tmpdir(), "modelaw-bench-"));
const postgres = await startPostgres({ home, database: "bench" });
const db = openDatabase(postgres.url, 2);
const fail = (error: unknown) => {
  throw error;
};

/** A log as typing makes it: letters one after the other, each burst somewhere else. */
async function fill(draft: number): Promise<void> {
  const random = seeded(1);
  const places = textPlaces(bigLaw(5000), 1000);
  const typed = places.map(() => 0);
  let place = 0;
  for (let from = 0; from < count; from += 5000) {
    const steps = Array.from({ length: Math.min(5000, count - from) }, (_, i) => {
      if ((from + i) % burst === 0) place = Math.floor(random() * places.length);
      const before = typed.slice(0, place + 1).reduce((sum, one) => sum + one, 0);
      const at = (places[place] ?? 1) + before;
      typed[place] = (typed[place] ?? 0) + 1;
      const slice = { content: [{ type: "text", text: "x" }] };
      const step = { stepType: "replace", from: at, to: at, slice };
      return {
        ...{ seq: from + i + 1, ref: `commit-${from + i}`, part: 0, clientId: "c" },
        ...{ authorId: null, step },
      };
    });
    await appendSteps(db, { draft, from, steps });
  }
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const done = await work();
  const { user, system } = process.cpuUsage(used);
  const [took, cpu] = [performance.now() - from, (user + system) / 1000];
  process.stdout.write(`${name}: ${took.toFixed(0)} ms, ${cpu.toFixed(0)} ms of this processor\n`);
  return done;
}

try {
  await migrate(db, postgres.url);
  await seedReference(db);
  const id = await seedDraft(db, await seedWork(db), law(bigLaw(5000)));
  await timed(`writing ${count} steps`, () => fill(id));
  const writer = new DraftWriter(db, fail);
  const draft = await draftById(db, id);
  if (!draft) throw new Error("The draft is gone");
  const middle = { draft: id, head: Math.floor(count / 2) };
  await timed("time line", () => timeline(db, draft, null));
  await timed("text half way, without a snapshot", () => writer.past(id, middle.head));
  await timed("text half way, again", () => writer.past(id, middle.head));
  await timed("who wrote what half way", () => authorshipAt(db, writer, middle));
  await timed("who wrote what half way, again", () => authorshipAt(db, writer, middle));
  await timed("who wrote what now", () => authorshipAt(db, writer, { draft: id, head: count }));
  process.stdout.write(`load average ${(os.loadavg()[0] ?? 0).toFixed(1)}\n`);
} finally {
  await db.destroy();
  await postgres.stop();
  fs.rmSync(home, { recursive: true, force: true });
}
