import type { Atom } from "./atom";

/**
 * The sentences of a baseline, ready to be looked up by their words. It holds
 * nothing of any national law, so that one catalogue serves many of them.
 */
export interface Catalogue {
  atoms: readonly Atom[];
  /** Summed weight of each sentence's terms. */
  mass: Float64Array;
  weight: (term: string) => number;
  /** Sentences that have a term, and how often. */
  postings: ReadonlyMap<string, readonly Posting[]>;
}

/** A sentence by its index, and how often it has the term. */
export interface Posting {
  atom: number;
  count: number;
}

/** A term in more than this share of the sentences, and in more than a dozen of them, tells none of them apart. */
const commonShare = 0.08;
const commonCount = 12;

export const countsOf = (terms: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** Makes the catalogue of a baseline's sentences. */
export function catalogueOf(atoms: readonly Atom[]): Catalogue {
  const postings = new Map<string, Posting[]>();
  atoms.forEach(({ terms }, atom) => {
    for (const [term, count] of countsOf(terms)) {
      const list = postings.get(term);
      if (list) list.push({ atom, count });
      else postings.set(term, [{ atom, count }]);
    }
  });
  const most = Math.max(commonCount, atoms.length * commonShare);
  const weights = new Map<string, number>();
  for (const [term, list] of postings) {
    if (list.length > most) postings.set(term, []);
    weights.set(term, list.length > most ? 0 : Math.log(1 + atoms.length / list.length));
  }
  const unknown = Math.log(1 + atoms.length);
  const mass = new Float64Array(atoms.length);
  for (const [term, list] of postings)
    for (const { atom, count } of list) mass[atom] = mass[atom]! + count * weights.get(term)!;
  return { atoms, mass, weight: (term) => weights.get(term) ?? unknown, postings };
}
