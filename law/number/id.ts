import type { ProvisionElement } from "../schema";

/**
 * Abbreviations of elements in an eId; an element not listed stands in full.
 * Source: Akoma Ntoso Naming Convention 1.0, table of element abbreviations.
 */
const abbreviations: Partial<Record<ProvisionElement, string>> = {
  alinea: "al",
  article: "art",
  chapter: "chp",
  clause: "cl",
  division: "dvs",
  hcontainer: "hcont",
  paragraph: "para",
  recital: "rec",
  section: "sec",
  subchapter: "subchp",
  subclause: "subcl",
  subdivision: "subdvs",
  subparagraph: "subpara",
  subsection: "subsec",
};

/** The element part of an eId: "article" → "art". */
export const elementId = (element: ProvisionElement): string => abbreviations[element] ?? element;

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const wordsBetween = /(?<=\d)\s*(?:and|et|und|y|e|и|та|to|à|bis|–|—)\s*(?=\d)/giu;

/**
 * The number part of an eId: lower-cased, without spaces, superscripts after a
 * dot, enclosing marks dropped. Empty when nothing is left.
 *   "45a" → "45a"   "6¹" → "6.1"   "12 bis" → "12bis"   "L122-1" → "l122-1"
 *   "(iv)." → "iv"  "104 and 105" → "104-105"           "–1" → "-1"
 */
export function numberId(num: string): string {
  if (/^[a-z\d]*$/.test(num)) return num;
  return num
    .replace(wordsBetween, "-")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => "." + [...run].map((c) => raised.indexOf(c)).join(""))
    .replace(/[‐‑‒–—⁻]/gu, "-")
    .replace(/[\s\u00a0\u202f]+/gu, "")
    .replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}.-]+/gu, "-")
    .toLowerCase();
}
