import type { Transform } from "prosemirror-transform";
import { elementOf } from "../number";
import type { Node } from "prosemirror-model";
import type { ProvisionElement } from "../schema";
import { isGroup, levelAbove, levelBelow } from "./levels";
import { isProvision } from "./place";

type Shift = (doc: Node, element: ProvisionElement) => ProvisionElement | null;

/** True for the descendants that go along when a provision changes its level: articles keep theirs. */
const goesAlong = (outer: ProvisionElement, inner: ProvisionElement) =>
  isGroup(outer) ? isGroup(inner) : true;

/** Elements that the provisions within `node` would have one level down or up; null where one has none. */
export function shiftedWithin(
  doc: Node,
  node: Node,
  direction: "up" | "down",
): Map<number, ProvisionElement> | null {
  const shift: Shift = direction === "up" ? levelAbove : levelBelow;
  const outer = elementOf(node);
  const shifted = new Map<number, ProvisionElement>();
  let fits = true;
  node.descendants((child, offset) => {
    if (child.isTextblock || child.type.name === "quotedStructure") return false;
    if (!isProvision(child)) return true;
    const element = elementOf(child);
    if (!goesAlong(outer, element)) return false;
    const next = shift(doc, element);
    if (next === null || isGroup(next) !== isGroup(element)) fits = false;
    else shifted.set(offset, next);
    return true;
  });
  return fits ? shifted : null;
}

/** Gives the provision at `pos`, and those at the given offsets within it, their new elements. */
export function relevel(
  tr: Transform,
  pos: number,
  element: ProvisionElement,
  within: ReadonlyMap<number, ProvisionElement>,
): void {
  if (tr.doc.nodeAt(pos)?.attrs["element"] !== element)
    tr.setNodeAttribute(pos, "element", element);
  for (const [offset, next] of within) tr.setNodeAttribute(pos + 1 + offset, "element", next);
}
