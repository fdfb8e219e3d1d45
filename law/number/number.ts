import type { Node } from "prosemirror-model";
import { eIdsOf } from "./eIds";
import { Guids } from "./guids";
import { Entry, type Numbered, type Numbering } from "./numbered";
import { outersOf, type Outer } from "./outer";
import type { NumberingProfile } from "./profile";
import { profileOf } from "./profiles";
import type { Found } from "./walk";

/** Index of the last of `outers` whose `key` is at most `wanted`; -1 where none is. */
function lastUpTo(outers: readonly Outer[], wanted: number, key: (found: Found) => number): number {
  let [low, high] = [0, outers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const outer = outers[middle];
    if (outer && key(outer.found) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The numbers of a document. It holds the units down to those whose numbers run on, and of each the
 * list of what is in it, which stays from one document to the next; a unit in its document is made
 * when it is asked for, once.
 */
class LawNumbering implements Numbering {
  readonly #outers: readonly Outer[];
  readonly #guids: Guids;
  readonly #made = new Map<Outer, Numbered>();
  readonly #inner = new Map<Outer, readonly Numbered[]>();
  #entries: readonly Numbered[] | null = null;
  #ids: readonly string[] | null = null;

  constructor(
    doc: Node,
    readonly profile: NumberingProfile,
    before: LawNumbering | null,
  ) {
    this.#outers = outersOf(doc, profile);
    this.#guids = new Guids(this.#outers, before ? before.#guids : null);
  }

  get entries(): readonly Numbered[] {
    return (this.#entries ??= this.#outers.flatMap((outer) => [
      this.#entry(outer),
      ...this.#entriesIn(outer),
    ]));
  }

  unit(index: number): Numbered | null {
    const outer = this.#outers[lastUpTo(this.#outers, index, (found) => found.index)];
    if (!outer) return null;
    const { found } = outer;
    if (found.index === index) return this.#entry(outer);
    return this.#entriesIn(outer)[index - found.index - 1] ?? null;
  }

  byGuid(guid: string): Numbered | null {
    const outer = this.#guids.find(guid);
    if (!outer) return null;
    const own = this.#entry(outer);
    if (own.guid === guid) return own;
    const inner = outer.inner?.byGuid(guid);
    return inner ? (this.#entriesIn(outer)[inner.index] ?? null) : null;
  }

  at(pos: number): Numbered | null {
    const outer = this.#outers[lastUpTo(this.#outers, pos, (found) => found.pos)];
    if (!outer) return null;
    if (outer.found.pos === pos) return this.#entry(outer);
    return this.#entriesIn(outer).find((unit) => unit.pos === pos) ?? null;
  }

  walk(visit: (unit: Numbered) => boolean): void {
    for (let i = 0; i < this.#outers.length; i++) {
      const outer = this.#outers[i];
      if (!outer) break;
      if (visit(this.#entry(outer))) this.#walkIn(outer, visit);
      else i = outer.end - 1;
    }
  }

  #walkIn(outer: Outer, visit: (unit: Numbered) => boolean): void {
    const passed = new Set<number>();
    for (const unit of this.#entriesIn(outer))
      if (passed.has(unit.parent ?? -1) || !visit(unit)) passed.add(unit.index);
  }

  #entry(outer: Outer): Numbered {
    let entry = this.#made.get(outer);
    if (!entry) {
      const { found, place, parent } = outer;
      const { index, pos } = found;
      const standing = { index, pos, parent: parent?.found.index ?? null, place };
      this.#made.set(outer, (entry = new Entry(found, standing, this.#eIds)));
    }
    return entry;
  }

  #entriesIn(outer: Outer): readonly Numbered[] {
    if (!outer.inner || outer.inner.units.length === 0) return none;
    let entries = this.#inner.get(outer);
    if (!entries) {
      const { place, found } = outer;
      const [first, start] = [found.index + 1, found.pos + 1];
      entries = outer.inner.units.map((unit) => {
        const parent = unit.parent ? first + unit.parent.index : found.index;
        const standing = { index: first + unit.index, pos: start + unit.pos, parent, place };
        return new Entry(unit, standing, this.#eIds);
      });
      this.#inner.set(outer, entries);
    }
    return entries;
  }

  readonly #eIds = (): readonly string[] => (this.#ids ??= eIdsOf(this.entries));
}

const none: readonly Numbered[] = [];

const known = new WeakMap<Node, Map<NumberingProfile, LawNumbering>>();

function remembered(doc: Node, profile: NumberingProfile, before: LawNumbering | null) {
  let byProfile = known.get(doc);
  if (!byProfile) known.set(doc, (byProfile = new Map<NumberingProfile, LawNumbering>()));
  let numbering = byProfile.get(profile);
  if (!numbering) {
    numbering = new LawNumbering(doc, profile, before?.profile === profile ? before : null);
    byProfile.set(profile, numbering);
  }
  return numbering;
}

/**
 * Number, label and eId of every unit of a document; pure, and remembered by
 * the (immutable) document. The document's own profile unless one is given.
 */
export const numberLaw = (doc: Node, profile: NumberingProfile = profileOf(doc)): Numbering =>
  remembered(doc, profile, null);

/**
 * The same as {@link numberLaw} of `doc`, sooner where it was made of the document that `before`
 * numbers: of what has stayed only the place is made anew.
 */
export const numberAfter = (before: Numbering, doc: Node): Numbering =>
  remembered(doc, profileOf(doc), before instanceof LawNumbering ? before : null);
