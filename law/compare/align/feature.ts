import { isWord, plainForm, tokens } from "../token";
import type { AlignOptions, Item } from "./item";

/** Words and pairs of neighbouring words of a text with their counts, and their summed weight. */
export interface Feature {
  counts: ReadonlyMap<number, number>;
  mass: number;
  /** Number of words. */
  words: number;
}

/** Features of both sides in one space of terms, rare terms weighing more. */
export interface FeatureSpace {
  old: Feature[];
  new: Feature[];
  oldHeadings: Feature[];
  newHeadings: Feature[];
  weight: (term: number) => number;
  headingWeight: (term: number) => number;
  /** In how many items of both sides a term stands. */
  frequency: (term: number) => number;
}

/**
 * Number of a pair of neighbouring words, below zero and within 30 bits: maps
 * of such numbers take half the time. Of 300,000 pairs about 40 share theirs.
 */
const bigramOf = (first: number, second: number): number =>
  -((Math.imul(Math.imul(first + 1, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 2) + 1);

/** The words of a text in lower case and plain form. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) if (isWord(token)) found.push(plainForm(token).toLowerCase());
  return found;
}

/** Builds the features of both sides. Cost: proportional to the words. */
export function featureSpace(
  olds: readonly Item[],
  news: readonly Item[],
  { normal, bigrams: pairs }: Pick<AlignOptions, "normal" | "bigrams">,
): FeatureSpace {
  const vocabulary = new Map<string, number>();
  const normals = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = normals.get(word);
    if (known !== undefined) return known;
    const form = normal(word);
    let id = vocabulary.get(form);
    if (id === undefined) vocabulary.set(form, (id = vocabulary.size));
    normals.set(word, id);
    return id;
  };
  const countsOf = (text: string, bigrams: boolean) => {
    const counts = new Map<number, number>();
    let before = -1;
    let words = 0;
    for (const word of wordsOf(text)) {
      words++;
      const id = idOf(word);
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (bigrams && before >= 0) {
        const both = bigramOf(before, id);
        counts.set(both, (counts.get(both) ?? 0) + 1);
      }
      before = id;
    }
    return { counts, words };
  };
  const body = (items: readonly Item[]) => items.map(({ text }) => countsOf(text, pairs));
  const head = (items: readonly Item[]) => items.map(({ heading }) => countsOf(heading, pairs));
  const [a, b, headA, headB] = [body(olds), body(news), head(olds), head(news)];

  const spread = (lists: readonly { counts: Map<number, number> }[][]) => {
    const seen = new Map<number, number>();
    for (const { counts } of lists.flat())
      for (const term of counts.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
    return seen;
  };
  const seen = spread([a, b]);
  const seenHead = spread([headA, headB]);
  const total = olds.length + news.length;
  const weight = (term: number) => Math.log(1 + total / (seen.get(term) ?? 1));
  const headWeight = (term: number) => Math.log(1 + total / (seenHead.get(term) ?? 1));
  const feature =
    (weigh: (term: number) => number) =>
    ({ counts, words }: { counts: Map<number, number>; words: number }): Feature => {
      let mass = 0;
      for (const [term, count] of counts) mass += weigh(term) * count;
      return { counts, mass, words };
    };
  return {
    old: a.map(feature(weight)),
    new: b.map(feature(weight)),
    oldHeadings: headA.map(feature(headWeight)),
    newHeadings: headB.map(feature(headWeight)),
    weight,
    headingWeight: headWeight,
    frequency: (term) => seen.get(term) ?? 0,
  };
}

/** Weight of what two features have in common, repetitions counted. */
export function overlap(a: Feature, b: Feature, weight: (term: number) => number): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, count] of few.counts) {
    const other = many.counts.get(term);
    if (other !== undefined) sum += weight(term) * Math.min(count, other);
  }
  return sum;
}
