import type { Feature } from "./feature";

/** For each term the features that have it: rows `starts[term]` up to `starts[term + 1]` of the two lists. */
export interface Postings {
  starts: Int32Array;
  /** Index into the list of features. */
  holders: Int32Array;
  counts: Int32Array;
}

/** Finds features by their terms. `terms`: how many terms there are in the space. */
export function postingsOf(features: readonly Feature[], terms: number): Postings {
  const starts = new Int32Array(terms + 1);
  let total = 0;
  for (const { terms: list, from, to } of features) {
    for (let at = from; at < to; at++) starts[list[at]! + 1]!++;
    total += to - from;
  }
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
  const ends = starts.slice(0, terms);
  const holders = new Int32Array(total);
  const counts = new Int32Array(total);
  features.forEach((feature, holder) => {
    for (let at = feature.from; at < feature.to; at++) {
      const place = ends[feature.terms[at]!]!++;
      holders[place] = holder;
      counts[place] = feature.counts[at]!;
    }
  });
  return { starts, holders, counts };
}
