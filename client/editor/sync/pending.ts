import {
  Mapping,
  ReplaceStep,
  type Step,
  type StepMap,
  type Transform,
} from "prosemirror-transform";
import type { Node } from "prosemirror-model";
import { applyChecked, isTyping, mapStep, stepText, type DropReason } from "../../../law/steps";

/** A step that was made here and not yet confirmed, with the step that undoes it. */
export interface Pending {
  step: Step;
  inverted: Step;
  /** True where it carries on the words that were typed here before: it stays right behind them. */
  joins: boolean;
}

/** The end of the words that were typed here last; null where there are none. */
export type TypedTo = number | null;

/** A step of ours that no longer fits, with the words that it would have brought. */
export interface Lost {
  reason: DropReason;
  text: string;
}

/** The steps of a transform as pending steps; `typedTo` as it was before them. */
export const pendingOf = (tr: Transform, typedTo: TypedTo): Pending[] => {
  let end = typedTo;
  return tr.steps.map((step, i) => {
    const before = tr.docs[i];
    if (!before) throw new RangeError("A transform keeps the document before each step");
    const joins = isTyping(step) && step.from === end;
    end = typedAfter(step, end);
    return { step, inverted: step.invert(before), joins };
  });
};

/** Where typing ends after one more step that was made here. */
function typedAfter(step: Step, end: TypedTo): TypedTo {
  if (step instanceof ReplaceStep && step.slice.content.firstChild?.isInline)
    return step.from + step.slice.size;
  return end === null ? null : step.getMap().map(end, -1);
}

/** Where typing ends after steps that were made here. */
export const typedTo = (tr: Transform, end: TypedTo): TypedTo =>
  tr.steps.reduce((at, step) => typedAfter(step, at), end);

/** Canonical steps of the service, and which of them are ours: index of the pending step → index in `steps`. */
export interface Canonical {
  steps: readonly Step[];
  own: ReadonlyMap<number, number>;
}

/** Pending steps at their new places, on the document that follows the canonical steps. */
export interface Relocated {
  pending: Pending[];
  /** For each, its index among the steps that were moved. */
  indexes: number[];
  lost: Lost[];
}

/**
 * Moves the pending steps from `first` on over canonical steps and applies them to `doc`, the
 * document after those. The way of a step leads back through all pending steps before it, over
 * the canonical ones, and forward through the pending ones as they stand now. Steps that are the
 * same on both ways are mirrors, so that a place inside their text survives.
 */
export function relocate(
  doc: Node,
  pending: readonly Omit<Pending, "inverted">[],
  first: number,
  canonical: Canonical,
): Relocated {
  const count = pending.length;
  const back: StepMap[] = pending.map(({ step }) => step.getMap().invert()).reverse();
  const mapping = new Mapping(back);
  const ownAt = new Map([...canonical.own].map(([own, at]) => [at, own]));
  canonical.steps.forEach((step, at) => {
    const own = ownAt.get(at);
    mapping.appendMap(step.getMap(), own === undefined ? undefined : count - 1 - own);
  });
  const moved: Relocated = { pending: [], indexes: [], lost: [] };
  let now = doc;
  for (let i = first; i < count; i++) {
    const entry = pending[i];
    if (!entry) break;
    const { step: made, joins } = entry;
    const step = mapStep(made, mapping.slice(count - i), joins);
    const next = step && applyChecked(now, step);
    if (step && next) {
      moved.pending.push({ step, inverted: step.invert(now), joins });
      moved.indexes.push(i);
      mapping.appendMap(step.getMap(), count - 1 - i);
      now = next;
    } else {
      moved.lost.push({ reason: step ? "does-not-fit" : "target-deleted", text: stepText(made) });
    }
  }
  return moved;
}

/**
 * Says that two maps of a transform undo each other. Mapping can do it, for its collaboration
 * module, but its types leave the method out.
 */
function mirror(tr: Transform, undone: number, redone: number): void {
  const mapping: unknown = tr.mapping;
  (mapping as { setMirror(n: number, m: number): void }).setMirror(undone, redone);
}

/**
 * The same on an open document: undoes the pending steps in `tr`, applies the canonical ones, and
 * puts back what still fits. Mirrors are set, so that history can follow its steps.
 */
export function replay(
  tr: Transform,
  pending: readonly Pending[],
  first: number,
  canonical: Canonical,
): Relocated {
  const count = pending.length;
  for (const { inverted } of [...pending].reverse()) tr.step(inverted);
  canonical.steps.forEach((step) => tr.step(step));
  for (const [own, at] of canonical.own) mirror(tr, count - 1 - own, count + at);
  const moved = relocate(tr.doc, pending, first, canonical);
  moved.pending.forEach(({ step }, n) => {
    tr.step(step);
    mirror(tr, count - 1 - (moved.indexes[n] ?? 0), tr.steps.length - 1);
  });
  return moved;
}
