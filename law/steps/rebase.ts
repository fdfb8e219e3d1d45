import type { Node } from "prosemirror-model";
import {
  AttrStep,
  Mapping,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
  type StepMap,
} from "prosemirror-transform";
import { mapStep } from "./typing";

/** Why a step was dropped: its place is gone, it does not fit there, or its author's role does not permit it. */
export type DropReason = "target-deleted" | "does-not-fit" | "not-permitted";

/** Where a commit stands after other people's steps came before it. */
export interface Rebased {
  /** The document with the commit applied. */
  doc: Node;
  /** Steps as they were applied, in order; `index` is the place in the commit that was sent. */
  applied: { index: number; step: Step }[];
  /** Steps that no longer fit, with the words that they would have brought. */
  dropped: { index: number; reason: DropReason; text: string }[];
}

/**
 * Moves `steps`, made one after the other on an old document, over `between`, the maps of what was
 * applied to that document since, and applies them to `doc`, the document as it stands now.
 *
 * The path of a step leads back through the steps before it in the commit, over `between`, and
 * forward through those steps as they were applied. Each pair of a step and its way back is a
 * mirror, so that a position inside text that the commit itself brought is not lost on the way.
 * `joins`: indexes of steps that carry on the words that their author typed before.
 */
export function rebaseSteps(
  doc: Node,
  steps: readonly Step[],
  between: readonly StepMap[],
  joins: readonly number[] = [],
): Rebased {
  const joining = new Set(joins);
  const back = steps.map((step) => step.getMap().invert()).reverse();
  const mapping = new Mapping([...back, ...between]);
  const rebased: Rebased = { doc, applied: [], dropped: [] };
  steps.forEach((step, index) => {
    // With nothing in between, the way back and forth ends where it began.
    const mapped =
      between.length > 0
        ? mapStep(step, mapping.slice(steps.length - index), joining.has(index))
        : step;
    const next = mapped && applyChecked(rebased.doc, mapped);
    if (mapped && next) {
      mapping.appendMap(mapped.getMap(), steps.length - 1 - index);
      rebased.doc = next;
      rebased.applied.push({ index, step: mapped });
    } else {
      const reason = mapped ? "does-not-fit" : "target-deleted";
      rebased.dropped.push({ index, reason, text: stepText(step) });
    }
  });
  return rebased;
}

/** The document after `step`; null where the step does not fit or would break the schema. */
export function applyChecked(doc: Node, step: Step): Node | null {
  try {
    const { doc: next } = step.apply(doc);
    if (!next) return null;
    smallestChanged(next, step).check();
    return next;
  } catch (error) {
    // Positions outside the document and content that the schema forbids.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The smallest node around everything that `step` changed. */
function smallestChanged(doc: Node, step: Step): Node {
  if (step instanceof AttrStep) return doc.nodeAt(step.pos) ?? doc;
  let from = doc.content.size;
  let to = 0;
  step.getMap().forEach((_fromA, _toA, fromB, toB) => {
    from = Math.min(from, fromB);
    to = Math.max(to, toB);
  });
  if (from > to) return doc;
  const start = doc.resolve(from);
  return start.node(start.sharedDepth(to));
}

/** The words that a step brings, a line for each block; empty for steps that bring none. */
export function stepText(step: Step): string {
  const brings = step instanceof ReplaceStep || step instanceof ReplaceAroundStep;
  return brings ? step.slice.content.textBetween(0, step.slice.content.size, "\n").trim() : "";
}
