import type { Reading, Vocabulary } from "./vocabulary";

/** The terms of a text with their counts, in the order in which the text first has them. */
export interface Bag {
  readonly terms: Int32Array;
  readonly counts: Int32Array;
  /** For each term the first word of the text that printed it. */
  readonly printed: Int32Array;
}

/** What makes bags and weighs them against one another; its tables grow with the vocabulary. */
export interface Scratch {
  /** The bag of several readings; `termOf` gives the term of a word, or -1 where it does not count. */
  bag: (readings: readonly Reading[], termOf: (word: number) => number) => Bag;
  /** Summed weight of what two bags have in common, in the order of the first. */
  common: (a: Bag, b: Bag, weights: Float64Array) => number;
}

/** Working tables for bags of terms of one vocabulary. */
export function createScratch({ size }: Pick<Vocabulary, "size">): Scratch {
  let places = new Int32Array(0);
  /** The table, large enough for every term there is; what stands in it is kept. */
  const table = () => {
    if (places.length >= size()) return places;
    const larger = new Int32Array(size() * 2);
    larger.set(places);
    return (places = larger);
  };
  return {
    bag: (readings, termOf) => {
      const terms: number[] = [];
      const counts: number[] = [];
      const printed: number[] = [];
      let at = table();
      for (const { words } of readings)
        for (const word of words) {
          const term = termOf(word);
          if (term < 0) continue;
          if (term >= at.length) at = table();
          const place = at[term]!;
          if (place > 0) {
            counts[place - 1]!++;
            continue;
          }
          at[term] = terms.push(term);
          counts.push(1);
          printed.push(word);
        }
      for (const term of terms) at[term] = 0;
      return {
        terms: Int32Array.from(terms),
        counts: Int32Array.from(counts),
        printed: Int32Array.from(printed),
      };
    },
    common: (a, b, weights) => {
      const at = table();
      b.terms.forEach((term, n) => (at[term] = b.counts[n]!));
      let sum = 0;
      a.terms.forEach((term, n) => {
        const there = at[term]!;
        if (there > 0) sum += weights[term]! * Math.min(a.counts[n]!, there);
      });
      for (const term of b.terms) at[term] = 0;
      return sum;
    },
  };
}

/** Several bags as one. */
export function together(bags: readonly Bag[]): Bag {
  const [only] = bags;
  if (only && bags.length === 1) return only;
  const places = new Map<number, number>();
  const counts: number[] = [];
  const printed: number[] = [];
  for (const bag of bags)
    bag.terms.forEach((term, n) => {
      const place = places.get(term);
      if (place !== undefined) counts[place] = counts[place]! + bag.counts[n]!;
      else {
        places.set(term, counts.push(bag.counts[n]!) - 1);
        printed.push(bag.printed[n]!);
      }
    });
  return {
    terms: Int32Array.from(places.keys()),
    counts: Int32Array.from(counts),
    printed: Int32Array.from(printed),
  };
}

/** Weight of each term by how few of the bags have it; a term of none weighs as one of a single bag would. */
export function weightsOf(bags: readonly Bag[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (const { terms } of bags) for (const term of terms) weights[term] = weights[term]! + 1;
  return weights.map((seen) => Math.log(1 + bags.length / (seen || 1)));
}

/** Summed weight of a bag. */
export function massOf({ terms, counts }: Bag, weights: Float64Array): number {
  let mass = 0;
  terms.forEach((term, n) => (mass += weights[term]! * counts[n]!));
  return mass;
}
