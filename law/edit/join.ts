import type { Node } from "prosemirror-model";
import { Slice } from "prosemirror-model";
import { ReplaceAroundStep, type Transform } from "prosemirror-transform";
import { elementOf } from "../number";
import { schema } from "../schema";
import { refused, type Edit } from "./edit";
import { isInner } from "./levels";
import { isProvision, provisionAt } from "./place";

/** A heading that comes to stand in the middle of a text goes on as a paragraph; an empty one goes. */
function plainHeading(tr: Transform, at: number): void {
  const heading = tr.doc.nodeAt(at);
  if (heading?.type.name !== "heading") return;
  if (heading.content.size === 0) tr.delete(at, at + heading.nodeSize);
  else tr.setNodeMarkup(at, schema.nodes.p);
}

/**
 * Joins the provision at `pos` with what stands before it: its text goes on, without a number, in
 * the provision before it; the first one among its siblings goes on in the introduction around it.
 */
export function joinWithPrevious(doc: Node, pos: number): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const before = doc.resolve(pos).nodeBefore;
  if (isProvision(before)) {
    if (elementOf(before) !== placed.element) return refused("nothing-before");
    return {
      ok: true,
      apply(tr) {
        plainHeading(tr, pos + 1);
        tr.join(pos);
        return pos - before.nodeSize;
      },
    };
  }
  if (!isProvision(placed.parent) || !isInner(placed.element)) return refused("nothing-before");
  const { node, end } = placed;
  return {
    ok: true,
    apply(tr) {
      tr.step(new ReplaceAroundStep(pos, end, pos + 1, end - 1, Slice.empty, 0, true));
      plainHeading(tr, pos);
      return node.content.size > 0 ? tr.doc.resolve(pos).before() : pos;
    },
  };
}
