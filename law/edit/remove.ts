import type { Node } from "prosemirror-model";
import { refused, type Edit } from "./edit";
import { provisionAt } from "./place";

/** Deletes the provision at `pos` with everything in it. */
export function removeProvision(doc: Node, pos: number): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  return {
    ok: true,
    apply(tr) {
      tr.delete(pos, placed.end);
      return pos;
    },
  };
}
