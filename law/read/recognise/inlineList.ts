import type { Doubt } from "../../schema";
import { readable, sliceRuns, type SourceLine } from "../line";
import { doubt } from "./doubts";
import { markerOf, type MarkerReading } from "./marker";

/**
 * Lists that run on within a line: "… if:(a)it has …;(b)it provides …; and(c)it enjoys …".
 * The first marker follows a colon, the others a semicolon or comma, with or
 * without a conjunction: "; and (c)", ", or (b)".
 */
const candidate =
  /([:;,])\s*(?:(?<=[;,]\s*)\p{Ll}{1,5}\s*)?(\((?:\d{1,2}|\p{Ll}{1,4})\)|(?<=[:;]\s*)(?:\d{1,2}|\p{Ll})\))(?=\s*[\p{L}«“„"‘‹])/gu;

/** Fewer items than this are no list. */
const leastItems = 2;
/** An item with fewer characters is a reference: "points: (a), (b)". */
const shortestItem = 8;

interface Place {
  at: number;
  opens: boolean;
  readings: MarkerReading[];
}

function placesIn(text: string): Place[] {
  const found: Place[] = [];
  for (const match of text.matchAll(candidate)) {
    const [whole, sign, label = ""] = match;
    const at = match.index + whole.length - label.length;
    const readings = markerOf(text.slice(at, at + 40))?.readings ?? [];
    if (readings.length > 0) found.push({ at, opens: sign === ":", readings });
  }
  return found;
}

interface List {
  style: string;
  order: number;
  at: number[];
}

/** Where the items of lists begin that open behind a colon and count on in order, nested ones too. */
function itemsIn(text: string): number[] {
  const places = placesIn(text);
  const open: List[] = [];
  const done: List[] = [];
  places.forEach(({ at, opens, readings }, n) => {
    const end = places[n + 1]?.at ?? text.length;
    if (end - at < shortestItem) return;
    const depth = open.findLastIndex(({ style, order }) =>
      readings.some((one) => one.style === style && one.order === order + 1),
    );
    const level = open[depth];
    const first = readings.find(({ order }) => order === 1);
    if (level) {
      done.push(...open.splice(depth + 1));
      level.order += 1;
      level.at.push(at);
    } else if (opens && first) open.push({ style: first.style, order: 1, at: [at] });
  });
  return [...done, ...open]
    .filter((list) => list.at.length >= leastItems)
    .flatMap((list) => list.at)
    .sort((x, y) => x - y);
}

/**
 * The lines with each item of such a list in a line of its own; no word is lost.
 * Headings, tables and quotations stay as they are. One doubt tells of all.
 */
export function linesOfItems(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  doubts: Doubt[];
} {
  const cut: number[] = [];
  const out = lines.flatMap((line) => {
    if (line.kind !== "paragraph" || line.quoted) return [line];
    const starts = itemsIn(readable(line.runs));
    if (starts.length === 0) return [line];
    cut.push(line.line);
    return [0, ...starts].map((from, n) => ({
      ...line,
      articleId: n === 0 ? line.articleId : null,
      runs: sliceRuns(line.runs, from, starts[n]),
    }));
  });
  const [first = 0] = cut;
  const doubts =
    cut.length === 0
      ? []
      : [
          doubt(
            "inline-list",
            `Lists run on within ${cut.length} lines, first in line ${first}; their items were read as points.`,
            { severity: "note", line: first, params: { count: cut.length, line: first } },
          ),
        ];
  return { lines: out, doubts };
}
