import type { Knex } from "knex";
import { Step } from "prosemirror-transform";
import { schema } from "../../law/schema";
import { rebaseSteps, stepText, type Rebased } from "../../law/steps";
import { appendSteps, type NewStep } from "../store/appendSteps";
import { draftHead } from "../store/draftHead";
import { insertDropped } from "../store/insertDropped";
import { lockDraft } from "../store/lockDraft";
import { partsOfCommits } from "../store/partsOfCommits";
import { stepsBetween, type StoredStep } from "../store/stepsBetween";
import type { CommitRefused, ReadCommit } from "./commit";
import { isPermitted } from "./permission";
import { withSteps, type Heads, type HeadState } from "./heads";

/** What became of a commit. */
export interface Appended {
  ok: true;
  /** Head of the draft now. */
  head: number;
  /** Everything after the head that the commit was made on, its own steps among it. */
  steps: StoredStep[];
  dropped: Rebased["dropped"];
}

export type CommitResult = Appended | CommitRefused;

/**
 * Appends commits to a draft, in the order given: leaves out what is known already, moves each
 * commit over what came in between, appends all in one transaction, tells the others. Results are
 * in the order of the commits. When the process is killed, either all of it stands or none, and a
 * commit that was not answered can be sent again.
 *
 * The first try starts from the text in memory and holds only if the draft still stands at that
 * head: while one process writes a draft, each batch is one statement. Where another process wrote
 * meanwhile, or nothing is in memory, the second try locks the draft, reads what is missing, and
 * cannot fail for that reason.
 */
export async function appendCommits(
  db: Knex,
  heads: Heads,
  draft: number,
  commits: readonly ReadCommit[],
): Promise<{ results: CommitResult[]; added: StoredStep[] }> {
  const kept = heads.latest(draft);
  const done =
    (kept && (await tryKept(db, draft, kept, commits))) ??
    (await db.transaction(async (trx) => {
      const head = await lockDraft(trx, draft);
      if (head === null) return null;
      const state = await heads.at(trx, draft, head);
      // A commit sent again on another head than before is not among the steps since.
      const refs = commits.map(({ ref }) => ref);
      const known = await partsOfCommits(trx, { draft, refs });
      const batch = await worked(trx, draft, state, commits, known);
      await store(trx, draft, batch);
      await keepDropped(trx, draft, batch);
      return batch;
    }));
  if (!done) return { results: commits.map(() => noDraft(draft)), added: [] };
  heads.keep(draft, done.state);
  return { results: answers(done, commits), added: done.added };
}

/** The batch on a text in memory; null where the draft no longer stands there. */
async function tryKept(
  db: Knex,
  draft: number,
  kept: HeadState,
  commits: readonly ReadCommit[],
): Promise<Batch | null> {
  if (commits.some((commit) => commit.head > kept.head)) return null;
  const batch = await worked(db, draft, kept, commits);
  try {
    if (batch.added.length > 0 && !(await store(db, draft, batch))) return null;
  } catch (error) {
    // A part of a commit that was stored before: the careful way finds it.
    if ((error as { code?: string }).code === "23505") return null;
    throw error;
  }
  if (batch.added.length === 0 && (await draftHead(db, draft)) !== kept.head) return null;
  await keepDropped(db, draft, batch);
  return batch;
}

/** A commit of which nothing is left is in no row of the log: it is remembered by its name. */
async function keepDropped(db: Knex, draft: number, { gone }: Batch): Promise<void> {
  if (gone.length > 0) await insertDropped(db, { draft, refs: gone });
}

async function store(db: Knex, draft: number, { added, startHead }: Batch): Promise<boolean> {
  if (added.length === 0) return true;
  const steps = added.map(({ seq, ref, part, clientId, author, step }): NewStep => ({
    ...{ seq, ref, part, clientId, step },
    authorId: author?.id ?? null,
  }));
  return appendSteps(db, { draft, from: startHead, steps });
}

const noDraft = (draft: number): CommitRefused => ({
  ok: false,
  reason: "no-draft",
  message: `There is no draft ${draft}.`,
});

function answers(batch: Batch, commits: readonly ReadCommit[]): CommitResult[] {
  const { head } = batch.state;
  return batch.outcomes.map((outcome, i) => {
    const since = Math.max(0, (commits[i]?.head ?? 0) - batch.trailFrom);
    return outcome.ok
      ? { ok: true, head, steps: batch.trail.slice(since), dropped: outcome.dropped }
      : outcome;
  });
}

/** What is worked out before anything is stored. `trail`: the steps from `trailFrom` on. */
interface Batch {
  state: HeadState;
  /** Head before the batch; heads greater than it do not exist yet for any client. */
  startHead: number;
  trailFrom: number;
  trail: StoredStep[];
  known: Map<string, number[]>;
  added: StoredStep[];
  /** Commits of this batch of which no step was left. */
  gone: string[];
  outcomes: ({ ok: true; dropped: Rebased["dropped"] } | CommitRefused)[];
}

async function worked(
  db: Knex,
  draft: number,
  state: HeadState,
  commits: readonly ReadCommit[],
  known?: Map<string, number[]>,
): Promise<Batch> {
  const trailFrom = Math.min(state.head, ...commits.map((commit) => commit.head));
  const inMemory = state.head - state.recent.length;
  const trail = [
    ...(trailFrom < inMemory
      ? await stepsBetween(db, { draft, after: trailFrom, to: inMemory })
      : []),
    ...state.recent.slice(Math.max(0, trailFrom - inMemory)),
  ];
  const batch: Batch = {
    ...{ state, startHead: state.head, trailFrom, trail, added: [], gone: [], outcomes: [] },
    known: known ?? partsIn(trail),
  };
  for (const commit of commits) batch.outcomes.push(take(batch, commit));
  batch.state = { ...withSteps(batch.state, batch.added), doc: batch.state.doc };
  return batch;
}

/** Which parts of which commits are among these steps. */
function partsIn(steps: readonly StoredStep[]): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  for (const { ref, part } of steps) parts.set(ref, [...(parts.get(ref) ?? []), part]);
  return parts;
}

/** Applies one commit to the batch; gives what no longer fits, or why nothing was done. */
function take(batch: Batch, commit: ReadCommit): Batch["outcomes"][number] {
  if (commit.head > batch.startHead) return ahead(commit.head, batch.startHead);
  const known = batch.known.get(commit.ref);
  if (known) return { ok: true, dropped: droppedBefore(commit, known) };
  const between = batch.trail
    .slice(commit.head - batch.trailFrom)
    .map(({ step }) => Step.fromJSON(schema, step).getMap());
  const { doc, applied, dropped } = rebaseSteps(
    batch.state.doc,
    commit.steps,
    between,
    commit.joins,
  );
  const { ref, clientId, author } = commit;
  if (!isPermitted(batch.state.doc, commit, applied)) return refused(batch, commit);
  for (const { index, step } of applied) {
    const json = step.toJSON() as { stepType: string };
    const seq = batch.trailFrom + batch.trail.length + 1;
    const stored = { seq, ref, part: index, clientId, author, step: json };
    batch.trail.push(stored);
    batch.added.push(stored);
  }
  batch.state = { ...batch.state, doc };
  if (applied.length === 0) batch.gone.push(ref);
  batch.known.set(
    commit.ref,
    applied.map(({ index }) => index),
  );
  return { ok: true, dropped };
}

/** Nothing of the commit stands: each of its steps is told to its author with its words. */
function refused(batch: Batch, { ref, steps }: ReadCommit): Batch["outcomes"][number] {
  batch.gone.push(ref);
  batch.known.set(ref, []);
  const reason = "not-permitted" as const;
  return {
    ok: true,
    dropped: steps.map((step, index) => ({ index, reason, text: stepText(step) })),
  };
}

const ahead = (head: number, present: number): CommitRefused => ({
  ok: false,
  reason: "head-ahead",
  message: `The steps were made on head ${head}, but the draft stands at ${present}.`,
});

/** For a commit sent again: what of it did not fit the first time. */
const droppedBefore = (commit: ReadCommit, parts: readonly number[]): Rebased["dropped"] =>
  commit.steps.flatMap((step, index) =>
    parts.includes(index) ? [] : [{ index, reason: "does-not-fit" as const, text: stepText(step) }],
  );
