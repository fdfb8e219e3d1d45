import { hasStemmer, stem } from "../stem";

/** A word of a text: its letters folded, and where it stands. */
export interface Word {
  /** Lower case, NFC, ё as е. */
  folded: string;
  from: number;
  to: number;
}

/** Lower case, NFC, ё as е: how words are compared. */
export const fold = (text: string): string =>
  text.normalize("NFC").toLowerCase().replace(/ё/gu, "е");

/** The words of a text, in order, with the places where they stand in it. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    folded: fold(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));

/** Letters by which an inflected form may be longer than the word, in languages with a stemmer. */
const longestEnding = 4;
/** Words up to this length are forms of one another only where their stems are the same. */
const short = 4;

const commonBeginning = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/**
 * Whether a word of a text can be a form of a word of a term, both folded: they differ in their
 * ending alone. Lenient: a use that is overlooked would be a wrong complaint.
 *   "authorities" – "authority"   "доказательств" – "доказательство"   not "operates" – "operator"
 * In languages that add ending to ending (Kazakh) a form may be of any length.
 */
export function isForm(language: string): (word: string, ofTerm: string) => boolean {
  const stemOf = stem(language);
  const bounded = hasStemmer(language);
  const isEnglish = /^en\b/i.test(language);
  return (word, ofTerm) => {
    if (word === ofTerm) return true;
    const same = commonBeginning(word, ofTerm);
    if (!bounded) return same >= Math.max(3, ofTerm.length - 1);
    if (ofTerm.length <= short) return stemOf(word) === stemOf(ofTerm);
    if (word.length > ofTerm.length + longestEnding) return false;
    const shorter = Math.min(word.length, ofTerm.length);
    // Endings of adjectives take two letters from the word (электронное – электронных); in English,
    // whose nouns lose one at most, that would make verbs of them.
    const lost = !isEnglish && stemOf(word) === stemOf(ofTerm) ? 2 : 1;
    return same >= Math.max(3, shorter - lost);
  };
}

/** The words of a text as they are compared. */
export const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);
