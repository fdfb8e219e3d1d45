import type { ProvisionElement } from "../../schema";

/** Elements that stand above the basic unit. */
export type DivisionElement = Extract<
  ProvisionElement,
  | "book"
  | "part"
  | "title"
  | "subtitle"
  | "chapter"
  | "subchapter"
  | "section"
  | "subsection"
  | "division"
  | "subdivision"
>;

/**
 * How the laws of a language name their units. Every word is a piece of a
 * regular expression without groups, matched without regard to case.
 */
export interface Vocabulary {
  /** BCP 47 language. */
  language: string;
  /** Words before the number of the basic unit: "Article 5", "§ 5". */
  article: string[];
  /** Words after it: "5-бап", "5 §". */
  articleAfter?: string[];
  /** Basic unit where none of `article` is found: "Section 5" of a common-law act. */
  articleElse?: string[];
  /** Names of wider units, widest first; the order is the customary nesting. */
  divisions: [DivisionElement, ...string[]][];
  /** True where the words of divisions may follow their number: "1. Abschnitt", "1-тарау". */
  divisionAfter?: true;
  annex: string[];
  /** Words for 1st, 2nd, 3rd …, each with its forms. */
  ordinals: string[];
  /** Opening words of a preamble or of an enacting formula. */
  preamble: string[];
  /** Headings of unnumbered closing parts: "Transitional provisions". */
  closing?: string[];
  /** Words joining the ends of a range of numbers: "104 and 105", "94 to 99". */
  range: string[];
}
