import type { Node } from "prosemirror-model";
import { units } from "../unit";
import { numberLaw } from "../number";
import { placeOf, type Definition } from "./definition";
import { foldedWords, isForm, wordsOf } from "./words";

/** Where a term is used: the unit, and how often in it. */
export interface TermUse {
  guid: string | null;
  /** How the unit is cited: "Article 2(1)". */
  place: string;
  count: number;
}

type SameWord = (word: string, ofTerm: string) => boolean;

/** True where the words of a term stand from word `i` on, in any of their forms. */
const standsAt = (words: readonly string[], i: number, wanted: readonly string[], same: SameWord) =>
  i >= 0 &&
  wanted.every((part, j) => {
    const word = words[i + j];
    return word !== undefined && same(word, part);
  });

/** Finds where definitions are used; remembers which of them a word can begin. */
function finder(definitions: readonly Definition[], language: string) {
  const same = isForm(language);
  const begins = new Map<string, Definition[]>();
  const from = (word: string): Definition[] => {
    const known = begins.get(word);
    if (known !== undefined) return known;
    const found = definitions.filter(
      ({ words: [first] }) => first !== undefined && same(word, first),
    );
    begins.set(word, found);
    return found;
  };
  return (words: readonly string[]): Map<Definition, number> => {
    const counts = new Map<Definition, number>();
    words.forEach((word, i) => {
      for (const one of from(word))
        if (standsAt(words, i, one.words, same)) counts.set(one, (counts.get(one) ?? 0) + 1);
    });
    return counts;
  };
}

/** The uses of each definition, the places where it is defined left out, in the order of the text. */
export function usesOf(
  doc: Node,
  definitions: readonly Definition[],
): ReadonlyMap<Definition, readonly TermUse[]> {
  const find = finder(definitions, String(doc.attrs["lang"]));
  const numbering = numberLaw(doc);
  const out = new Map<Definition, TermUse[]>(definitions.map((one) => [one, []]));
  for (const unit of units(doc))
    for (const [definition, all] of find(foldedWords(`${unit.heading}\n${unit.text}`))) {
      const count = all - Number(unit.guid === definition.guid);
      if (count > 0)
        out.get(definition)?.push({ guid: unit.guid, place: placeOf(unit, numbering), count });
    }
  return out;
}

/** The longest of the terms whose words cover `offset` in a text; null where there is none. */
export function termAt(
  text: string,
  offset: number,
  definitions: readonly Definition[],
  language: string,
): Definition | null {
  const words = wordsOf(text);
  const at = words.findIndex(({ from, to }) => from <= offset && offset <= to);
  if (at < 0) return null;
  const same = isForm(language);
  const folded = words.map((word) => word.folded);
  const covers = ({ words: wanted }: Definition): boolean =>
    wanted.some((_, back) => standsAt(folded, at - back, wanted, same));
  return definitions
    .filter(covers)
    .reduce<Definition | null>(
      (best, one) => (best !== null && best.words.length >= one.words.length ? best : one),
      null,
    );
}
