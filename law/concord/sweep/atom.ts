import { articlesOf, type Side } from "../../compare";
import type { Reading, Vocabulary } from "../term";

/** One sentence of a law: what a search through the whole law is made with. */
export interface Atom {
  /** Index of the article that it stands in, and of the unit. */
  article: number;
  unit: number;
  reading: Reading;
}

/** The sentences of all articles of a law, in document order. */
export function atomsOf(side: Side, vocabulary: Vocabulary): Atom[] {
  const atoms: Atom[] = [];
  const walk = (article: number, unit: number) => {
    const { lines, children } = side.units[unit]!;
    for (const line of lines)
      for (const reading of vocabulary.sentences(line.text)) atoms.push({ article, unit, reading });
    for (const child of children) walk(article, child);
  };
  for (const article of articlesOf(side.units)) walk(article, article);
  return atoms;
}
