import type { Node } from "prosemirror-model";
import type { ProvisionElement } from "../schema";
import { elementId, numberId } from "./id";
import type { NumberingProfile, UnitRule } from "./profile";
import { profileOf } from "./profiles";
import { resolveSequence } from "./sequence";
import { findUnits, type Found, type Place } from "./walk";

/** A unit with its number. */
export interface Numbered {
  /** Place in `Numbering.entries`. */
  index: number;
  node: Node;
  /** Position before the node. */
  pos: number;
  guid: string | null;
  element: ProvisionElement;
  place: Place;
  /** Index of the unit it stands in; null at the top. */
  parent: number | null;
  /** The number alone; empty where the unit has none. */
  num: string;
  /** The designation as printed in the margin. */
  label: string;
  /** Unique within the document. */
  eId: string;
  rule: UnitRule;
  /** Ordinal among its siblings of the same element, from 1: what an unnumbered unit is cited by. */
  position: number;
}

/** The numbers of a document. */
export interface Numbering {
  profile: NumberingProfile;
  /** In document order. */
  entries: readonly Numbered[];
  /** The unit of that guid, the first where it is repeated; null where there is none. */
  byGuid(guid: string): Numbered | null;
  /** The unit that starts at that position; null where none does. */
  at(pos: number): Numbered | null;
}

/** "5" in "Article {n}" → "Article 5"; a fixed number shows even where the pattern has no place for it. */
export function labelFor(num: string, rule: UnitRule, alone = false): string {
  if (num === "") return rule.script === "none" ? rule.label : "";
  if (alone && rule.alone !== undefined) return rule.alone;
  const shown = num === "1" || num === "I" ? (rule.first ?? num) : num;
  return rule.label.includes("{n}") ? rule.label.replace("{n}", shown) : num;
}

function labelOf(found: Found): string {
  const { node, num, rule, group } = found;
  const printed = node.attrs["label"] as string | null;
  return printed ?? labelFor(num ?? "", rule, group.size === 1 && node.attrs["num"] === null);
}

/** Gives each eId once: "art_5", then "art_5__dup_2". */
function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}__dup_${n}`;
  used.add(id);
  return id;
}

/**
 * The eId that number and place make: the parent's eId before it, unless the
 * number runs on through the law. A unit without a number counts by position.
 * Source: Akoma Ntoso Naming Convention 1.0, identifiers.
 */
function computedId(found: Found, num: string, outer: string | null): string {
  const number = numberId(num);
  const own = `${elementId(found.element)}_${number === "" ? found.position : number}`;
  const prefix =
    found.rule.runsOn && number !== ""
      ? annexOf(found)
      : (outer ?? (found.place === "preamble" ? "preamble" : null));
  return prefix === null ? own : `${prefix}__${own}`;
}

/** Ids of the annexes by their unit, so that numbers which run on within an annex stay apart from the body's. */
const annexIds = new WeakMap<Found, string>();
function annexOf(found: Found): string | null {
  let at = found.parent;
  while (at !== null) {
    const id = annexIds.get(at);
    if (id !== undefined) return id;
    at = at.parent;
  }
  return null;
}

function entriesOf(units: Found[]): Numbered[] {
  const used = new Set<string>();
  for (const { node } of units) if (node.attrs["eId"] !== null) used.add(String(node.attrs["eId"]));
  const fixed = new Set<string>();
  const indexes = new Map<Found, number>();
  const entries: Numbered[] = [];
  units.forEach((found, index) => {
    indexes.set(found, index);
    const parent = found.parent === null ? null : (indexes.get(found.parent) ?? null);
    const outer = parent === null ? null : (entries[parent]?.eId ?? null);
    const num = found.num ?? "";
    const own = found.node.attrs["eId"] as string | null;
    const eId =
      own !== null && !fixed.has(own) ? own : uniqueId(own ?? computedId(found, num, outer), used);
    fixed.add(eId);
    if (found.element === "annex" && found.place === "annex") annexIds.set(found, eId);
    entries.push({
      index,
      node: found.node,
      pos: found.pos,
      guid: found.node.attrs["guid"] as string | null,
      element: found.element,
      place: found.place,
      parent,
      num,
      label: labelOf(found),
      eId,
      rule: found.rule,
      position: found.position,
    });
  });
  return entries;
}

function numberingOf(profile: NumberingProfile, entries: Numbered[]): Numbering {
  let guids: Map<string, Numbered> | null = null;
  let positions: Map<number, Numbered> | null = null;
  return {
    profile,
    entries,
    byGuid(guid) {
      if (guids === null) {
        guids = new Map();
        for (const entry of entries)
          if (entry.guid !== null && !guids.has(entry.guid)) guids.set(entry.guid, entry);
      }
      return guids.get(guid) ?? null;
    },
    at(pos) {
      positions ??= new Map(entries.map((entry) => [entry.pos, entry]));
      return positions.get(pos) ?? null;
    },
  };
}

const known = new WeakMap<Node, Map<NumberingProfile, Numbering>>();

/**
 * Number, label and eId of every unit of a document; pure, and remembered by
 * the (immutable) document. The document's own profile unless one is given.
 */
export function numberLaw(doc: Node, profile: NumberingProfile = profileOf(doc)): Numbering {
  let byProfile = known.get(doc);
  if (byProfile === undefined) known.set(doc, (byProfile = new Map<NumberingProfile, Numbering>()));
  let numbering = byProfile.get(profile);
  if (numbering === undefined) {
    const { found, groups } = findUnits(doc, profile);
    for (const group of groups) resolveSequence(group.sequence, group.rule, profile.inserted);
    numbering = numberingOf(profile, entriesOf(found));
    byProfile.set(profile, numbering);
  }
  return numbering;
}
