import type { Node } from "prosemirror-model";
import { isProvisionElement, type ProvisionElement } from "../schema";
import type { NumberingProfile, UnitRule } from "./profile";
import { ruleOf } from "./profiles";
import type { Fork, Sequence, Slot } from "./sequence";

/** Where a unit stands. */
export type Place = "body" | "preamble" | "annex";

/** A unit under way: found, not yet numbered. */
export interface Found extends Slot {
  node: Node;
  pos: number;
  element: ProvisionElement;
  parent: Found | null;
  place: Place;
  rule: UnitRule;
  /** Ordinal among the children of its parent with the same element, from 1. */
  position: number;
  group: Group;
}

/** Units that are counted together, with the branch that is being filled. */
export interface Group {
  rule: UnitRule;
  sequence: Sequence<Found>;
  /** How many units it has, over all branches. */
  size: number;
  open: { fork: Fork<Found>; branch: number }[];
}

/** What encloses a unit: its counts by element, and the wider scope for elements that run on. */
interface Scope {
  groups: Map<ProvisionElement, Group>;
  positions: Map<ProvisionElement, number>;
}

const newScope = (): Scope => ({ groups: new Map(), positions: new Map() });

/** Everything that one walk through a document carries along. */
interface Walk {
  profile: NumberingProfile;
  found: Found[];
  groups: Group[];
  /** The choices that the walk is in, outermost first. */
  forks: { id: object; branch: number }[];
}

interface Within {
  parent: Found | null;
  place: Place;
  /** Scope of units that run on: the whole body, or one annex. */
  root: Scope;
  /** Scope of units that restart: the children of `parent`. */
  local: Scope;
}

/** The element of a provision; an unknown name counts as "hcontainer". */
export function elementOf(node: Node): ProvisionElement {
  if (node.type.name === "annex") return "annex";
  const name = String(node.attrs["element"]);
  return isProvisionElement(name) ? name : "hcontainer";
}

/**
 * The number that a unit has for good, null while it is automatic.
 * A label without a number is a designation that counts for nothing ("Final provisions").
 */
function fixedNumber(node: Node): string | null {
  const num = node.attrs["num"] as string | null;
  if (num !== null) return num;
  return node.attrs["label"] === null ? null : "";
}

function groupFor(walk: Walk, scope: Scope, element: ProvisionElement, rule: UnitRule): Group {
  let group = scope.groups.get(element);
  if (group === undefined) {
    group = { rule, sequence: [], size: 0, open: [] };
    scope.groups.set(element, group);
    walk.groups.push(group);
  }
  return group;
}

/** The sequence of a group that the next unit belongs to, given the choices that the walk is in. */
function openSequence(group: Group, forks: Walk["forks"]): Sequence<Found> {
  if (forks.length === 0 && group.open.length === 0) return group.sequence;
  const same = forks.findIndex((at, i) => group.open[i]?.fork.id !== at.id);
  group.open.length = same < 0 ? Math.min(group.open.length, forks.length) : same;
  let sequence = group.sequence;
  forks.forEach((at, i) => {
    let open = group.open[i];
    if (open === undefined) {
      open = { fork: { id: at.id, branches: [] }, branch: at.branch };
      sequence.push(open.fork);
      group.open.push(open);
    }
    if (open.branch !== at.branch) group.open.length = i + 1;
    open.branch = at.branch;
    const { branches } = open.fork;
    while (branches.length <= at.branch) branches.push([]);
    sequence = branches[at.branch] ?? [];
  });
  return sequence;
}

function enter(walk: Walk, node: Node, pos: number, within: Within): Found {
  const element = elementOf(node);
  const { parent, place, root, local } = within;
  const rule = ruleOf(walk.profile, element, parent?.element ?? null);
  const position = (local.positions.get(element) ?? 0) + 1;
  local.positions.set(element, position);
  const group = groupFor(walk, rule.runsOn ? root : local, element, rule);
  const num = rule.script === "none" ? (fixedNumber(node) ?? "") : fixedNumber(node);
  const found: Found = { node, pos, element, parent, place, rule, position, group, num };
  group.size++;
  openSequence(group, walk.forks).push(found);
  walk.found.push(found);
  return found;
}

/** A choice of which one is taken is numbered side by side; of which several are, one after the other. */
const exclusive = (options: Node) => options.attrs["max"] === 1 && options.childCount > 1;

function walkOptions(walk: Walk, options: Node, start: number, within: Within): void {
  const id = {};
  options.forEach((option, offset, branch) => {
    if (exclusive(options)) walk.forks.push({ id, branch });
    walkChildren(walk, option, start + offset + 1, within);
    if (exclusive(options)) walk.forks.pop();
  });
}

function walkChildren(walk: Walk, parent: Node, start: number, within: Within): void {
  parent.forEach((child, offset) => {
    const pos = start + offset;
    switch (child.type.name) {
      case "provision": {
        const found = enter(walk, child, pos, within);
        walkChildren(walk, child, pos + 1, { ...within, parent: found, local: newScope() });
        break;
      }
      case "options":
        walkOptions(walk, child, pos + 1, within);
        break;
    }
  });
}

/**
 * Every unit of a document in document order, and the groups that are counted
 * together. Provisions in quoted structures are another law's and are passed over.
 */
export function findUnits(doc: Node, profile: NumberingProfile): Walk {
  const walk: Walk = { profile, found: [], groups: [], forks: [] };
  const body = newScope();
  const outer = newScope();
  doc.forEach((part, pos) => {
    const name = part.type.name;
    if (name === "body") {
      walkChildren(walk, part, pos + 1, { parent: null, place: "body", root: body, local: body });
    } else if (name === "preamble") {
      const scope = newScope();
      const within = { parent: null, place: "preamble", root: scope, local: scope } as const;
      walkChildren(walk, part, pos + 1, within);
    } else if (name === "annex") {
      const within = { parent: null, place: "annex", root: outer, local: outer } as const;
      const parent = enter(walk, part, pos, within);
      const scope = newScope();
      walkChildren(walk, part, pos + 1, { parent, place: "annex", root: scope, local: scope });
    }
  });
  return walk;
}
