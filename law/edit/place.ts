import type { Node, ResolvedPos } from "prosemirror-model";
import { elementOf } from "../number";
import type { ProvisionElement } from "../schema";

/** A provision where it stands. */
export interface Placed {
  node: Node;
  /** Position before it. */
  pos: number;
  /** Position after it. */
  end: number;
  element: ProvisionElement;
  /** The node that it stands in, and its index there. */
  parent: Node;
  index: number;
}

export const isProvision = (node: Node | null | undefined): node is Node =>
  node?.type.name === "provision";

/** The provision that starts at `pos`; null where none does. */
export function provisionAt(doc: Node, pos: number): Placed | null {
  if (pos < 0 || pos > doc.content.size) return null;
  const $pos = doc.resolve(pos);
  const node = $pos.nodeAfter;
  if (!isProvision(node)) return null;
  return {
    node,
    pos,
    end: pos + node.nodeSize,
    element: elementOf(node),
    parent: $pos.parent,
    index: $pos.index(),
  };
}

/** Position before the innermost provision around a place; null where it stands in none. */
export function provisionAround(doc: Node, pos: number): number | null {
  const $pos = doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--)
    if (isProvision($pos.node(depth))) return $pos.before(depth);
  return isProvision($pos.nodeAfter) ? pos : null;
}

/** Position before the provision that the one at `pos` stands directly in; null where it stands in none. */
export function outerOf(doc: Node, pos: number): number | null {
  const $pos = doc.resolve(pos);
  return isProvision($pos.parent) ? $pos.before() : null;
}

/** Position before the provision of that guid; null where there is none. */
export function provisionOf(doc: Node, guid: string): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (found !== null || node.isTextblock) return false;
    if (isProvision(node) && node.attrs["guid"] === guid) found = pos;
    return true;
  });
  return found;
}

/** The first place within a node where text can stand; the node's own start where there is none. */
export function textStart($pos: ResolvedPos): number {
  const node = $pos.nodeAfter;
  if (!node) return $pos.pos;
  if (node.isTextblock) return $pos.pos + 1;
  let at: number | null = null;
  node.descendants((child, offset) => {
    if (at !== null) return false;
    if (child.isTextblock) at = $pos.pos + 1 + offset + 1;
    return at === null;
  });
  return at ?? $pos.pos + 1;
}
