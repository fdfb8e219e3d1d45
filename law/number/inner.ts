import type { Node } from "prosemirror-model";
import type { ProvisionElement } from "../schema";
import type { NumberingProfile } from "./profile";
import { ruleOf } from "./profiles";
import { resolveSequence } from "./sequence";
import { eachUnit, elementOf, enter, newScope, type Found, type Walk } from "./walk";

/**
 * The units in a unit whose numbers all restart in it: they follow from the node alone, wherever it
 * stands. Indexes count from the first of them, positions from the start of the node's content.
 */
export interface Inner {
  units: readonly Found[];
  /** How many of them have a guid. */
  guids: number;
  /** The first unit of that guid; null where there is none. */
  byGuid(guid: string): Found | null;
}

/** The guid of a unit's node. */
export const guidOf = (node: Node): string | null => node.attrs["guid"] as string | null;

/** Units above which their guids are listed: fewer are as quickly looked through. */
const few = 16;

function listed(units: readonly Found[]): Inner {
  let places: Map<string, Found> | null = null;
  const list = () => {
    const all = new Map<string, Found>();
    for (const unit of units) {
      const guid = guidOf(unit.node);
      if (guid !== null && !all.has(guid)) all.set(guid, unit);
    }
    return all;
  };
  return {
    units,
    guids: units.reduce((sum, { node }) => sum + Number(guidOf(node) !== null), 0),
    byGuid: (guid) =>
      (units.length <= few
        ? units.find(({ node }) => guidOf(node) === guid)
        : (places ??= list()).get(guid)) ?? null,
  };
}

const none = listed([]);

/** Collects the units in `node`; false where a number runs on through the law. */
function collect(walk: Walk, units: Found[], node: Node, start: number, parent: Found | null) {
  const outer: ProvisionElement = parent?.element ?? elementOf(node);
  const local = newScope();
  return eachUnit(walk, node, start, (child, pos): boolean => {
    const element = elementOf(child);
    const rule = ruleOf(walk.profile, element, outer);
    if (rule.runsOn) return false;
    const found = { index: units.length, node: child, pos, element, parent, rule };
    const unit = enter(walk, found, local, local);
    units.push(unit);
    return collect(walk, units, child, pos + 1, unit);
  });
}

function made(node: Node, profile: NumberingProfile): Inner | null {
  const walk: Walk = { profile, groups: [], forks: [] };
  const units: Found[] = [];
  if (!collect(walk, units, node, 0, null)) return null;
  for (const group of walk.groups) {
    resolveSequence(group.sequence, group.rule, profile.inserted);
    group.sequence = [];
  }
  return units.length === 0 ? none : listed(units);
}

const known = new WeakMap<NumberingProfile, WeakMap<Node, Inner | null>>();

/**
 * The units in a unit, numbered; null where some of their numbers run on through the law. Remembered
 * by the (immutable) node: an edit has only those made anew that it stands in.
 */
export function innerOf(node: Node, profile: NumberingProfile): Inner | null {
  let ofProfile = known.get(profile);
  if (ofProfile === undefined) known.set(profile, (ofProfile = new WeakMap<Node, Inner | null>()));
  let inner = ofProfile.get(node);
  if (inner === undefined) ofProfile.set(node, (inner = made(node, profile)));
  return inner;
}
