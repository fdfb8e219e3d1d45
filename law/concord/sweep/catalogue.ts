import type { Reading, Vocabulary } from "../term";
import type { Atom } from "./atom";

/**
 * The sentences of a baseline, ready to be looked up by their words and pairs
 * of neighbouring words. It holds nothing of any national law but what its
 * sentences sound like, so that one catalogue serves many of them.
 */
export interface Catalogue {
  atoms: readonly Atom[];
  /** Summed weight of each sentence's terms. */
  mass: Float64Array;
  /** Terms of each sentence, repetitions included, as numbers of this catalogue. */
  termsOf: readonly Int32Array[];
  /** Weight of a term. */
  weights: Float64Array;
  /** What the catalogue has of a sentence of another law; remembered by the reading. */
  hear: (reading: Reading) => Heard;
}

/** A sentence of another law beside those of a catalogue. */
export interface Heard {
  /** Its terms that the catalogue knows, each once. */
  terms: Int32Array;
  /** Summed weight of all its terms, the unknown ones included. */
  mass: number;
  /** Sentences of the catalogue with which it has words in common. */
  echoes: readonly { baseline: number; found: number; likeness: number }[];
}

/** A term in more than this share of the sentences, and in more than a dozen of them, tells none of them apart. */
const commonShare = 0.08;
const commonCount = 12;
/** Echoes that share less than this of either sentence are chance. */
const leastFound = 0.25;
/** A sentence within a longer one counts for this much of a whole one. */
const inside = 0.8;
/** Lighter sentences are found inside of too much. */
const leastTerms = 12;

/** More terms than a vocabulary ever has: two of them in one number that is still exact. */
const pairBase = 2 ** 26;

/** Words and pairs of neighbouring words of a text, as keys. */
function keysOf({ words }: Reading, { termOf }: Vocabulary): number[] {
  const keys: number[] = [];
  for (const word of words) keys.push(termOf(word));
  for (let at = 1, many = keys.length; at < many; at++)
    keys.push((keys[at - 1]! + 1) * pairBase + keys[at]!);
  return keys;
}

/** Each key once with its count, in the order of first appearance. */
function countsOf(keys: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Makes the catalogue of a baseline's sentences. */
export function catalogueOf(atoms: readonly Atom[], vocabulary: Vocabulary): Catalogue {
  const ids = new Map<number, number>();
  const lists: number[][] = [];
  const termsOf = atoms.map(({ reading }, atom) => {
    const terms = Int32Array.from(keysOf(reading, vocabulary), (key) => {
      const before = ids.get(key);
      if (before !== undefined) return before;
      ids.set(key, lists.length);
      return lists.push([]) - 1;
    });
    for (const [term, count] of countsOf(terms)) lists[term]!.push(atom, count);
    return terms;
  });
  const most = Math.max(commonCount, atoms.length * commonShare);
  const unknown = Math.log(1 + atoms.length);
  const weights = Float64Array.from(lists, ({ length }) =>
    length / 2 > most ? 0 : Math.log(1 + atoms.length / (length / 2)),
  );
  const postings = lists.map((list) =>
    list.length / 2 > most ? new Int32Array(0) : Int32Array.from(list),
  );
  const mass = new Float64Array(atoms.length);
  postings.forEach((list, term) => {
    for (let n = 0; n < list.length; n += 2)
      mass[list[n]!] = mass[list[n]!]! + list[n + 1]! * weights[term]!;
  });

  const shared = new Float64Array(atoms.length);
  const hearAnew = (reading: Reading): Heard => {
    const keys = keysOf(reading, vocabulary);
    const counts = countsOf(keys);
    const terms: number[] = [];
    const touched: number[] = [];
    let whole = 0;
    for (const [key, count] of counts) {
      const term = ids.get(key);
      if (term === undefined) {
        whole += count * unknown;
        continue;
      }
      terms.push(term);
      const weight = weights[term]!;
      whole += count * weight;
      const list = postings[term]!;
      for (let n = 0; n < list.length; n += 2) {
        const at = list[n]!;
        if (shared[at] === 0) touched.push(at);
        shared[at] = shared[at]! + Math.min(count, list[n + 1]!) * weight;
      }
    }
    const echoes = touched.flatMap((at): Heard["echoes"][number][] => {
      const both = shared[at]!;
      shared[at] = 0;
      const wanted = mass[at]!;
      const found = both / wanted;
      const long = Math.min(keys.length, termsOf[at]!.length) >= leastTerms;
      const within = long ? (inside * both) / Math.min(wanted, whole) : 0;
      const likeness = Math.max((2 * both) / (wanted + whole), within);
      return found >= leastFound || likeness >= leastFound
        ? [{ baseline: at, found, likeness }]
        : [];
    });
    return { terms: Int32Array.from(terms), mass: whole, echoes };
  };
  const known = new WeakMap<Reading, Heard>();
  const hear = (reading: Reading): Heard => {
    const before = known.get(reading);
    if (before) return before;
    const made = hearAnew(reading);
    known.set(reading, made);
    return made;
  };
  return { atoms, mass, termsOf, weights, hear };
}
