import type { Comparison, ParagraphDiff } from "./comparison";

/**
 * One line of a redline in reading order: the order of the new text, with what
 * is gone put where the old text had it. Pages, print and exports walk these.
 */
export type Row =
  | {
      kind: "match";
      /** Index into `matches`. */
      match: number;
      /** Units shown in this row; the parts of a split share their old unit. */
      old: number | null;
      new: number;
      /** The paragraphs of the match that are told in this row. */
      paragraphs: ParagraphDiff[];
    }
  | { kind: "inserted"; old: null; new: number }
  | { kind: "deleted"; old: number; new: null }
  /** Where a moved unit stood before; its words are told where it stands now. */
  | { kind: "moved-away"; match: number; old: number; new: null };

/**
 * The rows of a comparison. Each new unit has exactly one row; each old unit
 * has one where it was deleted, and one more at its old place where it moved.
 */
export function rowsOf(comparison: Comparison): Row[] {
  const { matches, inserted } = comparison;
  const matchOfNew = indexBySide(matches, "new");
  const isInserted = new Set(inserted);
  const after = goneAfter(comparison, matchOfNew);
  const rows: Row[] = [...(after.get(-1) ?? [])];
  comparison.new.forEach((_, index) => {
    const match = matchOfNew.get(index);
    if (match !== undefined) rows.push(matchRow(comparison, match, index));
    else if (isInserted.has(index)) rows.push({ kind: "inserted", old: null, new: index });
    rows.push(...(after.get(index) ?? []));
  });
  return rows;
}

const indexBySide = (matches: Comparison["matches"], side: "old" | "new"): Map<number, number> =>
  new Map(matches.flatMap((match, index) => match[side].map((unit) => [unit, index] as const)));

/** A paragraph belongs to the row of its new unit; one without a new unit goes with the match's first. */
function matchRow(comparison: Comparison, index: number, unit: number): Row {
  const match = comparison.matches[index]!;
  const place = match.new.indexOf(unit);
  return {
    kind: "match",
    match: index,
    old: match.old[Math.min(place, match.old.length - 1)] ?? null,
    new: unit,
    paragraphs: match.paragraphs.filter((paragraph) =>
      paragraph.new === null ? place === 0 : paragraph.new === unit,
    ),
  };
}

/**
 * What is gone from the old text, by the new unit after whose row it is told
 * (-1: before everything): behind the nearest old unit before it that stayed
 * in order.
 */
function goneAfter(comparison: Comparison, matchOfNew: Map<number, number>): Map<number, Row[]> {
  const matchOfOld = indexBySide(comparison.matches, "old");
  const isDeleted = new Set(comparison.deleted);
  const gone = new Map<number, Row[]>();
  let anchor = -1;
  comparison.old.forEach((_, index) => {
    const match = matchOfOld.get(index);
    const row = isDeleted.has(index)
      ? ({ kind: "deleted", old: index, new: null } as const)
      : match !== undefined && movedWithoutItsParent(comparison, match, matchOfOld)
        ? ({ kind: "moved-away", match, old: index, new: null } as const)
        : null;
    if (row) gone.set(anchor, [...(gone.get(anchor) ?? []), row]);
    if (match !== undefined && !isMoved(comparison, match, matchOfOld))
      anchor = Math.max(anchor, lastInOrder(comparison, match, matchOfNew));
  });
  return gone;
}

const lastInOrder = (
  comparison: Comparison,
  match: number,
  matchOfNew: Map<number, number>,
): number => {
  const units = comparison.matches[match]!.new.filter((unit) => matchOfNew.get(unit) === match);
  return Math.max(...units);
};

const movesItself = (comparison: Comparison, match: number): boolean =>
  comparison.matches[match]!.classes.includes("moved");

/** True where the match or a unit around it moved. */
function isMoved(comparison: Comparison, match: number, matchOfOld: Map<number, number>): boolean {
  let unit: number | null = comparison.matches[match]!.old[0] ?? null;
  while (unit !== null) {
    const at = matchOfOld.get(unit);
    if (at !== undefined && movesItself(comparison, at)) return true;
    unit = comparison.old[unit]!.parent;
  }
  return false;
}

/** What moves along with its parent is told once, with the parent. */
const movedWithoutItsParent = (
  comparison: Comparison,
  match: number,
  matchOfOld: Map<number, number>,
): boolean => {
  if (!movesItself(comparison, match)) return false;
  const parent = comparison.old[comparison.matches[match]!.old[0] ?? 0]?.parent ?? null;
  const around = parent === null ? undefined : matchOfOld.get(parent);
  return around === undefined || !isMoved(comparison, around, matchOfOld);
};
