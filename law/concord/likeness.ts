import { textDiff, type ParagraphDiff, type Side, type Substance } from "../compare";
import { promptsOf } from "./blank";
import type { Bond } from "./bond";
import type { Reason } from "./concordance";

/** What the words of linked provisions say when they are laid side by side. */
export interface Reading {
  /** Flips in paragraphs that otherwise read alike; blanks do not count. */
  flips: Substance[];
  /** Blanks of the baseline and what the national law put there. */
  filled: Reason[];
  /** True where nothing differs but blanks, references and typography. */
  sameWords: boolean;
}

/** Paragraphs with less in common are different rules, whose words do not flip one another. */
const alikeFrom = 0.75;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "").length;

const shareEqual = ({ hunks }: ParagraphDiff): number => {
  const sum = (op: string) =>
    hunks.filter((hunk) => hunk.op === op).reduce((all, { text }) => all + lettersOf(text), 0);
  const equal = 2 * sum("equal");
  return equal / (equal + sum("delete") + sum("insert") || 1);
};

/** Lays the own words of linked provisions side by side, pair by pair. */
export function readTogether(
  baseline: Side,
  national: Side,
  bonds: readonly Bond[],
  language: string,
): Reading {
  const flips: Substance[] = [];
  const filled: Reason[] = [];
  let sameWords = true;
  for (const { baseline: a, national: b } of bonds) {
    const lines = (side: Side, at: number) =>
      side.units[at]!.lines.map((line) => ({ ...line, unit: at }));
    const { paragraphs } = textDiff(lines(baseline, a), lines(national, b), language);
    for (const paragraph of paragraphs) {
      const alike = paragraph.missing === null && shareEqual(paragraph) >= alikeFrom;
      paragraph.hunks.forEach((hunk, at) => {
        if (hunk.op === "equal" || hunk.typographic) return;
        const prompts = hunk.op === "delete" ? promptsOf(hunk.text) : [];
        const next = paragraph.hunks[at + 1];
        for (const prompt of prompts)
          filled.push({
            code: "blank-filled",
            params: { prompt, value: next?.op === "insert" ? next.text.trim() : "" },
          });
        const twin = hunk.op === "insert" ? paragraph.hunks[at - 1] : undefined;
        if (prompts.length === 0 && !(twin && promptsOf(twin.text).length > 0)) sameWords = false;
        if (alike && prompts.length === 0 && hunk.substance)
          flips.push(...hunk.substance.filter(({ kind }) => kind !== "reference"));
      });
    }
  }
  return { flips, filled, sameWords };
}
