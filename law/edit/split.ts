import type { Node, ResolvedPos } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { elementOf } from "../number";
import { schema } from "../schema";
import { blankProvision } from "./blank";
import { refused, type Edit } from "./edit";
import { childLevel, isInner } from "./levels";
import { isProvision } from "./place";
import { promote } from "./promote";

/** A split answers with the place for the cursor instead of the position before the provision. */
export type Split = Edit;

/**
 * What Enter does at `pos`, a place in text. `apply` returns the place where the cursor goes.
 * - in a heading: the rest becomes a paragraph below it;
 * - in an empty unit below the article: the unit goes up a level;
 * - at the end of an introduction with units after it: a new first unit;
 * - at the start of a unit's text: an empty unit before it, so that the text keeps its identity;
 * - else in a unit below the article: a new unit of the same level, which takes the rest;
 * - anywhere else: a new paragraph.
 */
export function splitAt(doc: Node, pos: number, guid: string): Split {
  const $pos = doc.resolve(pos);
  if (!$pos.parent.isTextblock) return refused("no-provision");
  const container = $pos.node(-1);
  if ($pos.parent.type.name === "heading") return plain(pos, 1);
  if (!isProvision(container)) return plain(pos, 1);
  const children = beforeChildren($pos, container);
  if (children !== null) return firstChild(doc, container, children, guid);
  if (!isInner(elementOf(container))) return plain(pos, 1);
  if (container.childCount === 1 && container.content.size === 2) return up(doc, $pos);
  if ($pos.parentOffset === 0 && $pos.index(-1) === 0 && $pos.parent.content.size > 0)
    return emptyBefore($pos, container, guid);
  return sibling($pos, container, guid);
}

const p = { type: schema.nodes.p };

function plain(pos: number, depth: number): Split {
  return {
    ok: true,
    apply(tr: Transform) {
      tr.split(pos, depth, [p]);
      return pos + 2;
    },
  };
}

/** Position before the unit that follows, where the cursor is at the end of the introduction; else null. */
function beforeChildren($pos: ResolvedPos, container: Node): number | null {
  const next = container.maybeChild($pos.index(-1) + 1);
  const atEnd = $pos.parentOffset === $pos.parent.content.size;
  return atEnd && isProvision(next) && $pos.parent.content.size > 0 ? $pos.after() : null;
}

function firstChild(doc: Node, container: Node, at: number, guid: string): Split {
  const element = childLevel(doc, container);
  if (element === null) return refused("deepest-level");
  return {
    ok: true,
    apply(tr) {
      tr.insert(at, blankProvision(element, guid));
      return at + 2;
    },
  };
}

function up(doc: Node, $pos: ResolvedPos): Split {
  const edit = promote(doc, $pos.before(-1));
  if (!edit.ok) return edit;
  return { ok: true, apply: (tr) => edit.apply(tr) + 2 };
}

function emptyBefore($pos: ResolvedPos, container: Node, guid: string): Split {
  return {
    ok: true,
    apply(tr) {
      const blank = blankProvision(elementOf(container), guid);
      tr.insert($pos.before(-1), blank);
      return $pos.pos + blank.nodeSize;
    },
  };
}

function sibling($pos: ResolvedPos, container: Node, guid: string): Split {
  const attrs = {
    guid,
    element: container.attrs["element"] as string,
    weight: container.attrs["weight"] as string | null,
  };
  return {
    ok: true,
    apply(tr) {
      tr.split($pos.pos, 2, [{ type: container.type, attrs }, p]);
      return $pos.pos + 4;
    },
  };
}
