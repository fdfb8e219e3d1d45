import { isRaised, unraised } from "../line";

/** A number as a heading prints it. */
export interface Numeral {
  /** As printed, without its terminator: "45a", "6¹", "12 bis", "IV". */
  printed: string;
  /** The part of a unit id: lower case, no spaces, raised parts after a dot ("6¹" → "6.1"). */
  id: string;
  /** Leading value, for order; null for words without one. */
  value: number | null;
  script: "decimal" | "roman" | "word" | "han";
}

/** Multiplicative numbers of inserted units, in small letters or capitals. */
const adverbs = [
  "bis|ter|quater|quinquies|quinques|sexies|septies|octies|nonies|novies|decies|undecies|duodecies|terdecies|quaterdecies|quindecies",
]
  .flatMap((words) => [words, words.toUpperCase()])
  .join("|");

/**
 * Decimal numbers with what laws append: "5", "45a", "13 a", "6.1", "5-1", "25.12-1", "12 bis",
 * "6¹", "L. 122-1", "1º", "1er", "١٢".
 */
const decimal = new RegExp(
  "((?:(?:LO|LP|[LRDAC])\\*{0,2}\\.?\\s?)?[0-9\\u0660-\\u0669\\u06f0-\\u06f9]+" +
    "(?:[⁰¹²³⁴-⁹⁻ᵃ-ᵍʰ]+" +
    "|[.\\-–‑][0-9]+" +
    `|[ \\u00a0\\u202f]{0,3}[\\-–.]?(?:${adverbs})(?![\\p{L}])(?!\\s+[0-9]+(?:\\s|$))` +
    "|-?[A-Za-zА-Яа-яЁёІіЇїЄєҐґ]{1,2}(?![\\p{L}\\p{N}])" +
    ")*" +
    "(?:[ \\u00a0][a-z](?=$|\\s\\p{Lu}|[.:)\\]]))?)" +
    // Ordinal endings are no part of the number.
    "(?:\\.?[ºª°˚]|\\.?\\s?(?:er|re|ère|ère)(?![\\p{L}])|[-‑](?:я|й|ая|ый|ша|га|шы|ші|ыншы|інші|nci|ncı|ncu|ncü|uncu|inci|ıncı|nji|njy|chi|ші)(?![\\p{L}]))?",
  "uy",
);

const roman = new RegExp(
  `([IVXLCDMІХ]+(?:[-–.‑][IVX0-9]+|[a-z](?![\\p{L}])|[⁰¹²³⁴-⁹]+|[ \\u00a0-]?(?:${adverbs})(?![\\p{L}]))?)(?![\\p{L}\\p{N}])`,
  "uy",
);
const letter = /([A-ZА-ЯЁІ])(?![\p{L}\p{N}])/uy;

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman number, Cyrillic look-alikes included; null where it is none. */
export function romanValue(text: string): number | null {
  const letters = text.toUpperCase().replaceAll("І", "I").replaceAll("Х", "X");
  if (!/^M*(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/.test(letters) || letters === "")
    return null;
  return [...letters].reduce((sum, char, index) => {
    const value = romanValues[char] ?? 0;
    const next = romanValues[letters[index + 1] ?? ""] ?? 0;
    return value < next ? sum - value : sum + value;
  }, 0);
}

const westernDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** The id part of a printed number. "6¹" → "6.1", "12 bis" → "12bis", "L. 122-1" → "l122-1". */
export function numberId(printed: string): string {
  const onLine = [...printed]
    .map((char, index, all) =>
      isRaised(char) ? `${isRaised(all[index - 1] ?? "") ? "" : "."}${unraised(char)}` : char,
    )
    .join("");
  return westernDigits(onLine)
    .toLowerCase()
    .replace(/^([a-z]{1,2})\*{0,2}\.?\s?(?=\d)/u, "$1")
    .replace(/[–‑]/gu, "-")
    .replace(/\s+/gu, "")
    .replace(/-(?=bis|ter|qua|qui|sex|sep|oct|non|nov|dec)/u, "");
}

const leading = (id: string): number | null => {
  const digits = /\d+/u.exec(id);
  return digits ? Number(digits[0]) : null;
};

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** A number and where it ends in the text. */
export interface FoundNumeral {
  numeral: Numeral;
  end: number;
}

/** The decimal number that begins at `from`; null where there is none. */
export function decimalAt(text: string, from: number): FoundNumeral | null {
  const match = at(decimal, text, from);
  if (!match?.[1]) return null;
  const id = numberId(match[1]);
  return {
    numeral: { printed: match[1], id, value: leading(id), script: "decimal" },
    end: match.index + match[0].length,
  };
}

/** The Roman number, or single capital letter where `letters` allows it, that begins at `from`. */
export function romanAt(text: string, from: number, letters = false): FoundNumeral | null {
  const match = at(roman, text, from);
  const printed = match?.[1];
  const value = printed ? romanValue(/^[IVXLCDMІХ]+/u.exec(printed)?.[0] ?? "") : null;
  if (match && printed && value !== null)
    return {
      numeral: { printed, id: numberId(printed), value, script: "roman" },
      end: match.index + match[0].length,
    };
  const single = letters ? at(letter, text, from) : null;
  if (!single?.[1]) return null;
  return {
    numeral: { printed: single[1], id: single[1].toLowerCase(), value: null, script: "word" },
    end: single.index + single[0].length,
  };
}

/** An ordinal word ("first", "Erster", "перша") that begins at `from`, from a list of 1st, 2nd, …. */
export function ordinalAt(
  text: string,
  from: number,
  ordinals: readonly RegExp[],
): FoundNumeral | null {
  for (const [index, pattern] of ordinals.entries()) {
    const match = at(pattern, text, from);
    if (!match || /\p{L}/u.test(text[from + match[0].length] ?? " ")) continue;
    return {
      numeral: { printed: match[0], id: String(index + 1), value: index + 1, script: "word" },
      end: from + match[0].length,
    };
  }
  return null;
}

const hanDigits = "零一二三四五六七八九";

/** The value of a Han number below ten thousand ("一百零三" → 103); null where it is none. */
export function hanValue(text: string): number | null {
  if (/^[0-9０-９]+$/u.test(text))
    return Number(text.replace(/[０-９]/gu, (c) => String(c.charCodeAt(0) - 0xff10)));
  let sum = 0;
  let digit = 0;
  for (const char of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[char];
    if (unit !== undefined) {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (hanDigits.includes(char)) digit = hanDigits.indexOf(char);
    else return null;
  }
  return sum + digit;
}
