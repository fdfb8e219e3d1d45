// Fifty writers in one draft of 5,000 articles, 200 commits a second, durable, on a slow disk.
//   npm run bench:drafts -- [SECONDS]
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Knex } from "knex";
import { migrate, openDatabase } from "../../server/database";
import { startPostgres } from "../../server/postgres";
import { bigLaw, seeded } from "../../test/big";
import { law } from "../../test/build";
import { seedDraft, seedReference, seedWork } from "../../test/server/seed";
import type { Answered, Asked } from "./server";
import { textPlaces, Writer } from "./writer";

const seconds = Number(process.argv[2] ?? 20);
const writers = 50;
/** Keys that each writer makes in a second; some share a commit. */
const perSecond = 6;
/** Microseconds that Postgres waits before each flush: a slow disk on a machine with a fast one. */
const flush = 4500;

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const sort = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** Asks the measured process and gives its answers. */
class Served {
  readonly #waiting = new Map<number, (answer: Answered) => void>();
  #n = 0;

  constructor(readonly child: ChildProcess) {
    child.on("message", (answer: Answered) => {
      this.#waiting.get(answer.n)?.(answer);
      this.#waiting.delete(answer.n);
    });
  }

  ask(draft: number, commit: Asked["commit"]): Promise<Answered> {
    const n = this.#n++;
    return new Promise((resolve) => {
      this.#waiting.set(n, resolve);
      this.child.send({ n, draft, commit } satisfies Asked);
    });
  }

  /** Milliseconds of processor time until now. */
  async used(): Promise<number> {
    const answered = once(this.child, "message", { signal: AbortSignal.timeout(30_000) });
    this.child.send("usage");
    const [usage] = (await answered) as [{ user: number; system: number }];
    return (usage.user + usage.system) / 1000;
  }
}

/** One writer's run: some keys a second; those made while a commit is under way go together. */
async function write(served: Served, draft: number, writer: Writer, until: number): Promise<void> {
  const random = seeded(writer.number + 1);
  let keys: number[] = [];
  const type = (async () => {
    while (performance.now() < until) {
      await sleep((-1000 / perSecond) * Math.log(1 - random()));
      keys.push(performance.now());
    }
  })();
  while (performance.now() < until) {
    const [made] = keys;
    if (made === undefined) {
      await sleep(2);
      continue;
    }
    const commit = writer.commit(keys.length);
    const sent = performance.now();
    keys = [];
    await sleep(writer.roundTrip / 2);
    const answer = await served.ask(draft, commit);
    await sleep(writer.roundTrip / 2);
    const now = performance.now();
    writer.take(answer, { commit: now - sent, key: now - made });
  }
  await type;
}

async function run(db: Knex, url: string, name: string, way: string, processes: number) {
  const doc = bigLaw(5000);
  const draft = await seedDraft(db, work, law(doc));
  const places = textPlaces(doc, writers);
  const child = fork(
    fileURLToPath(new URL("server.ts", import.meta.url)),
    [url, way, String(processes)],
    { execArgv: ["--import", "tsx"] },
  );
  await once(child, "message");
  const served = new Served(child);
  const all = places.map((place, i) => new Writer(i, place));
  // The first commits load the text.
  for (let i = 0; i < processes; i++) {
    const first = new Writer(1000 + i, places[0] ?? 1);
    await served.ask(draft, first.commit(1));
  }
  const before = await served.used();
  const from = performance.now();
  await Promise.all(all.map((writer) => write(served, draft, writer, from + seconds * 1000)));
  const elapsed = performance.now() - from;
  const share = ((await served.used()) - before) / elapsed;
  child.kill();
  report(name, all, elapsed, share);
}

function report(name: string, all: readonly Writer[], elapsed: number, share: number): void {
  const took = sort(all.flatMap(({ served }) => served));
  const beyond = (of: "commit" | "key") =>
    sort(all.flatMap(({ waited, roundTrip }) => waited.map((t) => t[of] - roundTrip)));
  const each = sort(
    all.map(({ waited, roundTrip }) => at(sort(waited.map((t) => t.commit - roundTrip)), 0.95)),
  );
  const tenth = Math.max(1, Math.floor(each.length / 10));
  const mean = (part: readonly number[]) => part.reduce((a, b) => a + b, 0) / part.length;
  const [fast, slow] = [mean(each.slice(0, tenth)), mean(each.slice(-tenth))];
  const rate = (took.length / elapsed) * 1000;
  const load = os.loadavg()[0] ?? 0;
  process.stdout.write(
    [
      `${name}: ${rate.toFixed(0)} commits/s`,
      `server p50 ${ms(at(took, 0.5))}, p95 ${ms(at(took, 0.95))}, p99 ${ms(at(took, 0.99))}`,
      `commit confirmed beyond its round trip p95 ${ms(at(beyond("commit"), 0.95))}`,
      `key, with its wait for the commit before, p95 ${ms(at(beyond("key"), 0.95))}`,
      `p95 of the slowest tenth of writers ${ms(slow)}, of the fastest ${ms(fast)}`,
      `processor ${(share * 100).toFixed(0)} % of a core`,
      `load average ${load.toFixed(1)}`,
    ].join("; ") + "\n",
  );
}

const home = fs.mkdtempSync(path.join(os.tmpdir(), "modelaw-bench-"));
const postgres = await startPostgres({ home, database: "bench" });
const db = openDatabase(postgres.url, 2);
await migrate(db, postgres.url);
await seedReference(db);
const work = await seedWork(db);
await db.raw(`alter system set commit_delay = ${flush}`);
await db.raw("alter system set commit_siblings = 0");
await db.raw("select pg_reload_conf()");
try {
  await run(db, postgres.url, "batched", "batched", 1);
  await run(db, postgres.url, "batched in 4 writers that share a row lock", "batched", 4);
  await run(db, postgres.url, "one by one", "one by one", 1);
} finally {
  await db.destroy();
  await postgres.stop();
  fs.rmSync(home, { recursive: true, force: true });
}
