import type { Change, Comparison } from "../../law/compare/comparison";
import { rowsOf, type Row } from "../../law/compare/rows";

/** One line of a redline with the change told in it. */
export type Line = {
  /** Place among all lines. */
  index: number;
  /** The change told here; null where nothing changed. */
  change: Change | null;
  /** True for the first line of its change: steps lead to it. */
  first: boolean;
} & ({ kind: "row"; row: Row } | { kind: "frame"; frame: number });

/**
 * All lines of a comparison in reading order: the words before the provisions, the provisions, the
 * words after and between them.
 */
export function linesOf(comparison: Comparison): Line[] {
  const changeOf = changeFinder(comparison);
  const told = new Set<Change>();
  const lines: Line[] = [];
  const add = (change: Change | null, what: { row: Row } | { frame: number }) => {
    const place = {
      index: lines.length,
      change,
      first: change !== null && !told.has(change),
    };
    if (change) told.add(change);
    lines.push(
      "row" in what ? { ...place, kind: "row", ...what } : { ...place, kind: "frame", ...what },
    );
  };
  const frames = comparison.frame.map((frame, index) => ({ frame, index }));
  const isBefore = (place: string) => place === "preface" || place === "preamble";
  for (const { frame, index } of frames)
    if (isBefore(frame.place)) add(changeOf.frame(index), { frame: index });
  for (const row of rowsOf(comparison)) add(changeOf.row(row), { row });
  for (const { frame, index } of frames)
    if (!isBefore(frame.place)) add(changeOf.frame(index), { frame: index });
  return lines;
}

/** Finds the change that a row or a place around the provisions tells. */
function changeFinder({ changes, matches }: Comparison) {
  const ofOld = new Map<number, Change>();
  const ofNew = new Map<number, Change>();
  const ofFrame = new Map<number, Change>();
  for (const change of changes) {
    if (change.frame !== null) ofFrame.set(change.frame, change);
    else if (change.class === "deleted") change.old.forEach((unit) => ofOld.set(unit, change));
    else change.new.forEach((unit) => ofNew.set(unit, change));
  }
  return {
    frame: (index: number) => ofFrame.get(index) ?? null,
    row: (row: Row): Change | null => {
      if (row.kind === "deleted") return ofOld.get(row.old) ?? null;
      if (row.kind !== "moved-away") return ofNew.get(row.new) ?? null;
      return null;
    },
    matches,
  };
}

/** The changes in the order of their lines, which is that of the steps. */
export const inReadingOrder = (lines: readonly Line[]): Change[] =>
  lines.flatMap(({ change, first }) => (change && first ? [change] : []));

/** A line, or a run of lines that is folded because nothing in it is to be shown. */
export type Block =
  | { kind: "line"; key: string; line: Line }
  | { kind: "folded"; key: string; lines: readonly Line[]; hidden: number };

/** Fewest lines that are worth folding. */
const shortestFold = 3;

/**
 * The lines with what is not shown folded. Beside a shown change stay the line before and the line
 * after it, and the provisions around it, so that a reader knows where it stands.
 */
export function blocksOf(
  comparison: Comparison,
  lines: readonly Line[],
  isShown: (change: Change) => boolean,
): Block[] {
  const stays = staying(comparison, lines, isShown);
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length >= shortestFold)
      blocks.push({
        kind: "folded",
        key: `folded ${run[0]?.index}`,
        lines: run,
        hidden: new Set(run.flatMap(({ change }) => change ?? [])).size,
      });
    else blocks.push(...run.map(lineBlock));
    run = [];
  };
  for (const line of lines)
    if (stays.has(line.index)) {
      close();
      blocks.push(lineBlock(line));
    } else run.push(line);
  close();
  return blocks;
}

/** A line as a block of its own. */
export const lineBlock = (line: Line): Block => ({ kind: "line", key: `line ${line.index}`, line });

function staying(
  { old, new: now, matches }: Comparison,
  lines: readonly Line[],
  isShown: (change: Change) => boolean,
): Set<number> {
  const lineOfNew = new Map<number, number>();
  const lineOfOld = new Map<number, number>();
  const newOf = new Map<number, number>();
  for (const match of matches) match.old.forEach((unit) => newOf.set(unit, match.new[0] ?? -1));
  for (const line of lines) {
    if (line.kind === "frame") continue;
    if (line.row.new !== null) lineOfNew.set(line.row.new, line.index);
    else if (line.row.kind === "deleted") lineOfOld.set(line.row.old, line.index);
  }
  const stays = new Set<number>();
  for (const line of lines) {
    if (!line.change || !isShown(line.change)) continue;
    stays
      .add(line.index - 1)
      .add(line.index)
      .add(line.index + 1);
    if (line.kind === "frame") continue;
    const isGone = line.row.new === null;
    const units = isGone ? old : now;
    const start = isGone ? line.row.old : line.row.new;
    for (let up = units[start ?? -1]?.parent ?? null; up !== null; up = units[up]?.parent ?? null) {
      const at = isGone
        ? (lineOfOld.get(up) ?? lineOfNew.get(newOf.get(up) ?? -1))
        : lineOfNew.get(up);
      if (at !== undefined) stays.add(at);
    }
  }
  return stays;
}
