import type { AlignOptions, Item } from "./item";
import { Numbers } from "./numbers";
import { WordReader } from "./words";

/** Words and pairs of neighbouring words of a text with their counts, and their summed weight. */
export interface Feature {
  /** Distinct terms from `from` up to `to`, in the order in which they come, each with its count. */
  terms: Int32Array;
  counts: Int32Array;
  from: number;
  to: number;
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
  /** Weights by term, and those for headings. */
  weights: Float64Array;
  headingWeights: Float64Array;
  /** A count for each term, all 0 between two uses: see `spread`. */
  counter: Int32Array;
}

/**
 * Number of a pair of neighbouring words, below zero and within 30 bits. Of
 * 300,000 pairs about 40 share theirs.
 */
const bigramOf = (first: number, second: number): number =>
  -((Math.imul(Math.imul(first + 1, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 2) + 1);

/** Counts the terms of texts into features; `terms` and `counts` of all of them are one array each. */
function counter(all: readonly Int32Array[], normals: readonly number[], pairs: boolean) {
  const words = all.reduce((sum, { length }) => sum + length, 0);
  const numbers = new Numbers(pairs ? words * 1.2 : words);
  const terms = new Int32Array(words * 2);
  const counts = new Int32Array(words * 2);
  /** Place of a term in the feature that is being made, valid where it is not before its beginning. */
  let places = new Int32Array(Math.max(64, words)).fill(-1);
  let end = 0;
  /** Counts a key into the feature that begins at `from`; the number of its term comes back. */
  const count = (key: number, from: number): number => {
    const term = numbers.of(key);
    if (term >= places.length) {
      const more = new Int32Array(places.length * 2).fill(-1);
      more.set(places);
      places = more;
    }
    const place = places[term]!;
    if (place >= from) {
      counts[place]!++;
      return term;
    }
    places[term] = end;
    terms[end] = term;
    counts[end++] = 1;
    return term;
  };
  const feature = (list: Int32Array): Feature => {
    const from = end;
    let before = -1;
    for (const word of list) {
      // By the numbers of this space, which no text that was read before can change.
      const term = count(normals[word]!, from);
      if (pairs && before >= 0) count(bigramOf(before, term), from);
      before = term;
    }
    return { terms, counts, from, to: end, mass: 0, words: list.length };
  };
  return { feature, numbers };
}

/** Weights of the terms by the number of features that have them, and the mass of those features. */
function weigh(features: readonly Feature[], terms: number, total: number): Float64Array {
  const seen = new Int32Array(terms);
  for (const { terms: list, from, to } of features)
    for (let at = from; at < to; at++) seen[list[at]!]!++;
  const weightOf = features.map((_, count) => Math.log(1 + total / Math.max(1, count)));
  weightOf.push(Math.log(1 + total / Math.max(1, features.length)));
  const weights = new Float64Array(terms);
  for (let term = 0; term < terms; term++) weights[term] = weightOf[seen[term]!]!;
  for (const feature of features) {
    let mass = 0;
    for (let at = feature.from; at < feature.to; at++)
      mass += weights[feature.terms[at]!]! * feature.counts[at]!;
    feature.mass = mass;
  }
  return weights;
}

/** Builds the features of both sides. Cost: proportional to the words. */
export function featureSpace(
  olds: readonly Item[],
  news: readonly Item[],
  { normal, bigrams, reader = new WordReader(normal) }: AlignOptions,
): FeatureSpace {
  const read = (items: readonly Item[], key: "text" | "heading") =>
    items.map((item) => reader.read(item[key]));
  const lists = [
    read(olds, "text"),
    read(news, "text"),
    read(olds, "heading"),
    read(news, "heading"),
  ] as const;
  const { feature, numbers } = counter(lists.flat(), reader.normals, bigrams);
  const [old, now, oldHeadings, newHeadings] = [
    lists[0].map(feature),
    lists[1].map(feature),
    lists[2].map(feature),
    lists[3].map(feature),
  ];
  const total = olds.length + news.length;
  return {
    old,
    new: now,
    oldHeadings,
    newHeadings,
    weights: weigh([...old, ...now], numbers.size, total),
    headingWeights: weigh([...oldHeadings, ...newHeadings], numbers.size, total),
    counter: new Int32Array(numbers.size),
  };
}

/** Enters the counts of a feature into the counter of its space. To be undone by `clear`. */
export function spread({ terms, counts, from, to }: Feature, counter: Int32Array): void {
  for (let at = from; at < to; at++) counter[terms[at]!] = counts[at]!;
}

/** Undoes `spread`. */
export function clear({ terms, from, to }: Feature, counter: Int32Array): void {
  for (let at = from; at < to; at++) counter[terms[at]!] = 0;
}

/** Weight of what a feature has in common with the one whose counts are spread, repetitions counted. */
export function overlapSpread(
  { terms, counts, from, to }: Feature,
  counter: Int32Array,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const other = counter[terms[at]!]!;
    if (other > 0) sum += weights[terms[at]!]! * Math.min(counts[at]!, other);
  }
  return sum;
}

/** Weight of what two features of a space have in common, repetitions counted. */
export function overlap(
  a: Feature,
  b: Feature,
  { weights, counter }: Pick<FeatureSpace, "weights" | "counter">,
): number {
  spread(a, counter);
  const sum = overlapSpread(b, counter, weights);
  clear(a, counter);
  return sum;
}
