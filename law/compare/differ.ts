import type { Hunk, Limit, ParagraphDiff } from "./comparison";
import { pairParagraphs, wordDiff } from "./leaf";
import type { Line } from "./side";
import { withSubstance } from "./substance";

/** A line with the unit that it stands in; null for the frame. */
export interface PlacedLine extends Line {
  unit: number | null;
}

/** What differs between two lists of lines, and where the comparison of words stopped short. */
export interface TextDiff {
  paragraphs: ParagraphDiff[];
  limits: Limit[];
}

const whole = (op: "delete" | "insert", text: string): Hunk[] => (text ? [{ op, text }] : []);

/** Word differences of two single lines with their flips of substance. */
export function lineDiff(from: string, to: string, language: string) {
  const { hunks, complete } = wordDiff(from, to);
  return { hunks: withSubstance(hunks, language), complete };
}

/** Differences of two lists of lines, paragraph by paragraph, in reading order. */
export function textDiff(
  old: readonly PlacedLine[],
  now: readonly PlacedLine[],
  language: string,
): TextDiff {
  const limits: Limit[] = [];
  const paragraphs: ParagraphDiff[] = [];
  for (const [i, j] of pairParagraphs(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  )) {
    const [from, to] = [i === null ? null : old[i]!, j === null ? null : now[j]!];
    const kind = (from ?? to)!.kind;
    const place = { old: from?.unit ?? null, new: to?.unit ?? null, kind };
    if (!from || !to) {
      const hunks = from ? whole("delete", from.text) : whole("insert", to?.text ?? "");
      paragraphs.push({ ...place, missing: from ? "new" : "old", hunks });
      continue;
    }
    const { hunks, complete } = lineDiff(from.text, to.text, language);
    paragraphs.push({ ...place, missing: null, hunks });
    if (!complete)
      limits.push({
        old: from.unit,
        new: to.unit,
        reason: "too-many-edits",
        consequence: "replaced-whole",
      });
  }
  return { paragraphs, limits };
}
