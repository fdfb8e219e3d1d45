import type { ComparedUnit, Comparison, Hunk, ParagraphDiff } from "./comparison";
import { pieces } from "./leaf";
import { findRuns, leastWithin, rowOf, type RowOfWords, type Run, type Stretch } from "./run";

/**
 * Words that are deleted in one place and inserted in another, word for word:
 * they were carried there. They are marked on both hunks, so that no run of
 * unchanged words is shown as lost here and as new there.
 */

/** Least length of a whole paragraph, in characters, that counts as carried wherever it went. */
const leastParagraph = 20;

/** What the search works on. */
type Draft = Pick<Comparison, "matches" | "old" | "new" | "inserted" | "deleted">;

function homes(
  units: readonly ComparedUnit[],
  side: "old" | "new",
  { matches }: Draft,
  isArticle: (at: number) => boolean,
): Int32Array {
  const found = new Int32Array(units.length).fill(-1);
  matches.forEach((match, index) => match[side].forEach((at) => (found[at] = index)));
  units.forEach(({ parent }, at) => {
    if (parent !== null && !isArticle(at)) found[at] = found[parent]!;
  });
  return found;
}

const carriedHunk = (op: Hunk["op"], text: string, unit: number): Hunk =>
  op === "delete" ? { op, text, movedTo: unit } : { op, text, movedFrom: unit };

/** The hunks of a row that hold carried runs, cut so that each run is a hunk of its own. */
function cut(row: RowOfWords, runs: readonly Run[], into: Map<Hunk, Hunk[]>): void {
  for (const { hunk, from, to, pieces: list } of row.stretches) {
    const parts: { run: number; text: string }[] = [];
    for (let at = from; at < to; at++) {
      const run = row.run[at]!;
      const { core, space } = list[at - from]!;
      const last = parts.at(-1);
      if (last && last.run === run) last.text += core + space;
      else parts.push({ run, text: core + space });
    }
    if (parts.every(({ run }) => run < 0)) continue;
    const made = parts.map(({ run, text }): Hunk => {
      const carried = runs[run];
      if (!carried) return { op: hunk.op, text };
      return carriedHunk(hunk.op, text, (hunk.op === "delete" ? carried.to : carried.from).unit);
    });
    into.set(hunk, made);
  }
}

const isLone = ({ hunks, missing }: ParagraphDiff) => missing !== null && hunks.length === 1;

/** Pairs whole paragraphs first: they may have gone anywhere. */
function carryParagraphs(gone: readonly Stretch[], come: readonly Stretch[]): void {
  const places = new Map<string, Stretch[]>();
  for (const one of gone) {
    if (!isLone(one.paragraph) || one.hunk.text.length < leastParagraph) continue;
    const list = places.get(one.hunk.text);
    if (list) list.push(one);
    else places.set(one.hunk.text, [one]);
  }
  for (const list of places.values()) list.reverse();
  for (const to of come) {
    if (!isLone(to.paragraph)) continue;
    const from = places.get(to.hunk.text)?.pop();
    if (!from) continue;
    to.away = from.unit;
    from.away = to.unit;
  }
}

/** Paragraphs of the units without counterpart, as if each were deleted or inserted. */
const lone = ({ paragraphs }: ComparedUnit, at: number, side: "old" | "new"): ParagraphDiff[] =>
  paragraphs.map((text) => ({
    old: side === "old" ? at : null,
    new: side === "new" ? at : null,
    missing: side === "old" ? "new" : "old",
    kind: "text",
    hunks: text ? [{ op: side === "old" ? "delete" : "insert", text }] : [],
  }));

/** Characters that so many words take at least. */
const leastLength = 2 * leastWithin - 1;

/** Hunks of one side that are long enough for a carried run. */
function stretchesOf(
  paragraphs: readonly ParagraphDiff[],
  side: "old" | "new",
  home: Int32Array,
): Stretch[] {
  const op = side === "old" ? "delete" : "insert";
  const found: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const unit = paragraph[side];
    if (unit === null) continue;
    for (const hunk of paragraph.hunks) {
      if (hunk.op !== op || hunk.typographic || hunk.text.length < leastLength) continue;
      const list = pieces(hunk.text);
      if (list.length < leastWithin && hunk.text.length < leastParagraph) continue;
      found.push({
        paragraph,
        hunk,
        unit,
        home: home[unit]!,
        from: 0,
        to: 0,
        pieces: list,
        away: null,
      });
    }
  }
  return found;
}

/**
 * What was carried, marked on the hunks: the paragraphs with such words, each
 * with what takes its place, and the paragraphs of inserted and deleted units
 * that hold carried words. What is given stays as it is.
 */
export function markCarried(
  draft: Draft,
  articles: { old: ReadonlySet<number>; new: ReadonlySet<number> },
): { marked: Map<ParagraphDiff, ParagraphDiff>; carried: Comparison["carried"] } {
  const within = draft.matches.flatMap(({ paragraphs }) => paragraphs);
  const apart = {
    old: draft.deleted.map((at) => lone(draft.old[at]!, at, "old")),
    new: draft.inserted.map((at) => lone(draft.new[at]!, at, "new")),
  };
  const numbers = new Map<string, number>();
  const seek = (side: "old" | "new") =>
    stretchesOf(
      [...within, ...apart[side].flat()],
      side,
      homes(draft[side], side, draft, (at) => articles[side].has(at)),
    );
  const [gone, come] = [seek("old"), seek("new")];
  carryParagraphs(gone, come);
  const open = (list: readonly Stretch[]) => list.filter(({ away }) => away === null);
  const rows = [rowOf(open(gone), numbers), rowOf(open(come), numbers)] as const;
  const runs = findRuns(...rows);
  const cuts = new Map<Hunk, Hunk[]>();
  for (const { hunk, away } of [...gone, ...come])
    if (away !== null) cuts.set(hunk, [carriedHunk(hunk.op, hunk.text, away)]);
  for (const row of rows) cut(row, runs, cuts);
  const marked = new Map<ParagraphDiff, ParagraphDiff>();
  for (const { paragraph, hunk } of cuts.size > 0 ? [...gone, ...come] : [])
    if (cuts.has(hunk)) {
      const hunks = paragraph.hunks.flatMap((one) => cuts.get(one) ?? [one]);
      marked.set(paragraph, { ...paragraph, hunks });
    }
  const told = (side: "old" | "new", list: readonly number[]) =>
    apart[side].flatMap((paragraphs, n) =>
      paragraphs.some((one) => marked.has(one))
        ? [{ side, unit: list[n]!, paragraphs: paragraphs.map((one) => marked.get(one) ?? one) }]
        : [],
    );
  return { marked, carried: [...told("old", draft.deleted), ...told("new", draft.inserted)] };
}
