import { Fragment, Slice, type Node } from "prosemirror-model";
import { ReplaceStep, Transform, type Step } from "prosemirror-transform";
import { authorOf } from "./author";
import { emit, emitAt } from "./emit";
import { has, isSuggested, type Suggester } from "./marks";
import { isEven, mergeNode, type Merging } from "./merge";
import { movedProvisions } from "./moves";
import { narrow } from "./narrow";
import { asAccepted, asRejected } from "./settle";
import { suggestTyping } from "./typing";
import { leavesTheRest } from "./within";

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
 * provision, a merge across levels) strikes and repeats the smallest range of whole blocks. Throws
 * Untold where not even that can be done, as where two people moved one provision at one time.
 */
export function suggest(doc: Node, steps: readonly Step[], who: Suggester): Transform {
  const tr = new Transform(doc);
  if (suggestTyping(tr, steps, who)) return tr;
  const made = direct(doc, steps);
  if (made.eq(doc)) return tr;
  const id = who.mint();
  const one = withinOne(doc, made, who, id);
  if (one !== null) emitAt(tr, one.pos, one.merged);
  else emit(tr, bestMerge(doc, made, who, id));
  return tr;
}

/** True for a block that can be merged without looking around it. */
const staysItself = (x: Node, y: Node): boolean => x.type === y.type && x.sameMarkup(y);

/**
 * What changes within one block of text touches nothing else: the block is merged alone, and costs
 * nothing of the rest of the law. Null for everything else, and where the merge does not hold.
 */
function withinOne(
  doc: Node,
  made: Node,
  who: Suggester,
  id: string,
): { pos: number; merged: Node } | null {
  const { old, made: now, pos, around } = narrow(doc, made, staysItself);
  if (pos === null || !old.isTextblock || !staysItself(old, now)) return null;
  const own = around.some((node) => has(node, who.author, "ins"));
  const m: Merging = { author: who.author, id, own, moved: new Map(), depth: Infinity };
  const merged = mergeNode(old, now, m);
  const held = asRejected(merged).eq(asRejected(old)) && asAccepted(merged).eq(asAccepted(now));
  return held ? { pos, merged } : null;
}

/** Depths of the tree down to which lists are merged finely, from the finest on. */
const depths = [Infinity, 4, 3, 2, 1, 0];

/** Thrown where an edit meets suggestions, made by several at one time, that it cannot be told beside. */
export class Untold extends RangeError {}

/** The finest merge that keeps its promises; of those, the finest that also leaves alone what others suggest. */
function bestMerge(doc: Node, made: Node, who: Suggester, id: string): Node {
  const mine = (other: string) => authorOf(other) === who.author;
  let second: Node | null = null;
  for (const m of merges(doc, made, who, id)) {
    const merged = mergeNode(doc, made, m);
    if (!keepsBoth(doc, made, merged)) continue;
    const even = everyListEven(merged);
    if (even && leavesTheRest(doc, merged, mine)) return merged;
    if (even || !everyListEven(doc)) second ??= merged;
  }
  if (second === null) throw new Untold("An edit could not be told as a suggestion");
  return second;
}

/** Ways to merge, from the finest on. */
function* merges(doc: Node, made: Node, who: Suggester, id: string): Iterable<Merging> {
  const base = { author: who.author, id, own: false };
  const moved = movedProvisions(doc, made, who);
  if (moved.size > 0) yield { ...base, moved, depth: Infinity };
  for (const depth of depths) yield { ...base, moved: new Map(), depth };
}

const everyListEven = (node: Node): boolean =>
  node.inlineContent ||
  !isSuggested(node) ||
  (isEven(node.content) && node.children.every(everyListEven));

const keepsBoth = (old: Node, made: Node, merged: Node): boolean =>
  asRejected(merged).eq(asRejected(old)) && asAccepted(merged).eq(asAccepted(made));
