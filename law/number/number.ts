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
  readonly index: number;
  readonly node: Node;
  /** Position before the node. */
  readonly pos: number;
  readonly guid: string | null;
  readonly element: ProvisionElement;
  readonly place: Place;
  /** Index of the unit it stands in; null at the top. */
  readonly parent: number | null;
  /** The number alone; empty where the unit has none. */
  readonly num: string;
  /** The designation as printed in the margin. */
  readonly label: string;
  /** Unique within the document. */
  readonly eId: string;
  readonly rule: UnitRule;
  /** Ordinal among its siblings of the same element, from 1: what an unnumbered unit is cited by. */
  readonly position: number;
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

/** The eIds of all units, each once; the source's own win. */
function eIdsOf(units: readonly Found[]): string[] {
  const used = new Set<string>();
  for (const { node } of units) if (node.attrs["eId"] !== null) used.add(String(node.attrs["eId"]));
  const fixed = new Set<string>();
  const ids: string[] = [];
  for (const found of units) {
    const outer = found.parent === null ? null : (ids[found.parent.index] ?? null);
    const own = found.node.attrs["eId"] as string | null;
    const wanted = own ?? computedId(found, found.num ?? "", outer);
    const id = own !== null && !fixed.has(own) ? own : uniqueId(wanted, used);
    if (own !== null) fixed.add(id);
    if (found.element === "annex" && found.place === "annex") annexIds.set(found, id);
    ids.push(id);
  }
  return ids;
}

/** A unit whose label and eId are made when they are asked for: the editor needs few of many. */
class Entry implements Numbered {
  readonly index: number;
  readonly node: Node;
  readonly pos: number;
  readonly element: ProvisionElement;
  readonly place: Place;
  readonly parent: number | null;
  readonly num: string;
  readonly rule: UnitRule;
  readonly position: number;
  readonly #found: Found;
  readonly #eIds: () => readonly string[];
  #label: string | null = null;

  constructor(found: Found, eIds: () => readonly string[]) {
    this.index = found.index;
    this.node = found.node;
    this.pos = found.pos;
    this.element = found.element;
    this.place = found.place;
    this.parent = found.parent?.index ?? null;
    this.num = found.num ?? "";
    this.rule = found.rule;
    this.position = found.position;
    this.#found = found;
    this.#eIds = eIds;
  }

  get guid(): string | null {
    return this.node.attrs["guid"] as string | null;
  }

  get label(): string {
    return (this.#label ??= labelOf(this.#found));
  }

  get eId(): string {
    return this.#eIds()[this.index] ?? "";
  }
}

function entriesOf(units: Found[]): Numbered[] {
  let ids: string[] | null = null;
  const eIds = () => (ids ??= eIdsOf(units));
  return units.map((found) => new Entry(found, eIds));
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
