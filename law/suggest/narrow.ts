import type { Node } from "prosemirror-model";

/** The smallest part of two documents that differs. */
export interface Narrowed {
  old: Node;
  made: Node;
  /** Position of the part in the old document; null for the document itself. */
  pos: number | null;
  /** Everything around the part in the old document, from the outside. */
  around: readonly Node[];
}

/**
 * The smallest pair of nodes that holds all that differs: goes from a pair into its one differing
 * child for as long as the rest is alike and `enter` allows it. Costs no more than the children of
 * what it goes through.
 */
export function narrow(
  a: Node,
  b: Node,
  enter: (x: Node, y: Node, next: Node | null) => boolean,
): Narrowed {
  let [old, made, pos] = [a, b, null as number | null];
  const around: Node[] = [];
  for (;;) {
    const one = soleDifference(old, made);
    if (one === null) return { old, made, pos, around };
    const [x, y] = [old.child(one), made.child(one)];
    if (x.isText || !enter(x, y, old.maybeChild(one + 1))) return { old, made, pos, around };
    around.push(old);
    let at = pos === null ? 0 : pos + 1;
    for (let i = 0; i < one; i++) at += old.child(i).nodeSize;
    [old, made, pos] = [x, y, at];
  }
}

/** Index of the one child that differs; null where none or several do, or where the nodes are unlike. */
function soleDifference(a: Node, b: Node): number | null {
  if (a.childCount !== b.childCount || a.inlineContent || !a.sameMarkup(b)) return null;
  const count = a.childCount;
  let at = 0;
  while (at < count && same(a.child(at), b.child(at))) at++;
  if (at === count) return null;
  for (let i = at + 1; i < count; i++) if (!same(a.child(i), b.child(i))) return null;
  return at;
}

const same = (a: Node, b: Node): boolean => a === b || a.eq(b);
