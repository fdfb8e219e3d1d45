import { isWord, plainForm, tokens } from "../token";

/** The words of a text in lower case and plain form. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) if (isWord(token)) found.push(plainForm(token).toLowerCase());
  return found;
}

const numbered = /\p{N}/u;
const romanNumeral = /^[ivxlcdm]+$/u;

/** True for a word that is a number or stands in references: what a skeleton leaves out. */
const isMasked = (word: string): boolean => numbered.test(word) || romanNumeral.test(word);

/** The words without numbers and references, by which consequential changes are seen through. */
export const skeleton = (text: string): string =>
  wordsOf(text)
    .map((word) => (isMasked(word) ? "#" : word))
    .join(" ");

/**
 * Reads texts into numbers: each line once, each word once. Equal words have
 * equal numbers for as long as the reader lives, so that what is compared often
 * is cut into words a single time.
 */
export class WordReader {
  /** Word by its number, in lower case and plain form. */
  readonly words: string[] = [];
  /** Number of the form by which words are compared, by number of the word. */
  readonly normals: number[] = [];
  /** Number of the word in a skeleton: 0 for all that a skeleton leaves out. */
  readonly bare: number[] = [];
  readonly #normal: (word: string) => string;
  readonly #ofNormal = new Map<string, number>();
  readonly #ofWord = new Map<string, number>();
  /** By token as printed; -1 where it is no word. */
  readonly #ofToken = new Map<string, number>();
  readonly #lines = new Map<string, Int32Array>();

  /** `normal` gives the form of a word by which words are compared, e.g. its stem. */
  constructor(normal: (word: string) => string) {
    this.#normal = normal;
  }

  /** Numbers of the words of a text, in order. */
  read(text: string): Int32Array {
    if (!text.includes("\n")) return this.#line(text);
    const lines = text.split("\n").map((line) => this.#line(line));
    const all = new Int32Array(lines.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const line of lines) {
      all.set(line, at);
      at += line.length;
    }
    return all;
  }

  /** A key that two texts share when they are equal but for numbers and references. */
  skeletonKey(text: string): string {
    const bare = Array.from(this.read(text), (word) => this.bare[word]!);
    return bare.join(" ");
  }

  /** Forgets the texts, so that memory stays within bounds; words keep their numbers. */
  forget(): void {
    this.#lines.clear();
  }

  #line(line: string): Int32Array {
    const known = this.#lines.get(line);
    if (known) return known;
    const found: number[] = [];
    for (const token of tokens(line)) {
      const word = this.#ofToken.get(token) ?? this.#enter(token);
      if (word >= 0) found.push(word);
    }
    const made = Int32Array.from(found);
    this.#lines.set(line, made);
    return made;
  }

  #enter(token: string): number {
    const number = isWord(token) ? this.#number(plainForm(token).toLowerCase()) : -1;
    this.#ofToken.set(token, number);
    return number;
  }

  #number(word: string): number {
    const known = this.#ofWord.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#ofWord.set(word, number);
    const form = this.#normal(word);
    const normal = this.#ofNormal.get(form) ?? this.#ofNormal.size;
    this.#ofNormal.set(form, normal);
    this.normals.push(normal);
    this.bare.push(isMasked(word) ? 0 : number + 1);
    return number;
  }
}
