import type { Node } from "prosemirror-model";
import { isProvisionElement, schema, type ProvisionElement } from "../schema";
import type { NumberingProfile, UnitRule } from "./profile";
import { ruleOf } from "./profiles";
import type { Fork, Sequence, Slot } from "./sequence";

/** Where a unit stands. */
export type Place = "body" | "preamble" | "annex";

/** A unit under way: found, not yet numbered. */
export interface Found extends Slot {
  /** Place in document order. */
  index: number;
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
  element: ProvisionElement;
  rule: UnitRule;
  sequence: Sequence<Found>;
  /** How many units it has, over all branches. */
  size: number;
  open: { fork: Fork<Found>; branch: number }[];
}

/**
 * What encloses a unit: its groups by element, and how many of each element that
 * runs on it has. Most units enclose none, so the lists come with the first.
 */
interface Scope {
  groups: Group[] | null;
  running: { element: ProvisionElement; count: number }[] | null;
}

const newScope = (): Scope => ({ groups: null, running: null });

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
  if (node.type === schema.nodes.annex) return "annex";
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
  const groups = (scope.groups ??= []);
  let group = groups.find((known) => known.element === element);
  if (group === undefined) {
    group = { element, rule, sequence: [], size: 0, open: [] };
    groups.push(group);
    walk.groups.push(group);
  }
  return group;
}

/** The ordinal of the next unit of an element that runs on, among the children of one parent. */
function nextRunning(scope: Scope, element: ProvisionElement): number {
  const running = (scope.running ??= []);
  const known = running.find((count) => count.element === element);
  if (known === undefined) running.push({ element, count: 1 });
  else known.count++;
  return known?.count ?? 1;
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
  const group = groupFor(walk, rule.runsOn ? root : local, element, rule);
  group.size++;
  const position = rule.runsOn ? nextRunning(local, element) : group.size;
  const fixed = fixedNumber(node);
  const num = rule.script === "none" ? (fixed ?? "") : fixed;
  const index = walk.found.length;
  const found: Found = { index, node, pos, element, parent, place, rule, position, group, num };
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

/** True for what is no unit once pending suggestions are accepted: numbers preview that. */
const isLeaving = (node: Node): boolean =>
  node.marks.some(({ type }) => type.name === "del" || type.name === "join");

function walkChildren(walk: Walk, parent: Node, start: number, within: Within): void {
  let pos = start;
  for (const child of parent.children) {
    if (isLeaving(child)) {
      // A suggested deletion is numbered as if it were accepted.
    } else if (child.type === schema.nodes.provision) {
      const found = enter(walk, child, pos, within);
      const { place, root } = within;
      walkChildren(walk, child, pos + 1, { parent: found, place, root, local: newScope() });
    } else if (child.type === schema.nodes.options) walkOptions(walk, child, pos + 1, within);
    pos += child.nodeSize;
  }
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
