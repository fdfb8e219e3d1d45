import type { ProvisionElement } from "../schema";

/** How an ordinal is written: 3 → "3", "III", "iii", "C", "c", "В", "в". */
export type NumberScript =
  | "decimal"
  | "upper-roman"
  | "lower-roman"
  | "upper-latin"
  | "lower-latin"
  | "upper-cyrillic"
  | "lower-cyrillic"
  | "none";

/** How the units of one element are designated. Data, never code. */
export interface UnitRule {
  /** Pattern of the label, "{n}" is the number: "Article {n}", "Статья {n}.", "({n})", "{n})". */
  label: string;
  script: NumberScript;
  /** True where the number runs on through the whole law; false where it restarts in each parent. */
  runsOn: boolean;
  /** Name of the unit in a reference, by number of units and, where the language has it, case: "article", "статьи". */
  reference: { one: string; many: string };
}

/** How inserted provisions are labelled once numbers are frozen: 5a, 5A, 5-1, 5 bis, 6¹. */
export type InsertedStyle =
  "lower-letter" | "upper-letter" | "hyphen" | "latin-adverb" | "superscript";

/** A drafting tradition's numbering, as data. Source of each: docs/decisions and the body's drafting rules. */
export interface NumberingProfile {
  id: string;
  /** BCP 47 of the labels. */
  language: string;
  /** Name in the interface languages. */
  names: { en: string; ru: string; fr: string };
  /** Rules by element; a paragraph may be numbered otherwise inside another element: key "point/paragraph" wins over "paragraph". */
  rules: Partial<Record<ProvisionElement | `${ProvisionElement}/${ProvisionElement}`, UnitRule>>;
  inserted: InsertedStyle;
  /** Order of the parts of a reference: "inward" «пункт 3 статьи 12», "outward" "article 12, paragraph 3". */
  referenceOrder: "inward" | "outward";
}
