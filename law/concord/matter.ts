import { wordsOf } from "../compare";

/** Weighted terms of a text: what coverage and extra matter are measured in. */
export interface Matter {
  counts: Map<string, number>;
  mass: number;
}

/** How one law's text becomes terms, and what each term weighs. */
export interface Scale {
  termsOf: (text: string) => readonly string[];
  weight: (term: string) => number;
}

/** Weights of terms by how few texts have them. */
export function weigher(texts: readonly (readonly string[])[]): (term: string) => number {
  const seen = new Map<string, number>();
  for (const terms of texts)
    for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + texts.length / (seen.get(term) ?? 1));
}

/** The matter of a list of terms. */
export function matterOf(terms: readonly string[], weight: (term: string) => number): Matter {
  const counts = new Map<string, number>();
  let mass = 0;
  for (const term of terms) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    mass += weight(term);
  }
  return { counts, mass };
}

/** Share of the first text's matter that the second has, 0–1; 0 where there is nothing to find. */
export function shareFound(
  wanted: Matter,
  there: Matter,
  weight: (term: string) => number,
): number {
  if (wanted.mass === 0) return 0;
  let found = 0;
  for (const [term, count] of wanted.counts)
    found += weight(term) * Math.min(count, there.counts.get(term) ?? 0);
  return found / wanted.mass;
}

/** The heaviest terms that both have, as the words of the text that printed them. */
export function sharedTerms(
  a: Matter,
  b: Matter,
  weight: (term: string) => number,
  printed: string,
  termOf: (word: string) => string,
  most: number,
): string[] {
  const surface = new Map<string, string>();
  for (const word of wordsOf(printed))
    if (!surface.has(termOf(word))) surface.set(termOf(word), word);
  return [...a.counts.keys()]
    .filter((term) => b.counts.has(term) && surface.has(term) && !/\p{N}/u.test(term))
    .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1))
    .slice(0, most)
    .map((term) => surface.get(term)!);
}

/** The least that counts as full across languages: below it the lexicon knows too little to say. */
const leastFull = 0.35;

/**
 * What share of its matter a text that was wholly adopted shows across these
 * two languages: the upper quartile of what the found pairs show. Between 0.35
 * and 1.
 */
export function fullShare(shares: readonly number[]): number {
  const sorted = [...shares].sort((x, y) => x - y);
  return Math.min(1, Math.max(leastFull, sorted[Math.floor(sorted.length * 0.75)] ?? 1));
}

/** Matter of units by index, each measured once. */
export function measuring(scale: Scale, texts: readonly string[]): (at: number) => Matter {
  const known = new Map<number, Matter>();
  return (at) => {
    const before = known.get(at);
    if (before) return before;
    const made = matterOf(scale.termsOf(texts[at]!), scale.weight);
    known.set(at, made);
    return made;
  };
}

/** Matter of several units together. */
export function together(matters: readonly Matter[]): Matter {
  const [only] = matters;
  if (only && matters.length === 1) return only;
  const counts = new Map<string, number>();
  let mass = 0;
  for (const one of matters) {
    mass += one.mass;
    for (const [term, count] of one.counts) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return { counts, mass };
}
