import type { Comparison, Hunk, Limit, ParagraphDiff } from "./comparison";
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

/** Least length of a paragraph, in characters, that counts as moved when it stands elsewhere word for word. */
const leastMoved = 30;

/** Marks whole paragraphs that are deleted here and inserted there, word for word. */
export function markMovedParagraphs(
  comparison: Pick<Comparison, "matches" | "old" | "new" | "inserted" | "deleted">,
): void {
  const gone = new Map<string, { unit: number; hunk: Hunk | null }[]>();
  const put = (text: string, unit: number | null, hunk: Hunk | null) => {
    if (unit === null || text.length < leastMoved) return;
    gone.set(text, [...(gone.get(text) ?? []), { unit, hunk }]);
  };
  const lone = ({ hunks, missing }: ParagraphDiff, side: "old" | "new") =>
    missing === side && hunks.length === 1 ? hunks[0]! : null;
  for (const { paragraphs } of comparison.matches)
    for (const one of paragraphs) {
      const hunk = lone(one, "new");
      if (hunk) put(hunk.text, one.old, hunk);
    }
  for (const at of comparison.deleted)
    for (const text of comparison.old[at]!.paragraphs) put(text, at, null);
  for (const { paragraphs } of comparison.matches)
    for (const one of paragraphs) {
      const hunk = lone(one, "old");
      const from = hunk && one.new !== null ? gone.get(hunk.text)?.shift() : undefined;
      if (!hunk || !from || one.new === null) continue;
      hunk.movedFrom = from.unit;
      delete hunk.substance;
      if (from.hunk) {
        from.hunk.movedTo = one.new;
        delete from.hunk.substance;
      }
    }
}
