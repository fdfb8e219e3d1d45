import type { Node } from "prosemirror-model";
import { elementOf } from "../number";
import type { ProvisionElement } from "../schema";
import { blankProvision } from "./blank";
import { refused, type Edit } from "./edit";
import { rankOf } from "./levels";
import { isProvision, provisionAt } from "./place";

/** Where a new provision goes, seen from the provision it is inserted at. */
export type Side = "before" | "after" | "inside";

/** Index of the child before which a new child provision goes: after the last one, before closing words. */
const endOfChildren = (node: Node): number => {
  const last = node.children.findLastIndex((child) =>
    ["provision", "options"].includes(child.type.name),
  );
  return last < 0 ? node.childCount : last + 1;
};

const offsetOf = (node: Node, index: number): number =>
  node.children.slice(0, index).reduce((sum, child) => sum + child.nodeSize, 0);

/** Inserts an empty provision beside or, as its last child, in the one at `pos`. */
export function insertProvision(
  doc: Node,
  pos: number,
  side: Side,
  element: ProvisionElement,
  guid: string,
): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const { node, end } = placed;
  const at =
    side === "before"
      ? pos
      : side === "after"
        ? end
        : pos + 1 + offsetOf(node, endOfChildren(node));
  return insertAt(doc, at, element, guid);
}

function insertAt(doc: Node, at: number, element: ProvisionElement, guid: string): Edit {
  const $at = doc.resolve(at);
  const blank = blankProvision(element, guid);
  if (!$at.parent.canReplaceWith($at.index(), $at.index(), blank.type))
    return refused("does-not-fit");
  return {
    ok: true,
    apply(tr) {
      tr.insert(at, blank);
      return at;
    },
  };
}

/**
 * Inserts an empty provision where it belongs as seen from the place `pos` in the text: after the
 * one of its own level around `pos`, else in the innermost wider one, right after where `pos` stands.
 */
export function insertFrom(doc: Node, pos: number, element: ProvisionElement, guid: string): Edit {
  const $pos = doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    if (["body", "annex", "option"].includes(node.type.name))
      return insertAt(doc, within(doc, pos, depth), element, guid);
    if (!isProvision(node)) continue;
    const own = rankOf(elementOf(node));
    if (own === rankOf(element)) return insertAt(doc, $pos.after(depth), element, guid);
    if (own < rankOf(element)) return insertAt(doc, within(doc, pos, depth), element, guid);
  }
  return intoBody(doc, element, guid);
}

/** The place directly in the ancestor at `depth`: after the child provision around `pos`, or before the first one. */
function within(doc: Node, pos: number, depth: number): number {
  const $pos = doc.resolve(pos);
  if ($pos.depth > depth && isProvision($pos.node(depth + 1))) return $pos.after(depth + 1);
  const node = $pos.node(depth);
  const first = node.children.findIndex((child) =>
    ["provision", "options"].includes(child.type.name),
  );
  return $pos.start(depth) + offsetOf(node, first < 0 ? node.childCount : first);
}

/** From outside of the body: as its last provision. */
function intoBody(doc: Node, element: ProvisionElement, guid: string): Edit {
  let end: number | null = null;
  doc.forEach((part, offset) => {
    if (part.type.name === "body") end ??= offset + part.nodeSize - 1;
  });
  return end === null ? refused("does-not-fit") : insertAt(doc, end, element, guid);
}
