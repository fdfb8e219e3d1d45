import type { WordReader } from "./words";

/** What the alignment sees of one unit: its identity, its designation, its heading and all of its words. */
export interface Item {
  guid: string | null;
  /** Number as printed, in lower case without spaces; empty where there is none. */
  num: string;
  element: string;
  heading: string;
  /** Whole text, with that of child provisions, without heading. */
  text: string;
}

/** What made two units a pair. */
export type Basis = "guid" | "text" | "skeleton" | "content" | "repeal";

/** An old unit and the new one that continues it; indexes into the lists of items. */
export interface Pair {
  old: number;
  new: number;
  basis: Basis;
  /** 0–1. */
  score: number;
}

/** A further edge: `new` also holds matter of `old` (split), or `old` also went into `new` (merged). */
export interface SideEdge {
  kind: "split" | "merged";
  old: number;
  new: number;
  score: number;
}

/** The outcome of an alignment. Units in no pair and no side edge have no counterpart. */
export interface Alignment {
  pairs: Pair[];
  edges: SideEdge[];
}

/** How an alignment is to read its items. */
export interface AlignOptions {
  /** True where equal numbers are evidence: versions of one law, not two laws. */
  numbersCount: boolean;
  /** The form of a word by which words are compared, e.g. its stem. */
  normal: (word: string) => string;
  /** Reads the texts where several alignments share them; it has the same `normal`. */
  reader?: WordReader;
  /** Least score of a pair that is taken for its likeness alone. */
  threshold: number;
  /** Least evidence of a pair that is taken for standing out from its alternatives. */
  evidence: number;
  /** False where the order of words says nothing, as across languages. */
  bigrams: boolean;
  /** False where splits and mergers are not to be sought. */
  sides: boolean;
  /** True where the first list is the later text: only a later text can say that a provision is gone. */
  reversed?: boolean;
}
