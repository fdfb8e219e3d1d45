import { trimRuns } from "../line";
import type { Item } from "./classify";
import { draft, type Draft, type DraftBlock } from "./draft";
import type { Marker, MarkerReading } from "./marker";
import { ArticleBody } from "./nesting";

/** How recitals are counted: "(1)", "1)", "1." */
const shapes = new Set(["(1)", "1)", "1."]);

const decimalOf = (item: Item): MarkerReading | null =>
  item.type === "marked"
    ? (item.marker.readings.find(({ style }) => shapes.has(style)) ?? null)
    : null;

/** True where a number goes on: 1 → 2, 2 → 2a. */
const follows = (last: number, order: number): boolean =>
  order > last && order <= Math.floor(last) + 1.999;

/**
 * Places of the recitals among the lines before the body: marked paragraphs
 * that count from 1 in one shape without a gap. Empty where there are none.
 */
export function recitalPlaces(items: readonly Item[]): number[] {
  const places: number[] = [];
  let last: MarkerReading | null = null;
  items.forEach((item, index) => {
    const reading = decimalOf(item);
    if (!reading) return;
    const goesOn: boolean = last
      ? reading.style === last.style && follows(last.order, reading.order)
      : reading.order === 1;
    if (!goesOn) return;
    places.push(index);
    last = reading;
  });
  return places;
}

const blockOf = (item: Item): DraftBlock =>
  item.type === "table"
    ? { type: "table", rows: item.source.rows, line: item.source.line }
    : { type: "p", runs: trimRuns(item.source.runs), line: item.source.line };

function recital(item: Item & { type: "marked" }): Draft {
  const { line } = item.source;
  return draft({
    element: "recital",
    num: decimalOf(item)?.num ?? "",
    label: item.marker.label,
    line,
    content: item.runs.length > 0 ? [{ type: "p", runs: item.runs, line }] : [],
  });
}

/** Markers that stand in one recital behind the line at `from`. */
const markersBetween = (items: readonly Item[], from: number, to: number): Marker[] =>
  items.slice(from + 1, to).flatMap((item) => (item.type === "marked" ? [item.marker] : []));

/**
 * The preamble as a draft. What stands between two recitals belongs to the
 * first; text behind the last one is the enacting formula, points are its own.
 */
export function preambleDraft(items: readonly Item[]): Draft {
  const root = draft({ type: "root", element: "hcontainer", line: items[0]?.source.line ?? 1 });
  const places = recitalPlaces(items);
  const starts = new Set(places);
  const last = places.at(-1) ?? -1;
  let body: ArticleBody | null = null;
  items.forEach((item, index) => {
    const next = places.find((place) => place > index) ?? items.length;
    if (starts.has(index) && item.type === "marked") {
      const box = recital(item);
      root.content.push(box);
      body = new ArticleBody(box);
    } else if (body && item.type === "marked")
      body.addMarked(
        item.marker,
        item.runs,
        item.source.line,
        item.source.indent,
        markersBetween(items, index, next),
      );
    else if (body && index < last) body.addBlock(blockOf(item), item.source.indent);
    else {
      body = null;
      root.content.push(blockOf(item));
    }
  });
  return root;
}
