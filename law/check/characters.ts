import type { Unit } from "../unit";
import { finding, type Finding } from "./finding";
import type { Scope } from "./scope";

/** Letters that look alike in both scripts, Latin to Cyrillic in the same place. */
const latin = "aeopcyxijshABEKMHOPCTXYIJS";
const cyrillic = "аеорсухіјѕһАВЕКМНОРСТХУІЈЅ";
const lookalike = (letter: string, from: string, to: string) => to[from.indexOf(letter)] ?? letter;

/** Roman numerals are typed in either script: «ХII» is left to the author. */
const roman = /^[IVXLCDMІХСМѴ]+$/u;

/** The word in one script, where every letter of the rarer script has a double; else as it is. */
function suggestion(word: string): string {
  const share = (word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / word.length;
  return [...word]
    .map((c) => (share >= 0.5 ? lookalike(c, latin, cyrillic) : lookalike(c, cyrillic, latin)))
    .join("");
}

/** Words with Latin and Cyrillic letters, which no search finds. */
function mixedScripts(unit: Unit): Finding[] {
  const out: Finding[] = [];
  for (const [word] of `${unit.heading}\n${unit.text}`.matchAll(/[\p{L}\p{M}]+/gu)) {
    const mixed = /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
    if (mixed && !roman.test(word))
      out.push(finding("script-mixed", unit, { word, suggestion: suggestion(word) }));
  }
  return out;
}

const pairs: Record<string, { open: string; quote: boolean }> = {
  ")": { open: "(", quote: false },
  "]": { open: "[", quote: false },
  "»": { open: "«", quote: true },
  "”": { open: "“", quote: true },
};
const openers: Record<string, boolean> = { "(": false, "[": false, "«": true, "“": true };

/** German and Russian inner quotation marks: „ opens, “ closes. */
const lowOpening = "„";

/** "а)" or "1)" within a sentence is a number, not the end of a bracket. */
const isListMark = (text: string, at: number): boolean =>
  /(?:^|[\s«“"(,;–-])[\p{L}\p{N}]{1,3}(?:[-–.]\p{N}{1,3})?$/u.test(
    text.slice(Math.max(0, at - 9), at),
  );

const around = (text: string, at: number) =>
  text
    .slice(Math.max(0, at - 15), at + 15)
    .replace(/\s+/gu, " ")
    .trim();

interface Open {
  mark: string;
  at: number;
}

/** Brackets and quotation marks of a unit's text without their counterpart. */
function unmatched(unit: Unit): Finding[] {
  const { text } = unit;
  const stack: Open[] = [];
  const lone: (Open & { quote: boolean })[] = [];
  [...text.matchAll(/[()[\]«»“”„]/gu)].forEach(({ 0: mark, index: at }) => {
    if (mark === lowOpening) {
      stack.push({ mark, at });
      return;
    }
    const low = stack.at(-1)?.mark === lowOpening;
    if (low && (mark === "“" || mark === "”")) {
      stack.pop();
      return;
    }
    const pair = pairs[mark];
    if (pair === undefined) stack.push({ mark, at });
    else if (stack.at(-1)?.mark === pair.open) stack.pop();
    else if (mark !== ")" || !isListMark(text, at)) lone.push({ mark, at, quote: pair.quote });
  });
  const left = stack.map((open) => ({ ...open, quote: openers[open.mark] ?? true }));
  return [...lone, ...left].map(({ mark, at, quote }) =>
    finding(quote ? "quote-unmatched" : "bracket-unmatched", unit, {
      mark,
      context: around(text, at),
    }),
  );
}

/** Slips of single characters. */
export const checkCharacters = (scope: Scope): Finding[] =>
  scope.units.flatMap((unit) => [...mixedScripts(unit), ...unmatched(unit)]);
