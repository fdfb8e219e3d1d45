/**
 * A comparison of two texts of one law, as plain data (it survives JSON).
 * Pages, reports and exports are readers of it; it knows nothing of colours.
 */
export interface Comparison {
  /** "gaveUp" where some place was not compared to the end: `limits` then says which and why. */
  status: "complete" | "gaveUp";
  limits: Limit[];
  /** Every unit of the old and of the new text, in document order. Other members point here by index. */
  old: ComparedUnit[];
  new: ComparedUnit[];
  /** Which old units answer which new ones. A unit is in exactly one match, or in `inserted` / `deleted`. */
  matches: Match[];
  /** Indexes into `new` of the units without a counterpart. */
  inserted: number[];
  /** Indexes into `old` of the units without a counterpart. */
  deleted: number[];
  /** Constant renumberings told once: old "2011"–"2043" → new "2288"–"2320". */
  renumberings: RenumberedRun[];
  /** Text outside provisions (title, preamble, words between chapters, signatures), place by place; only where it differs. */
  frame: FrameDiff[];
  /** Everything that changed, in reading order: what previous/next steps through. */
  changes: Change[];
  /**
   * Inserted and deleted units of which some words stand elsewhere: their paragraphs, with what was
   * carried marked. Units without such words are told by their own `paragraphs`.
   */
  carried: { side: "old" | "new"; unit: number; paragraphs: ParagraphDiff[] }[];
  /**
   * Content that was not compared: notes and commentary that do not stand word for word on the
   * other side, which are no part of the law, and images that its reader left out.
   */
  notCompared: NotCompared[];
}

/** Content of one side that was not compared; `unit` is null where it has no place among the provisions. */
export interface NotCompared {
  side: "old" | "new";
  unit: number | null;
  reason: "drafting-note" | "commentary" | "image";
}

/** A place where the comparison stopped short, and why. */
export interface Limit {
  old: number | null;
  new: number | null;
  reason: "too-many-edits" | "too-many-units" | "too-long";
  /** What was done instead, for instance "shown as replaced as a whole". */
  consequence: "replaced-whole";
}

export interface ComparedUnit {
  guid: string | null;
  element: string;
  num: string;
  label: string;
  eId: string;
  heading: string;
  depth: number;
  parent: number | null;
  place: "body" | "preamble" | "annex";
  /** Own paragraphs, without heading and child provisions: what a page shows of a unit that has no differences. */
  paragraphs: string[];
}

/** Differences of the text around the provisions. */
export interface FrameDiff {
  place: "preface" | "preamble" | "body" | "conclusions" | "annex";
  paragraphs: ParagraphDiff[];
}

/** How two units of a match differ. `kept` stands alone. */
export type MatchClass =
  | "kept"
  | "changed"
  | "consequential" // only numbers, references or names that follow from other changes
  | "typographic" // only spaces, quotation marks, dashes, ё/е
  | "renumbered"
  | "moved"
  | "repealed" // stands on under its number, but only says that it is gone
  | "split"
  | "merged"
  | "heading-changed"
  | "level-changed"
  | "attribute-changed";

export interface Match {
  old: number[];
  new: number[];
  classes: MatchClass[];
  /** What made them a pair. */
  basis: "guid" | "text" | "skeleton" | "content" | "repeal";
  /** 0–1; 1 for guid and identical text. */
  score: number;
  /** Word differences of the heading; empty where both are equal. */
  heading: Hunk[];
  /**
   * Own text of the units, paragraph by paragraph. Empty where the text is equal: it is then
   * `paragraphs` of the units themselves.
   */
  paragraphs: ParagraphDiff[];
  /** Attributes that differ, e.g. {name: "weight", from: "mandatory", to: "optional"}. Empty where none does. */
  attributes: { name: string; from: string; to: string }[];
}

/** One paragraph (or table cell) of a match. */
export interface ParagraphDiff {
  /** Which unit of the match it stands in, indexes into `old` / `new`; null on the side where it is missing. */
  old: number | null;
  new: number | null;
  /** The side on which it is missing altogether; null where it stands on both. */
  missing: "old" | "new" | null;
  /** What it is, where it is no plain paragraph. */
  kind: "text" | "cell" | "footnote";
  hunks: Hunk[];
}

/**
 * A run of words. Concatenating `text` of equal and delete gives the old
 * paragraph byte for byte, of equal and insert the new one.
 */
export interface Hunk {
  op: "equal" | "delete" | "insert";
  text: string;
  /** True where old and new differ only in typography (spaces, quotation marks, dashes, ё/е, NFC). */
  typographic?: true;
  /** For words that stand word for word elsewhere on the other side: index of the unit there. */
  movedFrom?: number;
  movedTo?: number;
  substance?: Substance[];
}

/** A flip that may change what the law says. */
export interface Substance {
  kind:
    | "modality" // duty, permission, prohibition
    | "negation"
    | "connective" // and / or
    | "restriction" // only, unless
    | "amount"
    | "percentage"
    | "period"
    | "date"
    | "reference";
  /** The words before and after, empty where there is none. */
  from: string;
  to: string;
}

export interface RenumberedRun {
  /** Indexes of the first and last unit of the run on each side. */
  old: [number, number];
  new: [number, number];
}

/** One entry of the list of changes. */
export interface Change {
  /** Stable within this comparison: "c1", "c2", … */
  id: string;
  class: Exclude<MatchClass, "kept"> | "inserted" | "deleted";
  /** Index into `matches`, null for inserted and deleted units and for the frame. */
  match: number | null;
  /** Index into `frame`, null for everything else. */
  frame: number | null;
  old: number[];
  new: number[];
  /** Substance flips within it; empty where there is none. */
  substance: Substance[];
  /** True where nothing but numbers, references or typography differs. */
  minor: boolean;
}
