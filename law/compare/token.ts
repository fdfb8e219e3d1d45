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
const token = new RegExp(`${date}|${number}|${elision}|${word}|\\s+|[^]`, "giuy");

const [letter, digit, blank, sign] = [1, 2, 3, 4];

/** What the commonest characters are, from the same classes as above; 0 where the expressions must tell. */
const kinds = Uint8Array.from({ length: 0x530 }, (_, code) => {
  const one = String.fromCharCode(code);
  if (/\p{L}/u.test(one)) return letter;
  if (/[0-9]/u.test(one)) return digit;
  if (one === " ") return blank;
  return code < 0x80 && /[!-/:-@[-`{-~]/u.test(one) ? sign : 0;
});
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/** End of a token at `from` that is plainly a word, a space or a sign; -1 where the expressions must tell. */
function plainEnd(text: string, from: number): number {
  const kind = kindAt(text, from);
  if (kind === sign) return from + 1;
  if (kind !== letter && kind !== blank) return -1;
  let end = from + 1;
  while (end < text.length) {
    const next = kindAt(text, end);
    if (next !== kind && !(kind === letter && next === digit)) break;
    end++;
  }
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  const follows = kinds[next] ?? 0;
  if (kind === blank) return follows === 0 ? -1 : end;
  // An apostrophe or hyphen may go on with the word, and a mark belongs to its letter.
  return follows === 0 || next === 0x27 || next === 0x2d ? -1 : end;
}

/**
 * The text cut into words, numbers, spaces and signs. Joined, they are the
 * text again, byte for byte. No number, date, reference or word is cut.
 */
export function tokens(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let end = plainEnd(text, from);
    if (end < 0) {
      token.lastIndex = from;
      token.test(text);
      end = token.lastIndex;
    }
    found.push(text.slice(from, end));
    from = end;
  }
  return found;
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

/** What comparison asks of a token. */
export interface TokenFacts {
  plain: string;
  isSpace: boolean;
  /** `plain` in lower case where it is a word; else empty. */
  word: string;
}

/** Tokens remembered, about 10 MB; past it the memory starts anew. */
const mostTokens = 50_000;
const facts = new Map<string, TokenFacts>();

/** The facts of a token, worked out once: laws say the same words again and again. */
export function factsOf(token: string): TokenFacts {
  const known = facts.get(token);
  if (known !== undefined) return known;
  const plain = plainForm(token);
  const made = { plain, isSpace: isSpace(token), word: isWord(token) ? plain.toLowerCase() : "" };
  if (facts.size >= mostTokens) facts.clear();
  facts.set(token, made);
  return made;
}
