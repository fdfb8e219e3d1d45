import type { AlignOptions, Basis } from "../align";
import type { Side } from "../side";
import type { Rank } from "./rank";
import type { WholeTexts } from "./whole";

/** Units of the two texts that answer each other; indexes into the units of each side. */
export interface Group {
  old: number[];
  new: number[];
  basis: Basis;
  score: number;
}

/** Every unit of both sides, grouped; a unit in no group has no counterpart. */
export interface Matching {
  groups: Group[];
  ofOld: Int32Array;
  ofNew: Int32Array;
  rankOld: Rank[];
  rankNew: Rank[];
}

/** What one matching works on. */
export interface Matcher {
  old: Side;
  new: Side;
  textOld: WholeTexts;
  textNew: WholeTexts;
  options: AlignOptions;
  matching: Matching;
}
