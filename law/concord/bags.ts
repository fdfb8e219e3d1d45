import { wordsOf, type Side } from "../compare";
import { instantiated, isAlternative } from "./blank";
import type { Lexicon } from "./cross/lexicon";
import type { Bag, Reading, Scratch, Vocabulary } from "./term";

/** Every unit of a law with all that stands in it, and its heading, as terms. */
export interface Bags {
  units: Bag[];
  headings: Bag[];
}

/** What is asked of an edition: its units, their whole texts, and what was worked out of them once. */
interface Asking {
  side: Side;
  texts: readonly string[];
  vocabulary: Vocabulary;
  bags: () => Bags;
}

type TermOf = (word: number) => number;

/** The readings of each unit's lines, and of the headings and lines of all that stands in it. */
function readingsOf({ units }: Side, { read }: Vocabulary): Reading[][] {
  const inside: Reading[][] = units.map(({ lines }) => lines.map(({ text }) => read(text)));
  for (let at = units.length - 1; at >= 0; at--)
    for (const child of units[at]!.children) {
      const { heading } = units[child]!;
      if (heading) inside[at]!.push(read(heading));
      for (const reading of inside[child]!) inside[at]!.push(reading);
    }
  return inside;
}

const everyWord = ({ tells, termOf }: Vocabulary): TermOf => {
  return (word) => (tells(word) ? termOf(word) : -1);
};

const headingsOf = ({ units }: Side, { read }: Vocabulary, scratch: Scratch, termOf: TermOf) =>
  units.map(({ heading }) => scratch.bag([read(heading)], termOf));

/** The bags of a law in the vocabulary of its own language. */
export function bagsOf(side: Side, vocabulary: Vocabulary, scratch: Scratch): Bags {
  const termOf = everyWord(vocabulary);
  return {
    units: readingsOf(side, vocabulary).map((readings) => scratch.bag(readings, termOf)),
    headings: headingsOf(side, vocabulary, scratch, termOf),
  };
}

/**
 * The bags of an edition as it asks to be enacted by this national law: blanks
 * left out, choices made by the words that the national law has. Across
 * languages words that no national word stands for cannot be found, and are not
 * asked for.
 */
export function bagsOfBaseline(
  { side, texts, vocabulary, bags }: Asking,
  scratch: Scratch,
  nationalTexts: readonly string[],
  lexicon: Lexicon | null,
): Bags {
  if (!lexicon && !texts.some((text) => text.includes("["))) return bags();
  const known = new Set<number>();
  for (const row of lexicon?.values() ?? [])
    for (const [form] of row) known.add(vocabulary.term(form));
  const every = everyWord(vocabulary);
  const termOf: TermOf = (word) => {
    const term = every(word);
    return !lexicon || term < 0 || known.has(term) || vocabulary.isFigure(term) ? term : -1;
  };
  const choosing = texts.some((text) => text.includes("[") && isAlternative(text));
  const there = new Set(choosing ? wordsOf(nationalTexts.join("\n")) : []);
  const readings = readingsOf(side, vocabulary);
  return {
    units: texts.map((text, at) =>
      scratch.bag(
        text.includes("[") ? [vocabulary.read(instantiated(text, there))] : readings[at]!,
        termOf,
      ),
    ),
    headings: headingsOf(side, vocabulary, scratch, termOf),
  };
}

/**
 * The bags of a national law in another language: the baseline's terms that its
 * words stand for, and its own where no word is known. Figures stand for
 * themselves.
 */
export function bagsAcross(
  national: Side,
  own: Vocabulary,
  baseline: Vocabulary,
  scratch: Scratch,
  lexicon: Lexicon,
): Bags {
  const over = new Map<number, number>();
  const termOf: TermOf = (word) => {
    if (!own.tells(word)) return -1;
    const term = own.termOf(word);
    const before = over.get(term);
    if (before !== undefined) return before;
    const form = own.form(term);
    const known = own.isFigure(term) ? form : (lexicon.get(form)?.[0]?.[0] ?? form);
    const made = baseline.term(known);
    over.set(term, made);
    return made;
  };
  return {
    units: readingsOf(national, own).map((readings) => scratch.bag(readings, termOf)),
    headings: headingsOf(national, own, scratch, termOf),
  };
}
