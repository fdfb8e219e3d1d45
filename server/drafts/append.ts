import type { Knex } from "knex";
import { Step } from "prosemirror-transform";
import { schema } from "../../law/schema";
import { rebaseSteps, stepText, type Rebased } from "../../law/steps";
import { insertSteps, type NewStep } from "../store/insertSteps";
import { lockDraft } from "../store/lockDraft";
import { notifyHead } from "../store/notifyHead";
import { partsOfCommits } from "../store/partsOfCommits";
import { stepsBetween, type StoredStep } from "../store/stepsBetween";
import type { CommitRefused, ReadCommit } from "./commit";
import type { Heads, HeadState } from "./heads";

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
 * Appends commits to a draft, in the order given, in one transaction: lock the draft, leave out
 * what is known already, move each commit over what came in between, append, tell the others.
 * Results are in the order of the commits. When the process is killed, either all of it stands or
 * none, and a commit that was not answered can be sent again.
 */
export async function appendCommits(
  db: Knex,
  heads: Heads,
  draft: number,
  commits: readonly ReadCommit[],
): Promise<CommitResult[]> {
  const done = await db.transaction(async (trx) => {
    const head = await lockDraft(trx, draft);
    if (head === null) return null;
    const batch = await startBatch(trx, heads, draft, head, commits);
    const outcomes = commits.map((commit) => take(batch, commit));
    if (batch.added.length > 0) {
      await insertSteps(trx, { draft, steps: batch.added });
      await notifyHead(trx, { draft, head: batch.state.head });
    }
    const since = Math.min(batch.state.head, ...commits.map((commit) => commit.head));
    const steps = await stepsBetween(trx, { draft, after: since, to: batch.state.head });
    return { state: batch.state, outcomes, steps };
  });
  if (!done) return commits.map(() => noDraft(draft));
  heads.keep(draft, done.state);
  return done.outcomes.map((outcome, i) =>
    outcome.ok ? answer(outcome.dropped, done, commits[i]?.head ?? 0) : outcome,
  );
}

const noDraft = (draft: number): CommitRefused => ({
  ok: false,
  reason: "no-draft",
  message: `There is no draft ${draft}.`,
});

const answer = (
  dropped: Rebased["dropped"],
  { state, steps }: { state: HeadState; steps: StoredStep[] },
  since: number,
): Appended => ({
  ok: true,
  head: state.head,
  steps: steps.filter((step) => step.seq > since),
  dropped,
});

/** What a transaction works on. `trail`: the steps from `trailFrom` on, as maps can be taken of them. */
interface Batch {
  state: HeadState;
  /** Head before the batch; heads greater than it do not exist yet for any client. */
  startHead: number;
  trailFrom: number;
  trail: Step[];
  known: Map<string, number[]>;
  added: NewStep[];
}

async function startBatch(
  trx: Knex.Transaction,
  heads: Heads,
  draft: number,
  head: number,
  commits: readonly ReadCommit[],
): Promise<Batch> {
  const trailFrom = Math.min(head, ...commits.map((commit) => commit.head));
  const trail =
    trailFrom < head ? await stepsBetween(trx, { draft, after: trailFrom, to: head }) : [];
  return {
    state: await heads.at(trx, draft, head),
    startHead: head,
    trailFrom,
    trail: trail.map(({ step }) => Step.fromJSON(schema, step)),
    known: await partsOfCommits(trx, { draft, refs: commits.map((commit) => commit.ref) }),
    added: [],
  };
}

/** Applies one commit to the batch; gives what no longer fits, or why nothing was done. */
function take(
  batch: Batch,
  commit: ReadCommit,
): { ok: true; dropped: Rebased["dropped"] } | CommitRefused {
  if (commit.head > batch.startHead) return ahead(commit.head, batch.startHead);
  const known = batch.known.get(commit.ref);
  if (known) return { ok: true, dropped: droppedBefore(commit, known) };
  const between = batch.trail.slice(commit.head - batch.trailFrom).map((step) => step.getMap());
  const { doc, applied, dropped } = rebaseSteps(batch.state.doc, commit.steps, between);
  for (const { index, step } of applied) {
    batch.trail.push(step);
    const seq = batch.state.head + 1;
    batch.state = { ...batch.state, head: seq };
    const { ref, clientId, authorId } = commit;
    batch.added.push({ seq, ref, part: index, clientId, authorId, step: step.toJSON() });
  }
  batch.state = { ...batch.state, doc };
  batch.known.set(
    commit.ref,
    applied.map(({ index }) => index),
  );
  return { ok: true, dropped };
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
