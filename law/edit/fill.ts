import type { Node } from "prosemirror-model";
import { refused, type Edit } from "./edit";

/** Positions of the placeholders of that id, in document order. */
export function placeholdersOf(doc: Node, id: string): number[] {
  const found: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === "placeholder" && node.attrs["id"] === id) found.push(pos);
  });
  return found;
}

/**
 * Fills the placeholder at `pos`, and every other one of the same id, with the same words; null
 * or nothing but spaces empties them.
 */
export function fillPlaceholder(doc: Node, pos: number, value: string | null): Edit {
  const node = doc.nodeAt(pos);
  if (node?.type.name !== "placeholder") return refused("not-found");
  const id = node.attrs["id"] as string | null;
  const filled = value?.trim() || null;
  const places = (id === null ? [pos] : placeholdersOf(doc, id)).filter(
    (at) => doc.nodeAt(at)?.attrs["value"] !== filled,
  );
  if (places.length === 0) return refused("unchanged");
  return {
    ok: true,
    apply(tr) {
      for (const at of places) tr.setNodeAttribute(at, "value", filled);
      return pos;
    },
  };
}
