import type { Node } from "prosemirror-model";
import { isProvisionElement, schema, type ProvisionElement } from "../schema";
import type { NumberingProfile, UnitRule } from "./profile";
import type { Fork, Sequence, Slot } from "./sequence";

/** A unit: found, and numbered once its group is. */
export interface Found extends Slot {
  /** Place in document order, from the first unit of what is walked. */
  index: number;
  node: Node;
  /** Position before the node, from where the walk began to count. */
  pos: number;
  element: ProvisionElement;
  /** The unit that it stands in; null where that is outside of what is walked. */
  parent: Found | null;
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
export interface Scope {
  groups: Group[] | null;
  running: { element: ProvisionElement; count: number }[] | null;
}

export const newScope = (): Scope => ({ groups: null, running: null });

/** What a walk through a document or a part of it carries along. */
export interface Walk {
  profile: NumberingProfile;
  groups: Group[];
  /** The choices that the walk is in, outermost first. */
  forks: { id: object; branch: number }[];
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

/** A unit and where it is counted: with those of `root` where its number runs on, else with those of `local`. */
export function enter(
  walk: Walk,
  unit: Pick<Found, "index" | "node" | "pos" | "element" | "parent" | "rule">,
  root: Scope,
  local: Scope,
): Found {
  const { index, node, pos, element, parent, rule } = unit;
  const group = groupFor(walk, rule.runsOn ? root : local, element, rule);
  group.size++;
  const position = rule.runsOn ? nextRunning(local, element) : group.size;
  const fixed = fixedNumber(node);
  const num = rule.script === "none" ? (fixed ?? "") : fixed;
  const found: Found = { index, node, pos, element, parent, rule, position, group, num };
  openSequence(group, walk.forks).push(found);
  return found;
}

/** A choice of which one is taken is numbered side by side; of which several are, one after the other. */
const exclusive = (options: Node) => options.attrs["max"] === 1 && options.childCount > 1;

/** True for what is no unit once pending suggestions are accepted: numbers preview that. */
const isLeaving = (node: Node): boolean =>
  node.marks.some(({ type }) => type.name === "del" || type.name === "join");

/**
 * Calls `visit` for every unit directly in `parent`, whose content begins at `start`, and for those
 * in its choices; false as soon as that gives false. A suggested deletion is passed over.
 */
export function eachUnit(
  walk: Walk,
  parent: Node,
  start: number,
  visit: (node: Node, pos: number) => boolean,
): boolean {
  let pos = start;
  for (const child of parent.children) {
    if (!isLeaving(child)) {
      if (child.type === schema.nodes.provision) {
        if (!visit(child, pos)) return false;
      } else if (child.type === schema.nodes.options)
        if (!eachOfChoice(walk, child, pos + 1, visit)) return false;
    }
    pos += child.nodeSize;
  }
  return true;
}

function eachOfChoice(
  walk: Walk,
  options: Node,
  start: number,
  visit: (node: Node, pos: number) => boolean,
): boolean {
  const id = {};
  let pos = start;
  for (const [branch, option] of options.children.entries()) {
    if (exclusive(options)) walk.forks.push({ id, branch });
    const whole = eachUnit(walk, option, pos + 1, visit);
    if (exclusive(options)) walk.forks.pop();
    if (!whole) return false;
    pos += option.nodeSize;
  }
  return true;
}
