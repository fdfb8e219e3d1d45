import { monthForms } from "./month";

const months = Object.values(monthForms).flat().join("|");
const space = "[ \\u00a0\\u2009\\u202f]";

/**
 * The kinds of token, tried in this order:
 *   date       "12 May 2020", "12 мая 2020", "1er janvier 2020", "15 de marzo de 2020"
 *   number     "1 000 000,50", "5 %", "12-1", "45-ФЗ", "5(2)(a)", "2010/13/EU", "01.12.2020", "6¹", "§ 45a", "№ 95-ФЗ"
 *   elision    the "l’" of "l’article"
 *   word       with apostrophes and hyphens inside it: "зобов’язання", "by-law"
 *   space      a run of spaces and line ends
 *   other      one character: punctuation, symbols
 */
const date = `\\d{1,2}(?:er|º|-го|\\.)?(?:${space}+de)?${space}+(?:${months})(?:${space}+de)?${space}+\\d{4}(?![\\p{L}\\p{N}])`;
const number =
  `(?:[§№]${space}?)?(?:(?<![\\d.,])\\d{1,3}(?:${space}\\d{3})+(?!\\d)(?:[.,]\\d+)?` +
  `|\\d[\\p{L}\\p{N}\\p{M}]*(?:[.,:]\\d+|/[\\p{L}\\p{N}]+|[-\\u2010\\u2011][\\p{L}\\p{N}]+)*)` +
  `(?:\\([\\p{L}\\p{N}]{1,4}\\))*(?:${space}?[%‰])?`;
const elision = `(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\\p{L})`;
const word = `[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:['’ʼ\\-\\u2010\\u2011][\\p{L}\\p{M}\\p{N}]+)*`;
const token = new RegExp(`${date}|${number}|${elision}|${word}|\\s+|[^]`, "giu");

/**
 * The text cut into words, numbers, spaces and signs. Joined, they are the
 * text again, byte for byte. No number, date, reference or word is cut.
 */
export function tokens(text: string): string[] {
  return text.match(token) ?? [];
}

const spaceOnly = /^\s+$/u;
const wordLike = /[\p{L}\p{N}]/u;

/** True for a token of spaces and line ends. */
export const isSpace = (token: string): boolean => spaceOnly.test(token);

/** True for a token that a reader would count as a word: it has a letter or a digit. */
export const isWord = (token: string): boolean => wordLike.test(token);

const plainSigns: Readonly<Record<string, string>> = {
  "«": '"', "»": '"', "„": '"', "“": '"', "”": '"', "‟": '"', "″": '"', "‹": "'", "›": "'",
  "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "ʼ": "'", "`": "'", "´": "'",
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
  "ё": "е", "Ё": "Е", "…": "...", "\u00ad": "", "\u200b": "", "\u200e": "", "\u200f": "", "\ufeff": "",
}; // prettier-ignore
const signs = new RegExp(`[${Object.keys(plainSigns).join("")}]`, "gu");
const composed = /[^\p{ASCII}\u0080-\u02ff\u0400-\u04ff]/u;

/** Nothing to do: ASCII and Cyrillic letters, digits and the commonest signs, which are nearly all tokens. */
const isPlain = /^[\w(),.;:%/\u0402-\u0450\u0452-\u04ff-]+$/u;

/**
 * The token without what is mere typography: NFC, one kind of space, of
 * quotation mark and of dash, е for ё, no invisible characters. Two tokens with
 * the same plain form differ typographically at most.
 */
export function plainForm(token: string): string {
  if (isPlain.test(token)) return token;
  if (spaceOnly.test(token)) return " ";
  const one = (composed.test(token) ? token.normalize("NFC") : token).replace(
    signs,
    (sign) => plainSigns[sign] ?? sign,
  );
  return one.replace(/\s+/gu, " ");
}
