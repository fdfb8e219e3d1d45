import { pieces } from "./pieces";

/** Words of a text with their counts, in plain lower-case form. */
export type Bag = ReadonlyMap<string, number>;

/** The bag of words of a paragraph. */
export function bag(text: string): Bag {
  const counts = new Map<string, number>();
  for (const { word } of pieces(text)) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const size = (words: Bag) => {
  let sum = 0;
  for (const count of words.values()) sum += count;
  return sum;
};

/** How many words the two have in common, repetitions counted. */
export function common(a: Bag, b: Bag): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, count] of few) sum += Math.min(count, many.get(word) ?? 0);
  return sum;
}

/** Dice coefficient of two bags, 0–1; 1 where both are empty. */
export function dice(a: Bag, b: Bag): number {
  const both = size(a) + size(b);
  return both === 0 ? 1 : (2 * common(a, b)) / both;
}
