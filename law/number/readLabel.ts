const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const adverb = "bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|undecies";

/** "L. 122-1", "45a", "6¹", "2.10", "5-1", "104 and 105", "12 bis". */
const digits = new RegExp(
  String.raw`(?:\b[A-Z]{1,2}\.? ?)?\p{Nd}[\p{L}\p{Nd}${raised}⁻.\-–‑/]*(?: (?:${adverb})\b[\-–]?\p{Nd}*)?(?: ?(?:and|et|und|to|à|–|-) ?\p{Nd}[\p{L}\p{Nd}]*)?`,
  "u",
);
const roman = /(?:^|[\s.(])([IVXLCDM]+(?:-\d+)?(?: [A-Z]\b)?)(?=$|[\s.)\]:—–-])/u;
const letter = /^[^\p{L}]*(\p{L}{1,3}(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|-\d+)?)[^\p{L}]*$/u;

/**
 * The number alone of a printed designation; empty where it has none.
 *   "Article 5." → "5"   "§ 45a" → "45a"   "(iv)" → "iv"   "Глава IV" → "IV"
 *   "Art. L. 122-1" → "L122-1"   "12 bis" → "12 bis"   "Final provisions" → ""
 */
export function numberFromLabel(label: string): string {
  const clean = label
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .trim();
  const found = digits.exec(clean)?.[0];
  if (found !== undefined)
    return found.replace(/^([A-Z]{1,2})\.? ?(?=\p{Nd})/u, "$1").replace(/[.\-–‑/]+$/u, "");
  return roman.exec(clean)?.[1] ?? letter.exec(clean)?.[1] ?? "";
}
