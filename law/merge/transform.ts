import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { longestRising } from "../compare";
import { contentOf } from "./keys";

/** Which child of the old node answers which of the new one, both in order. Indexes. */
type Pair = readonly [number, number];

const identityOf = (node: Node): string | null =>
  (node.attrs["guid"] as string | null | undefined) ?? null;

/** What recognises a child among its siblings; repetitions of the same words recognise nothing. */
function once(nodes: readonly Node[]): Map<string, number> {
  const places = new Map<string, number>();
  nodes.forEach((node, at) => {
    const guid = identityOf(node);
    const name = guid === null ? contentOf(node) : `${node.type.name} ${guid}`;
    places.set(name, places.has(name) ? -1 : at);
  });
  return places;
}

/** Children that are the same or became one another, in an order that both sides have. */
function pairsOf(a: readonly Node[], b: readonly Node[]): Pair[] {
  const there = once(b);
  const shared = [...once(a)].flatMap(([name, at]): Pair[] => {
    const other = there.get(name) ?? -1;
    return at < 0 || other < 0 ? [] : [[at, other]];
  });
  shared.sort((x, y) => x[0] - y[0]);
  const fixed = longestRising(shared.map(([, at]) => at)).map((index) => shared[index]!);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [toA, toB] of [...fixed, [a.length, b.length] as const]) {
    // Between two fixed ones a paragraph answers the paragraph at the same place.
    while (i < toA && j < toB) {
      const [one, other] = [a[i]!, b[j]!];
      if (one.type === other.type && identityOf(one) === null && identityOf(other) === null)
        pairs.push([i, j]);
      i++;
      j++;
    }
    if (toA < a.length) pairs.push([toA, toB]);
    [i, j] = [toA + 1, toB + 1];
  }
  return pairs;
}

/** Turns the children of `a`, whose content starts at `start`, into those of `b`, the last first. */
function changeChildren(tr: Transform, start: number, a: Node, b: Node): void {
  const starts: number[] = [];
  a.forEach((_child, offset) => starts.push(start + offset));
  starts.push(start + a.content.size);
  const pairs = pairsOf(a.children, b.children);
  let [endA, endB] = [a.childCount, b.childCount];
  for (const [i, j] of [...pairs.toReversed(), [-1, -1] as const]) {
    const [from, to] = [starts[i + 1]!, starts[endA]!];
    const fresh = b.children.slice(j + 1, endB);
    if (fresh.length > 0 || from < to) tr.replaceWith(from, to, fresh);
    if (i >= 0) changeNode(tr, starts[i]!, a.child(i), b.child(j));
    [endA, endB] = [i, j];
  }
}

/** Turns the words of `a` into those of `b` with one step, from the first difference to the last. */
function changeWords(tr: Transform, start: number, a: Node, b: Node): void {
  const from = a.content.findDiffStart(b.content);
  const end = a.content.findDiffEnd(b.content);
  if (from === null || end === null) return;
  // Equal words at both ends may overlap; they count for the start.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  tr.replace(start + from, start + end.a + overlap, b.slice(from, end.b + overlap));
}

function changeMarkup(tr: Transform, pos: number, a: Node, b: Node): void {
  if (a.marks.length !== b.marks.length || !a.marks.every((mark, at) => mark.eq(b.marks[at]!))) {
    tr.setNodeMarkup(pos, null, b.attrs, b.marks);
    return;
  }
  for (const [name, value] of Object.entries(b.attrs) as [string, unknown][])
    if (JSON.stringify(a.attrs[name]) !== JSON.stringify(value))
      tr.setNodeAttribute(pos, name, value);
}

/** Turns the node `a` at `pos` into `b`, a node of its type. */
function changeNode(tr: Transform, pos: number, a: Node, b: Node): void {
  if (a.eq(b)) return;
  if (a.isTextblock) changeWords(tr, pos + 1, a, b);
  else changeChildren(tr, pos + 1, a, b);
  changeMarkup(tr, pos, a, b);
}

/**
 * Adds the steps that turn the document of `tr` into `target`. Provisions are recognised by
 * identity, so that what did not change is not touched, and comments and cursors in it stay where
 * they are; a provision that moved is taken out and put in.
 */
export function transformTo(tr: Transform, target: Node): void {
  const { doc } = tr;
  changeChildren(tr, 0, doc, target);
  for (const [name, value] of Object.entries(target.attrs) as [string, unknown][])
    if (doc.attrs[name] !== value) tr.setDocAttribute(name, value);
}
