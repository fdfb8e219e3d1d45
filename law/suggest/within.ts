import { Fragment, type Mark, type Node } from "prosemirror-model";
import { AddMarkStep, RemoveMarkStep, type Step } from "prosemirror-transform";
import { applyChecked } from "../steps";
import { holdsMove, idOf, isSuggested, isTracked } from "./marks";
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

/**
 * The smallest pair of nodes that holds all that differs, the nodes around them being alike and no
 * suggestions themselves; what a move leads out of or into is not divided.
 */
function differing(a: Node, b: Node): [Node, Node] {
  if (a.childCount !== b.childCount || a.inlineContent) return [a, b];
  const at = a.children.findIndex((child, i) => child !== b.child(i));
  if (at < 0) return [a, b];
  const [x, y] = [a.child(at), b.child(at)];
  const alone = a.children.slice(at + 1).every((child, i) => child === b.child(at + 1 + i));
  const stands = x.sameMarkup(y) && !x.isText && !x.marks.some(isTracked);
  return alone && stands && !holdsMove(x) && !holdsMove(y) ? differing(x, y) : [a, b];
}

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
  const [a, b] = differing(doc, made);
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
