import type { Node } from "prosemirror-model";
import { schema } from "../schema";
import { authorOf } from "./author";
import { idOf, isSuggested, type Suggester } from "./marks";
import { isFree } from "./merge";

interface Place {
  node: Node;
  /** What it stands in: the identity, or the kind, of its parent. */
  parent: string;
  /** True where it can be followed from one place to another. */
  free: boolean;
}

/** Provisions that one command may move; more count as deleted and inserted. */
const maxMoves = 50;

/** True where a place that something was moved to or from is within: two moves must not lie in one another. */
const holdsMoves = (node: Node): boolean =>
  isSuggested(node) &&
  node.children.some(
    (child) =>
      child.type === schema.nodes.movedFrom ||
      child.marks.some(({ type }) => type.name === "move") ||
      holdsMoves(child),
  );

/** True for a provision that was there before, and that nobody else has moved: its old place is known. */
const stood = (node: Node, { author }: Suggester): boolean =>
  !node.marks.some(
    (mark) =>
      ["ins", "del"].includes(mark.type.name) ||
      (mark.type.name === "move" && authorOf(idOf(mark)) !== author),
  );

/** Provisions among the nodes, by guid; those whose guid is repeated are left out. */
function places(nodes: readonly Node[], within: Node, who: Suggester): Map<string, Place> {
  const found = new Map<string, Place>();
  const repeated = new Set<string>();
  const visit = (children: readonly Node[], parent: Node, free: boolean) => {
    const key = `${parent.type.name} ${String(parent.attrs["guid"] ?? "")}`;
    children.forEach((node, i) => {
      if (node.isTextblock || node.isText) return;
      const stays =
        free && !node.marks.some(({ type }) => ["ins", "del", "move"].includes(type.name));
      const guid = node.attrs["guid"] as string | null | undefined;
      if (node.type === schema.nodes.provision && guid != null) {
        if (found.has(guid)) repeated.add(guid);
        const alone = isFree(node, children[i + 1] ?? null);
        found.set(guid, {
          node,
          parent: key,
          free: free && alone && !holdsMoves(node) && stood(node, who),
        });
      }
      visit(node.children, node, stays);
    });
  };
  visit(nodes, within, true);
  for (const guid of repeated) found.delete(guid);
  return found;
}

/** The smallest part of two documents that differs: its parent and the differing children of both. */
function difference(old: Node, made: Node): { parent: Node; os: Node[]; ns: Node[] } {
  const [o, n] = [[...old.children], [...made.children]];
  const same = (a: Node | undefined, b: Node | undefined) =>
    a !== undefined && b !== undefined && (a === b || a.eq(b));
  while (same(o[0], n[0])) {
    o.shift();
    n.shift();
  }
  while (same(o.at(-1), n.at(-1))) {
    o.pop();
    n.pop();
  }
  const [a, b] = [o[0], n[0]];
  if (
    o.length === 1 &&
    n.length === 1 &&
    a &&
    b &&
    a.type === b.type &&
    !a.inlineContent &&
    !a.isLeaf
  )
    return difference(a, b);
  return { parent: old, os: o, ns: n };
}

/** Guids that are out of order: all but those of a longest run that kept its order. */
function outOfOrder(old: readonly string[], made: readonly string[]): string[] {
  const rank = new Map(old.map((guid, i) => [guid, i]));
  const ranks = made.map((guid) => rank.get(guid) ?? -1);
  const best = ranks.map(() => 1);
  const from = ranks.map(() => -1);
  ranks.forEach((r, i) => {
    for (let k = 0; k < i; k++)
      if ((ranks[k] ?? 0) < r && (best[k] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[k] ?? 0) + 1;
        from[i] = k;
      }
  });
  let at = best.indexOf(Math.max(...best, 0));
  const kept = new Set<number>();
  for (; at >= 0; at = from[at] ?? -1) kept.add(at);
  return made.filter((_guid, i) => !kept.has(i));
}

/**
 * Provisions that stand elsewhere in the new document, by guid, as they were, each with an id for
 * its move. Empty where none does, or where one cannot be followed: those are deleted and inserted.
 */
export function movedProvisions(
  old: Node,
  made: Node,
  who: Suggester,
): Map<string, { node: Node; id: string }> {
  const none = new Map<string, { node: Node; id: string }>();
  const { parent, os, ns } = difference(old, made);
  if (os.length === 0 || ns.length === 0) return none;
  const before = places(os, parent, who);
  const after = places(ns, parent, who);
  const siblings = new Map<string, { old: string[]; made: string[] }>();
  const moved: string[] = [];
  for (const [guid, place] of before) {
    const now = after.get(guid);
    if (now === undefined) continue;
    if (now.parent !== place.parent) moved.push(guid);
    else {
      const list = siblings.get(place.parent) ?? { old: [], made: [] };
      siblings.set(place.parent, list);
      list.old.push(guid);
    }
  }
  for (const [guid, place] of after)
    if (before.get(guid)?.parent === place.parent) siblings.get(place.parent)?.made.push(guid);
  for (const list of siblings.values())
    if (list.old.join() !== list.made.join()) moved.push(...outOfOrder(list.old, list.made));
  if (moved.length > maxMoves) return none;
  for (const guid of moved) {
    const [was, is] = [before.get(guid), after.get(guid)];
    if (!was || !is || !was.free || !is.free) return none;
    none.set(guid, { node: was.node, id: who.mint() });
  }
  return none;
}
