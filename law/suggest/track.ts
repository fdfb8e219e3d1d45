import { Fragment, Slice, type Node } from "prosemirror-model";
import { ReplaceStep, Transform, type Step } from "prosemirror-transform";
import { emit } from "./emit";
import { isSuggested, type Suggester } from "./marks";
import { isEven, mergeNode, type Merging } from "./merge";
import { movedProvisions } from "./moves";
import { asAccepted, asRejected } from "./settle";

/**
 * The document after a direct edit, for comparison: the second half of a divided block does not
 * take along that its first half was suggested to be divided, joined or changed.
 */
export function direct(doc: Node, steps: readonly Step[]): Node {
  const tr = new Transform(doc);
  for (const step of steps) tr.step(step instanceof ReplaceStep ? unboundHalf(step) : step);
  return tr.doc;
}

function unboundHalf(step: ReplaceStep): ReplaceStep {
  const { slice, from, to } = step;
  if (slice.openEnd === 0 || slice.content.childCount < 2) return step;
  const bare = (content: Fragment, depth: number): Fragment => {
    const last = content.lastChild;
    if (depth === 0 || last === null) return content;
    const marks = last.marks.filter(({ type }) => !["split", "join", "change"].includes(type.name));
    const inner = last.type.create(last.attrs, bare(last.content, depth - 1), marks);
    return content.replaceChild(content.childCount - 1, inner);
  };
  return new ReplaceStep(
    from,
    to,
    new Slice(bare(slice.content, slice.openEnd), slice.openStart, slice.openEnd),
  );
}

/**
 * The steps of a direct edit of `doc`, turned into suggestions: the transform's document shows what
 * was and what shall be. Accepting everything gives what the direct edit would have given, rejecting
 * everything what it was. The author's own insertions are changed and deleted for real.
 *
 * Attributes of the document itself (language, numbering) are changed directly. What cannot be told
 * finely (a paragraph that becomes a heading, a change between the halves of somebody else's divided
 * provision, a merge across levels) strikes and repeats the smallest range of whole blocks.
 */
export function suggest(doc: Node, steps: readonly Step[], who: Suggester): Transform {
  const made = direct(doc, steps);
  const id = who.mint();
  const tr = new Transform(doc);
  emit(tr, bestMerge(doc, made, who, id));
  return tr;
}

/** Depths of the tree down to which lists are merged finely, from the finest on. */
const depths = [Infinity, 4, 3, 2, 1, 0];

/** The finest merge that keeps its promises. */
function bestMerge(doc: Node, made: Node, who: Suggester, id: string): Node {
  const base: Merging = { author: who.author, id, own: false, moved: new Map(), depth: 0 };
  const moved = movedProvisions(doc, made, who);
  if (moved.size > 0) {
    const merged = mergeNode(doc, made, { ...base, moved, depth: Infinity });
    if (holdsWhole(doc, made, merged)) return merged;
  }
  for (const depth of depths) {
    const merged = mergeNode(doc, made, { ...base, depth });
    if (holdsWhole(doc, made, merged)) return merged;
  }
  throw new RangeError("An edit could not be told as a suggestion");
}

const everyListEven = (node: Node): boolean =>
  node.inlineContent ||
  !isSuggested(node) ||
  (isEven(node.content) && node.children.every(everyListEven));

const holdsWhole = (old: Node, made: Node, merged: Node): boolean =>
  everyListEven(merged) &&
  asRejected(merged).eq(asRejected(old)) &&
  asAccepted(merged).eq(asAccepted(made));
