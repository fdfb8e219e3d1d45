import {
  decimalAt,
  hanValue,
  ordinalAt,
  romanAt,
  type FoundNumeral,
  type Numeral,
} from "./numeral";
import type { DivisionElement, Vocabulary } from "./vocabulary";

/** What a line that names a unit says of it. */
export interface UnitHeading {
  rank: "article" | "division" | "annex";
  element: DivisionElement | "article" | "annex";
  numeral: Numeral | null;
  /** Second number of a range ("104 and 105"). */
  until: Numeral | null;
  /** Where the designation ends, its terminator included. */
  labelEnd: number;
  /** Where the words after it begin. */
  restStart: number;
  /** True where a full stop, colon or dash separates designation and words, or nothing follows. */
  separated: boolean;
}

interface UnitPattern {
  rank: UnitHeading["rank"];
  element: UnitHeading["element"];
  place: "before" | "after";
  word: RegExp;
  /** True for "§", which a number may follow without a space. */
  sign: boolean;
}

/** The patterns of one vocabulary, ready to match. */
export interface UnitPatterns {
  vocabulary: Vocabulary;
  patterns: UnitPattern[];
  ordinals: RegExp[];
  range: RegExp;
}

/** Without the `u` flag: hundreds of these are made, and Unicode classes cost a millisecond each. */
const sticky = (source: string): RegExp => new RegExp(`(?:${source})`, "iy");

const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** What may stand between a word and its number: ". ", " № ", " - ", "(". */
const afterWord =
  /\.?[\s\u00a0]*(?:[-–—:]\s*(?=[0-9IVXLC]))?(?:№|N[ro°]?\.?(?=\s*\d)|n[°º])?[\s\u00a0]*[(]?/y;
/** What may stand between a number and its word: "-бап", ". Abschnitt", " §". */
const beforeWord = /[.]?[\s\u00a0]*[-–‑]?[\s\u00a0]*/y;

const stickyEnd = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? from + match[0].length : from;
};

/** Where a whole word that begins at `from` ends; `from` where it does not stand there. */
function wordEnd(word: RegExp, text: string, from: number, orDigit: boolean): number {
  const end = stickyEnd(word, text, from);
  const next = text[end] ?? " ";
  return (orDigit ? letter : letterOrDigit).test(next) ? from : end;
}

const patternsFor = (
  rank: UnitHeading["rank"],
  element: UnitHeading["element"],
  words: readonly string[],
  place: UnitPattern["place"],
): UnitPattern[] =>
  words.map((word) => ({
    rank,
    element,
    place,
    word: sticky(word),
    sign: word.includes("§"),
  }));

/** The patterns of a vocabulary; `article` chooses which words name its basic unit. */
export function compileVocabulary(
  vocabulary: Vocabulary,
  article: { before: readonly string[]; after: readonly string[] },
): UnitPatterns {
  const taken = new Set([...article.before, ...article.after]);
  const divisions = vocabulary.divisions.map(
    ([element, ...words]) =>
      [element, words.filter((word) => !taken.has(`${word}s?`) && !taken.has(word))] as const,
  );
  return {
    vocabulary,
    patterns: [
      ...patternsFor("article", "article", article.before, "before"),
      ...patternsFor("article", "article", article.after, "after"),
      ...divisions.flatMap(([element, words]) => patternsFor("division", element, words, "before")),
      ...(vocabulary.divisionAfter
        ? divisions.flatMap(([element, words]) => patternsFor("division", element, words, "after"))
        : divisions.flatMap(([element, words]) =>
            patternsFor("division", element, words, "after"),
          )),
      ...patternsFor("annex", "annex", vocabulary.annex, "before"),
    ],
    ordinals: vocabulary.ordinals.map((word) => sticky(word)),
    range: sticky(
      `[\\s\\u00a0]*(?:${[...vocabulary.range, "–", "—", "-", "‑"].join("|")})[\\s\\u00a0]*`,
    ),
  };
}

/** Punctuation that closes a designation, then space or a dash before the words. */
const terminator = /[)]?[.:：·]*[-–—]?(?=\s|$|[\p{L}(«"“])/uy;
const gap = /[\s\u00a0\u3000]*(?:[-–—:.][\s\u00a0]*)*/uy;

const numeralAt = (
  text: string,
  from: number,
  unit: UnitPattern,
  ordinals: readonly RegExp[],
): FoundNumeral | null =>
  decimalAt(text, from) ??
  ordinalAt(text, from, ordinals) ??
  romanAt(text, from, unit.rank !== "article");

/** The second number of a range, where one follows and the designation ends with it. */
function rangeAt(text: string, from: number, compiled: UnitPatterns): FoundNumeral | null {
  const start = stickyEnd(compiled.range, text, from);
  if (start === from) return null;
  const found = decimalAt(text, start) ?? romanAt(text, start);
  if (!found) return null;
  const rest = text.slice(found.end).trim();
  return rest === "" || /^[.:([\]–—-]|^\p{Lu}/u.test(rest) ? found : null;
}

function closeHeading(
  text: string,
  unit: UnitPattern,
  found: { numeral: Numeral | null; end: number },
  compiled: UnitPatterns,
): UnitHeading {
  const range =
    unit.place === "before" && found.numeral?.script === "decimal"
      ? rangeAt(text, found.end, compiled)
      : null;
  const numberEnd = range?.end ?? found.end;
  const labelEnd = stickyEnd(terminator, text, numberEnd);
  const restStart = stickyEnd(gap, text, labelEnd);
  const between = text.slice(numberEnd, restStart);
  return {
    rank: unit.rank,
    element: unit.element,
    numeral: found.numeral,
    until: range?.numeral ?? null,
    labelEnd,
    restStart,
    separated: /[.:：\-–—]/u.test(between) || restStart >= text.length,
  };
}

function matchBefore(text: string, unit: UnitPattern, compiled: UnitPatterns): UnitHeading | null {
  const nameEnd = wordEnd(unit.word, text, 0, unit.sign);
  if (nameEnd === 0) return null;
  const found = numeralAt(text, stickyEnd(afterWord, text, nameEnd), unit, compiled.ordinals);
  if (found) {
    // A letter right behind the number would make it another word ("Article 5th").
    if (/^[\p{L}\p{N}]/u.test(text.slice(found.end))) return null;
    return closeHeading(text, unit, found, compiled);
  }
  const alone = unit.rank === "annex" && /^[\s\u00a0]*(?:[.:–—-]|$)/u.test(text.slice(nameEnd));
  return alone ? closeHeading(text, unit, { numeral: null, end: nameEnd }, compiled) : null;
}

function matchAfter(text: string, unit: UnitPattern, compiled: UnitPatterns): UnitHeading | null {
  const found = ordinalAt(text, 0, compiled.ordinals) ?? decimalAt(text, 0) ?? romanAt(text, 0);
  if (!found) return null;
  // In a language that counts before the unit ("Article 5") only a word or Roman number may come first.
  if (
    !compiled.vocabulary.divisionAfter &&
    unit.rank === "division" &&
    found.numeral.script === "decimal"
  )
    return null;
  const start = stickyEnd(beforeWord, text, found.end);
  const end = wordEnd(unit.word, text, start, true);
  if (end === start) return null;
  return closeHeading(text, unit, { numeral: found.numeral, end }, compiled);
}

const han =
  /^第\s*([零〇一二三四五六七八九十百千两0-9０-９]+)\s*(条|條|章|节|節|编|編|款)(?:\s*之([一二三四五六七八九十]+))?[\s\u3000：:、]*/u;
const korean = /^제\s*(\d+)\s*(조|장|절|편|관)(?:의\s*(\d+))?[\s.:]*/u;
const hanElements: Record<string, UnitHeading["element"]> = {
  条: "article",
  條: "article",
  조: "article",
  章: "chapter",
  장: "chapter",
  节: "section",
  節: "section",
  절: "section",
  编: "part",
  編: "part",
  편: "part",
  관: "subsection",
  款: "subsection",
};

/** Chinese, Japanese and Korean headings: "第五条", "第三章", "제5조의2". */
export function eastAsianHeading(text: string): UnitHeading | null {
  const match = han.exec(text) ?? korean.exec(text);
  const element = match ? hanElements[match[2] ?? ""] : undefined;
  if (!match || !element) return null;
  const value = hanValue(match[1] ?? "");
  const inserted = match[3] ? hanValue(match[3]) : null;
  if (value === null) return null;
  const label = match[0].trimEnd();
  return {
    rank: element === "article" ? "article" : "division",
    element,
    numeral: {
      printed: label,
      id: inserted === null ? String(value) : `${value}-${inserted}`,
      value,
      script: "han",
    },
    until: null,
    labelEnd: label.length,
    restStart: match[0].length,
    separated: true,
  };
}

/** The unit that a line names; null where it names none. `text` begins with its first word. */
export function unitHeading(text: string, compiled: UnitPatterns): UnitHeading | null {
  for (const unit of compiled.patterns) {
    const heading =
      unit.place === "before"
        ? matchBefore(text, unit, compiled)
        : matchAfter(text, unit, compiled);
    if (heading) return heading;
  }
  return eastAsianHeading(text);
}
