import type { Node } from "prosemirror-model";
import { elementOf } from "../number";
import { refused, type Edit } from "./edit";
import { childLevel, isGroup, isInner } from "./levels";
import { absorbAfter } from "./nest";
import { isProvision, provisionAt, type Placed } from "./place";
import { relevel, shiftedWithin } from "./relevel";

const headingOf = (node: Node): Node | null =>
  node.firstChild?.type.name === "heading" ? node.firstChild : null;

/** Lowers the provision at `pos` by one level: it becomes the last child of the one before it. */
export function demote(doc: Node, pos: number): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const before = doc.resolve(pos).nodeBefore;
  if (!isProvision(before)) return refused("nothing-before");
  return into(doc, placed, before);
}

function into(doc: Node, { node, pos, end, element }: Placed, before: Node): Edit {
  // An article after a chapter goes into it as it is; anything else goes down a level.
  const wider = isGroup(elementOf(before)) && !isGroup(element);
  const next = wider ? element : childLevel(doc, before);
  if (next === null || (isGroup(element) && !isGroup(next))) return refused("deepest-level");
  const heading = headingOf(node);
  const loses = isInner(next) && !isInner(element) && heading !== null;
  if (loses && heading.content.size > 0) return refused("has-heading");
  const within = next === element ? new Map<number, never>() : shiftedWithin(doc, node, "down");
  if (!within) return refused("deepest-level");
  return {
    ok: true,
    apply(tr) {
      absorbAfter(tr, pos, end);
      const at = pos - 1;
      relevel(tr, at, next, within);
      if (loses) tr.delete(at + 1, at + 1 + heading.nodeSize);
      return at;
    },
  };
}
