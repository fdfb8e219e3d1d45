import type { Node } from "prosemirror-model";
import type { ProvisionElement } from "../schema";
import { guidOf } from "./inner";
import type { Place } from "./outer";
import type { NumberingProfile, UnitRule } from "./profile";
import type { Found } from "./walk";

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

/** The numbers of a document. Asking for one unit costs little; `entries` makes all of them. */
export interface Numbering {
  readonly profile: NumberingProfile;
  /** In document order. */
  readonly entries: readonly Numbered[];
  /** The unit of that place in `entries`; null where there is none. */
  unit(index: number): Numbered | null;
  /** The unit of that guid, the first where it is repeated; null where there is none. */
  byGuid(guid: string): Numbered | null;
  /** The unit that starts at that position; null where none does. */
  at(pos: number): Numbered | null;
  /** Calls `visit` for each unit in document order; what is in one for which it gives false is passed over. */
  walk(visit: (unit: Numbered) => boolean): void;
}

/** "5" in "Article {n}" → "Article 5"; a fixed number shows even where the pattern has no place for it. */
export function labelFor(num: string, rule: UnitRule, alone = false): string {
  if (num === "") return rule.script === "none" ? rule.label : "";
  if (alone && rule.alone !== undefined) return rule.alone;
  const shown = num === "1" || num === "I" ? (rule.first ?? num) : num;
  return rule.label.includes("{n}") ? rule.label.replace("{n}", shown) : num;
}

/** Where a unit stands in its document. */
interface Standing {
  index: number;
  pos: number;
  parent: number | null;
  place: Place;
}

/** A unit in its document. Its label and eId are made when they are asked for. */
export class Entry implements Numbered {
  readonly index: number;
  readonly pos: number;
  readonly parent: number | null;
  readonly place: Place;
  readonly #found: Found;
  readonly #eIds: () => readonly string[];

  constructor(
    found: Found,
    { index, pos, parent, place }: Standing,
    eIds: () => readonly string[],
  ) {
    this.index = index;
    this.pos = pos;
    this.parent = parent;
    this.place = place;
    this.#found = found;
    this.#eIds = eIds;
  }

  get node(): Node {
    return this.#found.node;
  }

  get element(): ProvisionElement {
    return this.#found.element;
  }

  get rule(): UnitRule {
    return this.#found.rule;
  }

  get position(): number {
    return this.#found.position;
  }

  get num(): string {
    return this.#found.num ?? "";
  }

  get guid(): string | null {
    return guidOf(this.node);
  }

  get label(): string {
    const { node, num, rule, group } = this.#found;
    const printed = node.attrs["label"] as string | null;
    return printed ?? labelFor(num ?? "", rule, group.size === 1 && node.attrs["num"] === null);
  }

  get eId(): string {
    return this.#eIds()[this.index] ?? "";
  }
}
