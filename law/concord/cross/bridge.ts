import type { Item } from "../../compare";
import { wordsOf } from "../../compare";
import { stem } from "../../stem";
import { cognateTerms } from "./fold";
import { termPairs, type Glossary } from "./glossary";
import { learnLexicon, type Lexicon, type WordPair } from "./lexicon";

/** The two languages that a bridge joins. */
export interface Banks {
  baseline: string;
  national: string;
  glossary: Glossary;
  /** Texts that say the same in both, beside those that the search finds. */
  taught?: readonly { baseline: string; national: string }[];
}

/** Stems of a text, numbers included, one-letter words left out. */
export function stems(text: string, language: string): string[] {
  const form = stem(language);
  return wordsOf(text).flatMap((word) =>
    word.length > 1 || /\p{N}/u.test(word) ? [form(word)] : [],
  );
}

/** A lexicon from national stems to baseline stems: glossary terms, and what the pairs taught. */
export function lexiconOf(
  pairs: readonly { baseline: string; national: string }[],
  { baseline, national, glossary, taught = [] }: Banks,
): Lexicon {
  const learnt: WordPair[] = [...taught, ...pairs].map((pair) => [
    stems(pair.national, national),
    stems(pair.baseline, baseline),
  ]);
  // A term of the glossary weighs as much as three texts in which nothing else stands.
  const terms = termPairs(glossary, national, baseline).map(([from, to]): WordPair => [
    stems(from, national),
    stems(to, baseline),
  ]);
  return learnLexicon([...learnt, ...terms, ...terms, ...terms]);
}

/** Cognate terms of texts, each worked out once for all rounds of a search. */
export type Cognates = Map<string, string[]>;

function cognatesOf(text: string, known: Cognates): string[] {
  const before = known.get(text);
  if (before) return before;
  const made = wordsOf(text).flatMap(cognateTerms).map(safe);
  known.set(text, made);
  return made;
}

/** Terms of a baseline text in the common space: cognate terms, and its own stems. */
const baselineTerms = (text: string, banks: Banks, translated: boolean, known: Cognates) => {
  const cognates = cognatesOf(text, known);
  const own = translated ? stems(text, banks.baseline).map((word) => `=${word}`) : [];
  return [...cognates, ...own.map(safe)].join(" ");
};

/** Terms of a national text in the common space: cognate terms, and the baseline stems that its words stand for. */
const nationalTerms = (text: string, banks: Banks, lexicon: Lexicon | null, known: Cognates) => {
  const cognates = cognatesOf(text, known);
  const own = lexicon
    ? stems(text, banks.national).flatMap((word) => {
        const [best, second] = lexicon.get(word) ?? [];
        if (!best) return [];
        return second && second[1] >= 0.3 ? [`=${best[0]}`, `=${second[0]}`] : [`=${best[0]}`];
      })
    : [];
  return [...cognates, ...own.map(safe)].join(" ");
};

/** A term in letters alone, so that it stays one word. */
const safe = (term: string): string =>
  term
    .replace(/^#/u, "n")
    .replace(/^\^/u, "b")
    .replace(/^=/u, "w")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** A unit as terms of the common space, joined by spaces. */
interface Terms {
  heading: string;
  text: string;
}

/** Items of both laws in the common space. */
export function bridged(
  baseline: readonly Item[],
  national: readonly Item[],
  banks: Banks,
  lexicon: Lexicon | null,
  known: Cognates,
): { baseline: Terms[]; national: Terms[] } {
  const own = (text: string) => baselineTerms(text, banks, lexicon !== null, known);
  const over = (text: string) => nationalTerms(text, banks, lexicon, known);
  return {
    baseline: baseline.map(({ heading, text }) => ({ heading: own(heading), text: own(text) })),
    national: national.map(({ heading, text }) => ({ heading: over(heading), text: over(text) })),
  };
}
