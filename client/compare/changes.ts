import type { Change, Comparison } from "../../law/compare/comparison";
import { rowsOf, type Row } from "../../law/compare/rows";

/** Which changes are stepped through and shown. */
export type ChangeFilter = "all" | "substance" | "no-minor";

/** The changes that a filter lets through, in reading order. */
export const filtered = (changes: readonly Change[], filter: ChangeFilter): Change[] =>
  changes.filter(
    (change) =>
      filter === "all" || (filter === "substance" ? change.substance.length > 0 : !change.minor),
  );

/** A row with the changes told in it, or a run of rows in which nothing changed. */
export type Block =
  | { kind: "row"; key: string; row: Row; changeIds: string[] }
  | { kind: "kept"; key: string; rows: Row[] };

/** Rows with their changes; runs without a change are folded, one row on each side stays as context. */
export function blocksOf(
  comparison: Comparison,
  changes: readonly Change[],
  whole: boolean,
): Block[] {
  const idsByMatch = new Map<number, string[]>();
  const idsByNew = new Map<number, string[]>();
  const idsByOld = new Map<number, string[]>();
  const add = (map: Map<number, string[]>, key: number, id: string) =>
    map.set(key, [...(map.get(key) ?? []), id]);
  for (const change of changes) {
    if (change.match !== null) add(idsByMatch, change.match, change.id);
    else if (change.class === "inserted")
      change.new.forEach((unit) => add(idsByNew, unit, change.id));
    else if (change.class === "deleted")
      change.old.forEach((unit) => add(idsByOld, unit, change.id));
  }
  const idsOf = (row: Row): string[] => {
    if (row.kind === "inserted") return idsByNew.get(row.new) ?? [];
    if (row.kind === "deleted") return idsByOld.get(row.old) ?? [];
    if (row.kind === "moved-away") return [];
    return row.new === comparison.matches[row.match]!.new[0]
      ? (idsByMatch.get(row.match) ?? [])
      : [];
  };
  const told = rowsOf(comparison).map((row) => ({ row, changeIds: idsOf(row) }));
  return whole ? told.map(rowBlock) : folded(told);
}

type Told = { row: Row; changeIds: string[] };

const rowBlock = ({ row, changeIds }: Told, index: number): Block => ({
  kind: "row",
  key: keyOf(row, index),
  row,
  changeIds,
});

const keyOf = (row: Row, index: number): string => `${row.kind} ${row.old} ${row.new} ${index}`;

/** Fewest unchanged rows that are worth folding. */
const shortestFold = 3;

function folded(told: readonly Told[]): Block[] {
  const stays = (index: number) =>
    [index - 1, index, index + 1].some((at) => {
      const near = told[at];
      return near && (near.changeIds.length > 0 || near.row.kind !== "match");
    });
  const blocks: Block[] = [];
  let run: Told[] = [];
  const close = (next: number) => {
    if (run.length >= shortestFold)
      blocks.push({ kind: "kept", key: `kept ${next}`, rows: run.map((one) => one.row) });
    else run.forEach((one, index) => blocks.push(rowBlock(one, next + index)));
    run = [];
  };
  told.forEach((one, index) => {
    if (!stays(index)) {
      run.push(one);
      return;
    }
    close(index);
    blocks.push(rowBlock(one, index));
  });
  close(told.length);
  return blocks;
}
