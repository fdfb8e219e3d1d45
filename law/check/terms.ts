import type { Unit } from "../unit";
import { finding, type Finding } from "./finding";
import { ownNodes, type Scope } from "./scope";

interface Definition {
  term: string;
  unit: Unit;
}

function definitions(scope: Scope): Definition[] {
  const out: Definition[] = [];
  for (const unit of scope.units)
    ownNodes(unit, (node) => {
      const defined = node.marks.some((mark) => mark.type.name === "term");
      const term = node.text?.trim() ?? "";
      if (defined && term !== "") out.push({ term, unit });
    });
  return out;
}

const fold = (text: string) => text.normalize("NFC").toLowerCase().replace(/ё/gu, "е");
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The beginning of a word that its inflected forms share. Deliberately short:
 * a use that is overlooked would be a wrong complaint.
 *   "evidence" → "eviden"   "доказательство" → "доказательс"   "law" → "law"
 */
const stem = (word: string) =>
  word.length <= 4 ? word : word.slice(0, Math.max(4, word.length - 3));

/** How often words that begin alike follow one another in a text. */
function uses(term: string, words: readonly string[]): number {
  const stems = wordsOf(term).map(stem);
  const [first] = stems;
  if (first === undefined) return 0;
  let count = 0;
  words.forEach((word, i) => {
    if (word.startsWith(first) && stems.every((part, j) => words[i + j]?.startsWith(part) === true))
      count++;
  });
  return count;
}

function repeated(all: Definition[]): Finding[] {
  const byTerm = new Map<string, Definition[]>();
  for (const definition of all) {
    const key = fold(definition.term);
    byTerm.set(key, [...(byTerm.get(key) ?? []), definition]);
  }
  return [...byTerm.values()].flatMap((same) => {
    const second = same[1];
    return second === undefined
      ? []
      : [finding("term-repeated", second.unit, { term: second.term, count: same.length })];
  });
}

/** Quoted words that a text calls defined: "“data” has the meaning given in", «понятие «данные»». */
const callsDefined =
  /[“«"]([^”»"]{2,60})[”»"]\s+(?:has the meaning|as defined in article|a le sens|au sens de l[’']article)|(?:понятие|термин)\s+«([^»]{2,60})»/giu;

function undefinedTerms(scope: Scope, known: Set<string>): Finding[] {
  return scope.units.flatMap((unit) =>
    [...unit.text.matchAll(callsDefined)].flatMap((found) => {
      const term = found[1] ?? found[2] ?? "";
      return known.has(fold(term)) ? [] : [finding("term-undefined", unit, { term })];
    }),
  );
}

/** Terms that are defined twice, never used, or called defined without being so. */
export function checkTerms(scope: Scope): Finding[] {
  const all = definitions(scope);
  if (all.length === 0) return [];
  const words = scope.units.flatMap((unit) => wordsOf(`${unit.heading}\n${unit.text}`));
  const unused = all.filter(({ term }) => uses(term, words) <= 1);
  return [
    ...repeated(all),
    ...unused.map(({ term, unit }) => finding("term-unused", unit, { term })),
    ...undefinedTerms(scope, new Set(all.map(({ term }) => fold(term)))),
  ];
}
