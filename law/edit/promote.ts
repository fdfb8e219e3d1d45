import type { Node } from "prosemirror-model";
import { elementOf } from "../number";
import { refused, type Edit } from "./edit";
import { isGroup } from "./levels";
import { absorbAfter, liftLast } from "./nest";
import { isProvision, provisionAt } from "./place";
import { relevel, shiftedWithin } from "./relevel";

/**
 * Raises the provision at `pos` by one level: it follows the provision that it stood in, and
 * what followed it there becomes its own content. Nothing changes its place in reading order.
 */
export function promote(doc: Node, pos: number): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const { node, element, parent, end } = placed;
  if (!isProvision(parent)) return refused("top-level");
  const outer = elementOf(parent);
  if (isGroup(outer) && !isGroup(element)) return refused("becomes-group");
  const within = shiftedWithin(doc, node, "up");
  if (!within) return refused("becomes-group");
  const $pos = doc.resolve(pos);
  const around = $pos.node(-1);
  if (!around.canReplaceWith($pos.indexAfter(-1), $pos.indexAfter(-1), node.type))
    return refused("does-not-fit");
  return {
    ok: true,
    apply(tr) {
      absorbAfter(tr, end, $pos.end());
      liftLast(tr, pos);
      relevel(tr, pos + 1, outer, within);
      return pos + 1;
    },
  };
}
