import type { Schema } from "prosemirror-model";
import { Step, type Transform } from "prosemirror-transform";
import { replay, type Lost, type Pending } from "./pending";

/**
 * How an open draft stands towards the service. States:
 * - all saved: nothing pending;
 * - waiting: steps pending, none sent;
 * - sent: the first `sent.count` pending steps are on their way under `sent.ref`. An answer ends
 *   it; without one the same commit is sent again, which the service applies once.
 * While steps are sent, steps of others wait: the answer brings them.
 */
export interface Sync {
  /** Steps of the service that the document has in it. */
  head: number;
  pending: readonly Pending[];
  sent: { ref: string; count: number } | null;
}

/** A canonical step as the service gives it. */
export interface CanonicalStep {
  ref: string;
  step: { stepType: string };
}

/** The answer to a commit. */
export interface Answer {
  head: number;
  steps: readonly CanonicalStep[];
  dropped: readonly { index: number; reason: Lost["reason"]; text: string }[];
}

/** A commit as it is sent. */
export interface Commit {
  head: number;
  ref: string;
  steps: { stepType: string }[];
  /** Indexes of steps that carry on what was typed before. */
  joins: number[];
}

/** Most steps in one commit; what is more waits for the next. Below the service's limit of 500. */
const maxCommit = 200;

/** The commit to send now: the one on its way again, else the first pending steps under `ref`; null with none. */
export function takeCommit(sync: Sync, ref: string): { sync: Sync; commit: Commit } | null {
  const count = sync.sent?.count ?? Math.min(sync.pending.length, maxCommit);
  if (count === 0) return null;
  const sent = sync.sent ?? { ref, count };
  const steps = sync.pending
    .slice(0, count)
    .map(({ step }) => step.toJSON() as { stepType: string });
  const joins = joinsOf(sync.pending.slice(0, count));
  return { sync: { ...sync, sent }, commit: { head: sync.head, ref: sent.ref, steps, joins } };
}

/** Indexes of the pending steps that carry on what was typed before. */
export const joinsOf = (pending: readonly Pending[]): number[] =>
  pending.flatMap(({ joins }, i) => (joins ? [i] : []));

/** A change to the open document, and how the draft stands after it. `rebased` pending steps were undone and redone. */
export interface Change {
  sync: Sync;
  /** Zero where the document does not change. */
  rebased: number;
  lost: Lost[];
}

/** Compared as this schema writes them: a store may have put members in another order. */
const same = (a: Step, b: Step | undefined) =>
  b !== undefined && JSON.stringify(a.toJSON()) === JSON.stringify(b.toJSON());

const read = (schema: Schema, steps: readonly CanonicalStep[]): Step[] =>
  steps.map(({ step }) => Step.fromJSON(schema, step));

/**
 * Takes steps of others, made after `sync.head`. Must not be called while a commit is on its way.
 * `tr` starts at the open document and is changed.
 */
export function receive(
  tr: Transform,
  sync: Sync,
  steps: readonly CanonicalStep[],
  head: number,
): Change {
  if (sync.sent) throw new Error("The answer to the commit on its way brings these steps");
  if (steps.length === 0) return { sync: { ...sync, head }, rebased: 0, lost: [] };
  const canonical = { steps: read(tr.doc.type.schema, steps), own: new Map<number, number>() };
  const { pending, lost } = replay(tr, sync.pending, 0, canonical);
  return { sync: { ...sync, head, pending }, rebased: sync.pending.length, lost };
}

/** Which of the `count` steps sent under `ref` stand where among the canonical ones: `dropped` of them do not. */
export function ownSteps(
  canonical: readonly CanonicalStep[],
  ref: string | null,
  count: number,
  dropped: readonly number[],
): Map<number, number> {
  const applied = Array.from({ length: count }, (_, i) => i).filter((i) => !dropped.includes(i));
  const own = new Map<number, number>();
  canonical.forEach((step, at) => {
    const index = step.ref === ref ? applied[own.size] : undefined;
    if (index !== undefined) own.set(index, at);
  });
  return own;
}

/**
 * Takes the answer to the commit on its way: at first the canonical steps up to our own. Where
 * they are, one by one, what was sent, nothing changes in the document; else the pending steps are
 * undone, the canonical ones applied, and the rest put back. What others did after our own steps
 * is left over for a second change, so that history sees each of them in its place.
 */
export function acknowledge(
  tr: Transform,
  sync: Sync,
  answer: Answer,
): Change & { rest: readonly CanonicalStep[]; head: number } {
  if (!sync.sent) throw new Error("No commit is on its way");
  const { count, ref } = sync.sent;
  const dropped = answer.dropped.map(({ index }) => index);
  const own = ownSteps(answer.steps, ref, count, dropped);
  const upTo = own.size === 0 ? answer.steps.length : Math.max(...own.values()) + 1;
  const mine = read(tr.doc.type.schema, answer.steps.slice(0, upTo));
  const rest = answer.steps.slice(upTo);
  const head = answer.head - rest.length;
  const sent = sync.pending.slice(0, count);
  const unchanged = mine.length === count && sent.every(({ step }, i) => same(step, mine[i]));
  const lost = answer.dropped.map(({ reason, text }) => ({ reason, text }));
  if (unchanged) {
    const next = { head, pending: sync.pending.slice(count), sent: null };
    return { sync: next, rebased: 0, lost, rest, head: answer.head };
  }
  const moved = replay(tr, sync.pending, count, { steps: mine, own });
  return {
    sync: { head, pending: moved.pending, sent: null },
    rebased: sync.pending.length,
    lost: [...lost, ...moved.lost],
    rest,
    head: answer.head,
  };
}
