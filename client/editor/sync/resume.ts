import { Step } from "prosemirror-transform";
import type { Node } from "prosemirror-model";
import { relocate, type Lost, type Pending } from "./pending";
import { ownSteps, type CanonicalStep } from "./sync";

/** Unsent work as a browser keeps it. */
export interface Kept {
  /** Head that `steps` were made on. */
  head: number;
  steps: readonly { stepType: string }[];
  /** Indexes of steps that carry on what was typed before; missing in records of before. */
  joins?: readonly number[];
  /** The commit that was on its way, of the first `count` steps. */
  sent: { ref: string; count: number } | null;
}

/**
 * Puts kept work back on `doc`, the draft's text now. The commit that was on its way has been sent
 * again before: `dropped` are its steps that did not fit. `since` are the canonical steps after
 * `kept.head`, the commit's own among them.
 */
export function resume(
  doc: Node,
  kept: Kept,
  since: readonly CanonicalStep[],
  dropped: readonly number[],
): { pending: Pending[]; lost: Lost[] } {
  const { schema } = doc.type;
  const made = kept.steps.map((step, i) => ({
    step: Step.fromJSON(schema, step),
    joins: kept.joins?.includes(i) ?? false,
  }));
  const steps = since.map(({ step }) => Step.fromJSON(schema, step));
  const count = kept.sent?.count ?? 0;
  const own = ownSteps(since, kept.sent?.ref ?? null, count, dropped);
  const { pending, lost } = relocate(doc, made, count, { steps, own });
  return { pending, lost };
}
