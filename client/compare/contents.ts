import type { Change, ComparedUnit, Comparison } from "../../law/compare/comparison";
import type { Row } from "../../law/compare/rows";
import type { Line } from "./lines";

/** A division or article with changes, and how many there are in it. */
export interface Entry {
  key: string;
  /** Where it stands: in the new text, in the old one alone, or around the provisions. */
  side: "new" | "old" | "frame";
  /** Its place in the units of that side, or in the frame. */
  at: number;
  changes: number;
  substance: number;
  /** Line of its own words, or of its first change where it has none: they come in this order. */
  line: number;
  /** The change that it leads to. */
  first: Change;
  children: Entry[];
}

const divisions = ["book", "tome", "part", "title", "chapter", "section", "division"];

/** The provisions with changes, down to articles, in reading order. `isShown` says which changes count. */
export function contentsOf(
  comparison: Comparison,
  lines: readonly Line[],
  isShown: (change: Change) => boolean,
): Entry[] {
  const roots: Entry[] = [];
  const entries = new Map<string, Entry>();
  const above = parentFinder(comparison);
  const lineOf = new Map(
    lines.map((line) => [
      keyOf(line.kind === "frame" ? { side: "frame", at: line.frame } : placeOfRow(line.row)),
      line.index,
    ]),
  );
  for (const line of lines) {
    const { change } = line;
    if (!change || !line.first || !isShown(change)) continue;
    let inner: Entry | null = null;
    for (let place: Place | null = above.placeOf(line); place; place = above.around(place)) {
      const key = keyOf(place);
      const known = entries.get(key);
      const entry: Entry = known ?? {
        key,
        ...place,
        changes: 0,
        substance: 0,
        line: lineOf.get(key) ?? line.index,
        first: change,
        children: [],
      };
      entry.changes++;
      if (change.substance.length > 0) entry.substance++;
      if (inner) entry.children.push(inner);
      entries.set(key, entry);
      inner = known ? null : entry;
    }
    if (inner) roots.push(inner);
  }
  for (const list of [roots, ...[...entries.values()].map(({ children }) => children)])
    list.sort((a, b) => a.line - b.line);
  return roots;
}

const keyOf = ({ side, at }: Place): string => `${side} ${at}`;

const placeOfRow = (row: Row): Place =>
  row.new === null ? { side: "old", at: row.old } : { side: "new", at: row.new };

type Place = Pick<Entry, "side" | "at">;

/** Finds the division or article around a line, and the one around that. */
function parentFinder({ old, new: now, matches, deleted }: Comparison) {
  const gone = new Set(deleted);
  const newOf = new Map<number, number>();
  for (const match of matches) match.old.forEach((unit) => newOf.set(unit, match.new[0] ?? -1));
  const stops = { old: stopsOf(old), new: stopsOf(now) };
  /** The unit itself, or the nearest around it that contents list. */
  const listed = (side: "old" | "new", at: number | null): Place | null => {
    const units = side === "old" ? old : now;
    let here = at;
    while (here !== null && !stops[side](here)) here = units[here]?.parent ?? null;
    if (here === null) return null;
    if (side === "new" || gone.has(here)) return { side, at: here };
    return listed("new", newOf.get(here) ?? null);
  };
  return {
    placeOf: (line: Line): Place | null => {
      if (line.kind === "frame") return { side: "frame", at: line.frame };
      const { row } = line;
      return row.new === null ? listed("old", row.old) : listed("new", row.new);
    },
    around: ({ side, at }: Place): Place | null =>
      side === "frame" ? null : listed(side, (side === "old" ? old : now)[at]?.parent ?? null),
  };
}

/** Says of a unit whether contents list it: divisions, and what stands in them or by itself. */
function stopsOf(units: readonly ComparedUnit[]): (at: number) => boolean {
  // Where a law has articles its sections are divisions; elsewhere they are what articles are.
  const hasArticles = units.some(({ element }) => element === "article");
  const isDivision = (at: number): boolean => {
    const { element } = units[at]!;
    return divisions.includes(element) && (hasArticles || element !== "section");
  };
  return (at) => {
    const { parent } = units[at]!;
    return (
      units[at]!.element === "article" || parent === null || isDivision(parent) || isDivision(at)
    );
  };
}
