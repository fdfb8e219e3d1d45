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

/** A case of the noun, for languages that have them. */
export type GrammaticalCase =
  "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";

/** The name of a unit for one and for several: "article", "articles". */
export interface UnitName {
  one: string;
  many: string;
}

/** How a unit is named in running text. */
export interface UnitReference extends UnitName {
  /** The other cases; "пункт 3 статьи 12" takes the genitive of the outer unit. */
  cases?: Partial<Record<GrammaticalCase, UnitName>>;
  /** The number within a reference, "{n}" when absent: "«{n}»", "{n})". */
  cited?: string;
  /** What follows the outer unit where the unit's own name is not repeated: "({n})" in "Article 12(3)". */
  joined?: string;
}

/** How the units of one element are designated. Data, never code. */
export interface UnitRule {
  /** Pattern of the label, "{n}" is the number: "Article {n}", "Статья {n}.", "({n})", "{n})". */
  label: string;
  /** Label of a unit that is the only one of its kind: "Annex". The pattern is used when absent. */
  alone?: string;
  /** What stands for number 1: "1er" in French. */
  first?: string;
  script: NumberScript;
  /** True where the number runs on through the whole law (or annex); false where it restarts in each parent. */
  runsOn: boolean;
  reference: UnitReference;
}

/** How inserted provisions are labelled once numbers are frozen: 5a, 5A, 5-1, 5 bis, 6¹. */
export type InsertedStyle =
  "lower-letter" | "upper-letter" | "hyphen" | "latin-adverb" | "superscript";

/** Rules by element; "point/paragraph" (a paragraph directly in a point) wins over "paragraph". */
export type UnitRules = Partial<
  Record<ProvisionElement | `${ProvisionElement}/${ProvisionElement}`, UnitRule>
>;

/** A drafting tradition's numbering, as data. Source of each: docs/decisions and the body's drafting rules. */
export interface NumberingProfile {
  id: string;
  /** BCP 47 of the labels. */
  language: string;
  /** Name in the interface languages. */
  names: { en: string; ru: string; fr: string };
  /** "model" for a tradition in which laws are drafted; "printed" for imported laws, whose numbers are the source's own. */
  use: "model" | "printed";
  rules: UnitRules;
  inserted: InsertedStyle;
  /** Order of the parts of a reference: "inward" «пункт 3 статьи 12», "outward" "article 12, paragraph 3". */
  referenceOrder: "inward" | "outward";
  /** What joins the last two of a list and the ends of a range: "articles 5 and 6", "articles 5 to 8". */
  list: { and: string; to: string };
}
