import { Fragment, type Mark, type Node } from "prosemirror-model";
import { AddMarkStep, RemoveMarkStep, type Step } from "prosemirror-transform";
import { applyChecked } from "../steps";
import { holdsMove, idOf, isSuggested, isTracked } from "./marks";
import { narrow } from "./narrow";
import { asAccepted, asRejected, settle } from "./settle";

const isComment = (mark: Mark): boolean => mark.type.name === "comment";

/** The document after the steps; null where one of them does not fit. */
function after(doc: Node, steps: readonly Step[]): Node | null {
  let at: Node = doc;
  for (const step of steps) {
    const next = applyChecked(at, step);
    if (next === null) return null;
    at = next;
  }
  return at;
}

/** A node without the anchors of comments; the same one where it has none. */
function withoutComments(node: Node): Node {
  const bare = node.marks.some(isComment)
    ? node.mark(node.marks.filter((mark) => !isComment(mark)))
    : node;
  if (bare.isText || bare.isLeaf) return bare;
  const children = bare.children.map(withoutComments);
  return children.every((child, i) => child === bare.child(i))
    ? bare
    : bare.copy(Fragment.fromArray(children));
}

/** True for what can be looked at alone: itself no suggestion, and no way of a move leads out of it. */
const alone = (x: Node, y: Node): boolean =>
  x.sameMarkup(y) && !x.marks.some(isTracked) && !holdsMove(x) && !holdsMove(y);

/** Ids of the suggestions in a node. */
function idsIn(node: Node): Set<string> {
  const ids = new Set<string>();
  const visit = (at: Node) => {
    if (!isSuggested(at)) return;
    for (const mark of at.marks) if (isTracked(mark)) ids.add(idOf(mark));
    at.children.forEach(visit);
  };
  visit(node);
  return ids;
}

/** True where what two texts suggest is the same by what it does, be it marked otherwise. */
function sameEffect(a: Node, b: Node): boolean {
  const [was, is] = [idsIn(a), idsIn(b)];
  return (
    was.size === is.size &&
    [...was].every((id) => is.has(id)) &&
    asRejected(a).eq(asRejected(b)) &&
    asAccepted(a).eq(asAccepted(b))
  );
}

/**
 * True where the steps of one edit, taken together, do no more than add, change or take back
 * suggestions whose id is `own`, and set or remove anchors of comments: with all that is `own`
 * rejected, the text is the one that it was, and what others suggest does, accepted or rejected,
 * what it did. This is what a role that may suggest and not write may do. To be asked of all steps
 * of a commit together: one suggestion may take several steps. False also for steps that do not fit.
 */
export function onlySuggests(
  doc: Node,
  steps: readonly Step[],
  own: (id: string) => boolean,
): boolean {
  const made = after(doc, steps);
  if (made === null) return false;
  if (made === doc) return true;
  const { old: a, made: b } = narrow(doc, made, alone);
  return leavesTheRest(a, b, own);
}

/**
 * True where two texts are the same once all that is `own` is rejected: in their words, and in what
 * others suggest, accepted or rejected. Anchors of comments do not count.
 */
export function leavesTheRest(a: Node, b: Node, own: (id: string) => boolean): boolean {
  const [was, is] = [settle(a, "reject", own), settle(b, "reject", own)];
  if (was.eq(is)) return true;
  const [bareWas, bareIs] = [withoutComments(was), withoutComments(is)];
  return bareWas.eq(bareIs) || sameEffect(bareWas, bareIs);
}

/** True where the steps do no more than set or remove anchors of comments. */
export const onlyComments = (steps: readonly Step[]): boolean =>
  steps.every(
    (step) =>
      (step instanceof AddMarkStep || step instanceof RemoveMarkStep) && isComment(step.mark),
  );
