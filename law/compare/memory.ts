import { WordReader } from "./align";
import type { ComparedUnit, Limit, Match } from "./comparison";
import { WholeTexts, type Group, type Rank } from "./match";
import type { Placing } from "./place";
import type { Side, SideUnit } from "./side";

/** A match with the places where the comparison of its words stopped short. */
export interface Made {
  match: Match;
  limits: Limit[];
}

/** All that a match of two units is made of, beside the language. */
export interface Makings {
  from: SideUnit;
  to: SideUnit;
  group: Group;
  placing: Placing;
  rank: Rank;
}

/**
 * What one comparison leaves to the next of nearly the same texts: for each
 * step that it repeats, what the step was made of and what came of it. A step
 * is taken over only where all that it is made of is the same, so that a
 * comparison with a memory is equal to one without.
 */
export class Memory {
  readonly reader: WordReader;
  readonly mirrored = new WeakMap<Match, Match>();
  #made: (Makings & { made: Made })[] = [];
  #next: (Makings & { made: Made })[] = [];
  readonly #compared = new Map<Side["units"], ComparedUnit[]>();
  readonly #texts = new Map<Side, WholeTexts>();

  /** `normal`: the form of a word by which words are compared. */
  constructor(normal: (word: string) => string) {
    this.reader = new WordReader(normal);
  }

  /** What the last comparison made of the same; null where it made nothing of it. */
  known({ from, to, group, placing, rank }: Makings): Made | null {
    const at = group.new[0]!;
    const before = this.#made[at];
    if (before?.from !== from || before.to !== to || before.rank !== rank) return null;
    const { group: was, placing: stood } = before;
    const same =
      was.old[0] === group.old[0] &&
      was.new[0] === at &&
      was.basis === group.basis &&
      was.score === group.score &&
      stood.moved === placing.moved &&
      stood.renumbered === placing.renumbered &&
      stood.levelChanged === placing.levelChanged;
    if (!same) return null;
    this.#next[at] = before;
    return before.made;
  }

  /** Keeps what was made of two units for the next comparison. */
  keep(makings: Makings, made: Made): void {
    this.#next[makings.group.new[0]!] = { ...makings, made };
  }

  /** The units as the comparison tells them, each the same object as long as nothing about it changes. */
  compared(units: Side["units"], tell: (unit: SideUnit) => ComparedUnit): ComparedUnit[] {
    const known = this.#compared.get(units);
    if (known) return known;
    // The text that changed: most of its units are those of the text before it.
    const [lastUnits, last] = [...this.#compared].at(-1) ?? [[], []];
    const told = units.map((unit, at) => (lastUnits[at] === unit ? last[at]! : tell(unit)));
    this.#compared.set(units, told);
    return told;
  }

  /** The whole texts of a side. */
  texts(side: Side): WholeTexts {
    const known = this.#texts.get(side);
    if (known) return known;
    const made = new WholeTexts(side);
    this.#texts.set(side, made);
    return made;
  }

  /** Ends a comparison of two texts: nothing is kept of those before it. */
  end(old: Side, now: Side): void {
    this.#made = this.#next;
    this.#next = [];
    for (const units of this.#compared.keys())
      if (units !== old.units && units !== now.units) this.#compared.delete(units);
    for (const side of this.#texts.keys())
      if (side !== old && side !== now) this.#texts.delete(side);
  }
}
