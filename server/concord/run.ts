import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Knex } from "knex";
import type { StoredLaw } from "../../law/schema";
import type { Services } from "../services";
import {
  askToStop,
  beginRun,
  concordRuns,
  endRun,
  noteDone,
  touchRun,
  type ConcordRunRow,
  type Pair,
} from "../store/concordRuns";
import { concordances, insertConcordance } from "../store/concordances";
import { insertEvent } from "../store/insertEvent";
import { insertLinks } from "../store/links";
import type { VersionRow } from "../store/versions";
import { workBySlug } from "../store/workBySlug";
import { runConcord } from "../tasks";
import { editionIn } from "./editions";
import { glossary } from "./glossary";
import { fitFor } from "./learn";
import { storedProposal } from "./proposal";

/** Milliseconds between two signs of life of a run. */
const beat = 2_000;
/** Milliseconds between two looks at a run that somebody waits for. */
const look = 100;

/** A frozen text with its law. */
export interface ReadText {
  version: VersionRow;
  law: StoredLaw;
}

/** What a run is made from, and who asked for it. */
export interface Asked {
  baseline: ReadText;
  national: ReadText;
  by: string;
}

/** Runs of this process, to be stopped at once where the request comes here. */
const here = new Map<number, AbortController>();

/**
 * Begins to make a concordance of two texts and gives the run's id; where one of the same two is
 * being made, by whomever, that one's. What has its concordance already is done at once.
 */
export async function startRun(services: Services, asked: Asked): Promise<number> {
  const { db, logger } = services;
  const pair = {
    baselineVersion: asked.baseline.version.id,
    nationalVersion: asked.national.version.id,
  };
  const [existing] = await concordances(db, pair);
  const createdBy = asked.by;
  if (existing) return noteDone(db, { ...pair, concordance: existing.id, createdBy });
  const { id, begun } = await beginRun(db, { ...pair, createdBy });
  if (begun)
    void perform(services, id, pair, asked).catch((error: unknown) => {
      logger.error({ err: error, run: id }, "The run of a concordance could not be ended.");
    });
  return id;
}

/** Stops a run, in whichever process it goes on. */
export async function stopRun(db: Knex, id: number): Promise<void> {
  await askToStop(db, id);
  here.get(id)?.abort();
}

/** Waits until a run has ended, and gives it. */
export async function endOfRun(db: Knex, id: number): Promise<ConcordRunRow> {
  for (;;) {
    const [run] = await concordRuns(db, id);
    if (!run) throw new Error(`There is no run ${id}.`);
    if (run.state !== "running") return run;
    await setTimeout(look);
  }
}

/** Makes the concordance of a run and ends it, however that turns out. */
async function perform(services: Services, id: number, pair: Pair, asked: Asked): Promise<void> {
  const { db, logger, closing } = services;
  const stop = new AbortController();
  here.set(id, stop);
  const leave = () => stop.abort();
  closing.addEventListener("abort", leave, { once: true });
  let progress = 0;
  const alive = setInterval(() => {
    void touchRun(db, { id, progress }).then(
      ({ cancel }) => cancel && stop.abort(),
      (error: unknown) => logger.warn({ err: error, run: id }, "A run gave no sign of life."),
    );
  }, beat);
  try {
    const onProgress = (done: number) => void (progress = done);
    const found = await runConcord(await inputOf(db, asked), { onProgress, signal: stop.signal });
    if (found === null) await endRun(db, { id, state: closing.aborted ? "lost" : "cancelled" });
    else await store(db, id, pair, storedProposal(found), asked.by);
  } catch (error) {
    logger.error({ err: error, run: id }, "A concordance could not be made.");
    await endRun(db, { id, state: "failed" });
  } finally {
    clearInterval(alive);
    closing.removeEventListener("abort", leave);
    here.delete(id);
  }
}

/** All that the two texts are compared with, and by. */
async function inputOf(db: Knex, { baseline, national }: Asked) {
  const { language } = national.version;
  const edition = await editionIn(db, baseline.version, language);
  const fit = await fitFor(db, {
    baseline: edition ? language : baseline.version.language,
    national: language,
    fictional: (await workBySlug(db, national.version.work))?.fictional ?? false,
  });
  const editions = edition ? [edition] : [];
  const key = createHash("sha256")
    .update(JSON.stringify([baseline.law, editions]))
    .digest("hex");
  return {
    ...{ key, fit, editions },
    baseline: baseline.law,
    national: national.law,
    glossary: await glossary(),
  };
}

/** Stores what was proposed and ends the run, both or neither. */
async function store(
  db: Knex,
  run: number,
  pair: Pair,
  { proposal, links }: ReturnType<typeof storedProposal>,
  by: string,
): Promise<void> {
  await db.transaction(async (trx) => {
    const made = await insertConcordance(trx, { ...pair, proposal, createdBy: by });
    if (made !== null) {
      await insertLinks(trx, { concordance: made, links, by });
      const event = { actor: by, action: "concordance.proposed" };
      await insertEvent(trx, { ...event, subject: `concordance:${made}`, data: { ...pair } });
    }
    // Where somebody stored the same pair meanwhile, theirs stands.
    const concordance = made ?? (await concordances(trx, pair))[0]?.id;
    if (concordance === undefined) throw new Error("A concordance was refused, and is not there.");
    await endRun(trx, { id: run, state: "done", concordance });
  });
}
