import { massOf, type Bag, type Vocabulary } from "./term";

/** A text's terms and their summed weight: what coverage and extra matter are measured in. */
export interface Matter extends Bag {
  mass: number;
}

/** Units by index with their matter, each measured once. */
export function measuring(bags: readonly Bag[], weights: Float64Array): (at: number) => Matter {
  const known: Matter[] = [];
  return (at) => (known[at] ??= { ...bags[at]!, mass: massOf(bags[at]!, weights) });
}

/** The heaviest terms that both have, as the words of the first text that printed them. */
export function sharedTerms(
  a: Bag,
  b: Bag,
  weights: Float64Array,
  vocabulary: Pick<Vocabulary, "form" | "isFigure" | "printed">,
  most: number,
): string[] {
  const there = new Set(b.terms);
  const both: { term: number; printed: number }[] = [];
  a.terms.forEach((term, n) => {
    if (there.has(term) && !vocabulary.isFigure(term)) both.push({ term, printed: a.printed[n]! });
  });
  return both
    .sort(
      (x, y) =>
        weights[y.term]! - weights[x.term]! ||
        (vocabulary.form(x.term) < vocabulary.form(y.term) ? -1 : 1),
    )
    .slice(0, most)
    .map(({ printed }) => vocabulary.printed(printed));
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
