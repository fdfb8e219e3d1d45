import type { NumberScript } from "./profile";

/**
 * Russian letters as list marks: ё, й, ъ, ы and ь are never used.
 * Source: Russian drafting practice (ГОСТ Р 7.0.97-2016 leaves out the same letters).
 */
const cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя";
const latin = "abcdefghijklmnopqrstuvwxyz";

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function toRoman(n: number): string {
  let rest = n;
  let out = "";
  for (const [value, digits] of romanDigits)
    while (rest >= value) {
      out += digits;
      rest -= value;
    }
  return out;
}

function fromRoman(text: string): number | null {
  let rest = text;
  let n = 0;
  for (const [value, digits] of romanDigits)
    while (rest.startsWith(digits)) {
      n += value;
      rest = rest.slice(digits.length);
    }
  return rest === "" && n > 0 && toRoman(n) === text ? n : null;
}

/** After the last letter two are written, as in columns of a sheet: z, aa, ab, …, az, ba. */
function toLetters(n: number, alphabet: string): string {
  const size = alphabet.length;
  let rest = n;
  let out = "";
  while (rest > 0) {
    out = alphabet.charAt((rest - 1) % size) + out;
    rest = Math.floor((rest - 1) / size);
  }
  return out;
}

function fromLetters(text: string, alphabet: string): number | null {
  let n = 0;
  for (const letter of text) {
    const at = alphabet.indexOf(letter);
    if (at < 0) return null;
    n = n * alphabet.length + at + 1;
  }
  return n > 0 ? n : null;
}

/** The ordinal `n` (from 1) in a script; empty for "none". */
export function formatOrdinal(n: number, script: NumberScript): string {
  switch (script) {
    case "decimal":
      return String(n);
    case "upper-roman":
      return toRoman(n).toUpperCase();
    case "lower-roman":
      return toRoman(n);
    case "upper-latin":
      return toLetters(n, latin).toUpperCase();
    case "lower-latin":
      return toLetters(n, latin);
    case "upper-cyrillic":
      return toLetters(n, cyrillic).toUpperCase();
    case "lower-cyrillic":
      return toLetters(n, cyrillic);
    case "none":
      return "";
  }
}

/**
 * The ordinal that a number starts with, read in `script`; null where there is none.
 * Decimal digits are read in every script, roman digits in a decimal one: laws mix them.
 *   "5-1" → 5   "12 bis" → 12   "6¹" → 6   "IV" → 4   "в" → 3 (lower-cyrillic)   "bis" → null
 */
export function parseOrdinal(num: string, script: NumberScript): number | null {
  const digits = /^\d+/.exec(num)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = /^\p{L}+/u.exec(num)?.[0]?.toLowerCase();
  if (word === undefined) return null;
  switch (script) {
    case "upper-latin":
    case "lower-latin":
      return fromLetters(word, latin);
    case "upper-cyrillic":
    case "lower-cyrillic":
      return fromLetters(word, cyrillic);
    case "decimal":
    case "upper-roman":
    case "lower-roman":
    case "none":
      return fromRoman(word);
  }
}
