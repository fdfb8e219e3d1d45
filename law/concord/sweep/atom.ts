import { articlesOf, wordsOf, type Side } from "../../compare";
import { sentencesIn } from "./sentence";

/** One sentence of a law: what a search through the whole law is made with. */
export interface Atom {
  /** Index of the article that it stands in, and of the unit. */
  article: number;
  unit: number;
  text: string;
  /** Its words and pairs of neighbouring words. */
  terms: readonly string[];
}

/** Blanks and alternatives, whatever fills them: what is asked for is what stands around them. */
const open = /\[[^[\]]*\]/gu;

/** Stems and pairs of neighbouring stems of a text. */
export function termsOf(text: string, stemOf: (word: string) => string): string[] {
  const words = wordsOf(text.replace(open, " ")).map(stemOf);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]!} ${word}`)];
}

/** The sentences of all articles of a law, in document order. */
export function atomsOf(side: Side, stemOf: (word: string) => string): Atom[] {
  const atoms: Atom[] = [];
  const known = new Map<string, string>();
  const stemmed = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const form = stemOf(word);
    known.set(word, form);
    return form;
  };
  const walk = (article: number, unit: number) => {
    const { lines, children } = side.units[unit]!;
    for (const line of lines)
      for (const text of sentencesIn(line.text))
        atoms.push({ article, unit, text, terms: termsOf(text, stemmed) });
    for (const child of children) walk(article, child);
  };
  for (const article of articlesOf(side.units)) walk(article, article);
  return atoms;
}
