import type { Node } from "prosemirror-model";
import { elementOf } from "../number";
import { refused, type Edit } from "./edit";
import { rankOf } from "./levels";
import { isProvision, provisionAt, type Placed } from "./place";

type Way = "up" | "down";

/** The far end of a wider provision for one that enters it: the end of its last group when going up. */
function entrance(neighbour: Node, at: number, rank: number, way: Way): number | null {
  if (rankOf(elementOf(neighbour)) >= rank) return null;
  if (way === "up") {
    const last = neighbour.lastChild;
    const end = at + neighbour.nodeSize - 1;
    if (!isProvision(last)) return end;
    return entrance(last, end - last.nodeSize, rank, way) ?? end;
  }
  const index = neighbour.children.findIndex(isProvision);
  const first = neighbour.maybeChild(index);
  const before = neighbour.children.slice(0, Math.max(index, 0));
  const start = at + 1 + (index < 0 ? neighbour.content.size : sizeOf(before));
  return (first && entrance(first, start, rank, way)) ?? start;
}

const sizeOf = (nodes: readonly Node[]) => nodes.reduce((sum, node) => sum + node.nodeSize, 0);

/** Where the provision goes among its siblings; null at their edge. */
function besides(doc: Node, { pos, end, element }: Placed, way: Way): number | null {
  const neighbour = way === "up" ? doc.resolve(pos).nodeBefore : doc.resolve(end).nodeAfter;
  if (!isProvision(neighbour)) return null;
  const at = way === "up" ? pos - neighbour.nodeSize : end;
  return (
    entrance(neighbour, at, rankOf(element), way) ?? (way === "up" ? at : at + neighbour.nodeSize)
  );
}

/** At the edge: the end of the parent's neighbour, as long as that is of the parent's own level. */
function across(doc: Node, { pos, parent, element }: Placed, way: Way): number | null {
  if (!isProvision(parent)) return null;
  const $pos = doc.resolve(pos);
  const [before, after] = [$pos.before(), $pos.after()];
  const neighbour = way === "up" ? doc.resolve(before).nodeBefore : doc.resolve(after).nodeAfter;
  if (!isProvision(neighbour)) return null;
  return entrance(
    neighbour,
    way === "up" ? before - neighbour.nodeSize : after,
    rankOf(element),
    way,
  );
}

function move(doc: Node, pos: number, way: Way): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const to = besides(doc, placed, way) ?? across(doc, placed, way);
  if (to === null) return refused(way === "up" ? "first" : "last");
  return moveTo(doc, pos, to);
}

/** Moves the provision at `pos` before the one before it; the first goes to the end of the neighbouring chapter. */
export const moveUp = (doc: Node, pos: number): Edit => move(doc, pos, "up");

/** Moves the provision at `pos` after the one after it; the last goes to the start of the neighbouring chapter. */
export const moveDown = (doc: Node, pos: number): Edit => move(doc, pos, "down");

/** Moves the provision at `pos` to the place `to`, a position between nodes outside of it. Identity is kept. */
export function moveTo(doc: Node, pos: number, to: number): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const { node, end } = placed;
  if (to >= pos && to <= end) return refused("unchanged");
  const $to = doc.resolve(to);
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), node.type))
    return refused("does-not-fit");
  return {
    ok: true,
    apply(tr) {
      tr.delete(pos, end);
      const at = to > pos ? to - node.nodeSize : to;
      tr.insert(at, node);
      return at;
    },
  };
}
