import type { Node } from "prosemirror-model";
import { schema } from "../schema";
import type { NumberingProfile } from "./profile";
import { ruleOf } from "./profiles";
import { resolveSequence } from "./sequence";
import { innerOf, type Inner } from "./inner";
import { eachUnit, elementOf, enter, newScope, type Found, type Scope, type Walk } from "./walk";

/** Where a unit stands. */
export type Place = "body" | "preamble" | "annex";

/**
 * A unit that others which run on stand beside or in: a part, a chapter, an article. What is in it
 * is a list of such units too, or else units of its own alone.
 */
export interface Outer {
  found: Found;
  place: Place;
  parent: Outer | null;
  /** The units in it, where none of their numbers runs on; null where some does: then they come next. */
  inner: Inner | null;
  /** Place behind the last of those in it, in the list of outer units. */
  end: number;
}

interface OuterWalk extends Walk {
  outers: Outer[];
  /** Units so far, those within units included. */
  count: number;
}

interface Within {
  parent: Outer | null;
  place: Place;
  /** Scope of units that run on: the whole body, or one annex. */
  root: Scope;
  /** Scope of units that restart: the children of `parent`. */
  local: Scope;
}

function enterOuter(walk: OuterWalk, node: Node, pos: number, within: Within): Outer {
  const { parent, place, root, local } = within;
  const element = elementOf(node);
  const rule = ruleOf(walk.profile, element, parent?.found.element ?? null);
  const unit = { index: walk.count, node, pos, element, parent: parent?.found ?? null, rule };
  const found = enter(walk, unit, root, local);
  const inner = innerOf(node, walk.profile);
  const outer: Outer = { found, place, parent, inner, end: 0 };
  walk.count += 1 + (inner?.units.length ?? 0);
  walk.outers.push(outer);
  return outer;
}

function walkUnit(walk: OuterWalk, node: Node, pos: number, within: Within): void {
  const outer = enterOuter(walk, node, pos, within);
  if (outer.inner === null) {
    // Numbers run on through an annex, but not out of it.
    const root = node.type === schema.nodes.annex ? newScope() : null;
    const scope = root ?? newScope();
    walkUnits(walk, node, pos + 1, {
      parent: outer,
      place: within.place,
      root: root ?? within.root,
      local: scope,
    });
  }
  outer.end = walk.outers.length;
}

function walkUnits(walk: OuterWalk, parent: Node, start: number, within: Within): void {
  eachUnit(walk, parent, start, (node, pos) => {
    walkUnit(walk, node, pos, within);
    return true;
  });
}

/**
 * The units of a document down to those whose numbers run on, in document order and numbered.
 * Provisions in quoted structures are another law's and are passed over.
 */
export function outersOf(doc: Node, profile: NumberingProfile): Outer[] {
  const walk: OuterWalk = { profile, groups: [], forks: [], outers: [], count: 0 };
  const annexes = newScope();
  doc.forEach((part, pos) => {
    const name = part.type.name;
    if (name === "body" || name === "preamble") {
      const scope = newScope();
      walkUnits(walk, part, pos + 1, { parent: null, place: name, root: scope, local: scope });
    } else if (name === "annex")
      walkUnit(walk, part, pos, { parent: null, place: "annex", root: annexes, local: annexes });
  });
  for (const group of walk.groups) {
    resolveSequence(group.sequence, group.rule, profile.inserted);
    group.sequence = [];
  }
  return walk.outers;
}
