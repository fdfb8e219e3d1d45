import { type Mappable, ReplaceStep, type Step } from "prosemirror-transform";

/** A step that brings words or other inline content to one place and takes nothing away. */
export const isTyping = (step: Step): step is ReplaceStep =>
  step instanceof ReplaceStep &&
  step.from === step.to &&
  step.slice.openStart === 0 &&
  step.slice.openEnd === 0 &&
  step.slice.content.firstChild?.isInline === true;

/**
 * A step moved over changes; null where its place is gone. A step that `joins` carries on the words
 * that its author typed before, and stays right behind them: what others typed at the same place
 * comes after it. Thus two people who type at one place each keep their words together.
 */
export function mapStep(step: Step, over: Mappable, joins: boolean): Step | null {
  if (!joins || !isTyping(step)) return step.map(over);
  const { pos, deletedAcross } = over.mapResult(step.from, -1);
  return deletedAcross ? null : new ReplaceStep(pos, pos, step.slice);
}
