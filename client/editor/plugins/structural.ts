import type { Node } from "prosemirror-model";
import {
  AddMarkStep,
  AttrStep,
  DocAttrStep,
  RemoveMarkStep,
  ReplaceStep,
  type Step,
} from "prosemirror-transform";
import type { Transaction } from "prosemirror-state";

/** Attributes that numbers do not follow from. */
const quiet = new Set(["weight", "origin", "chosen", "value", "prompt", "suggestions", "colspan"]);

/** True where `step`, applied to `before`, may change numbers, the outline or which provisions there are. */
function isStructural(step: Step, before: Node): boolean {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return false;
  if (step instanceof AttrStep || step instanceof DocAttrStep) return !quiet.has(step.attr);
  if (!(step instanceof ReplaceStep)) return true;
  const { openStart, openEnd, content } = step.slice;
  if (openStart > 0 || openEnd > 0 || content.firstChild?.isBlock) return true;
  return step.from !== step.to && step.to > before.resolve(step.from).end();
}

/** True where a transaction does more than change words within a line: only then numbers are made anew. */
export const changesStructure = (tr: Transaction): boolean =>
  tr.docChanged &&
  tr.steps.some((step, i) => {
    const before = tr.docs[i];
    return before !== undefined && isStructural(step, before);
  });
