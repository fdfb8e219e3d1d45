import { plain, trimRuns, wholly } from "../line";
import type { Item } from "./classify";

/** Longest line that may be a heading by its place alone, in characters. */
const longestCrossheading = 120;

/** A short line that is no sentence and no item of a list: "General Provisions", "II. Disciplinary sanctions". */
export const isCrossheading = (item: Item | undefined): boolean => {
  if (item?.type !== "text" && item?.type !== "marked") return false;
  const text = plain(item.runs).trim();
  const style = item.type === "marked" ? (item.marker.readings[0]?.style ?? "") : "I.";
  return (
    text.length <= longestCrossheading &&
    /^\p{Lu}/u.test(text) &&
    !/[.;:,!?)\]}»”"–—-]$/u.test(text) &&
    /^[AI1a]\.$/u.test(style)
  );
};

/** True where only headings stand between `from` and the next unit. */
export function leadsToUnit(items: readonly Item[], from: number): boolean {
  const next = items.findIndex(({ type }, at) => at >= from && type !== "heading");
  return items[next]?.type === "unit";
}

/** Own words of a line; empty for units and tables. */
export const lastWords = (item: Item): string =>
  item.type === "text" || item.type === "marked" ? plain(item.runs) : "";

/** A plain line as the heading that it was taken for. */
export const asHeading = (
  item: Item & { type: "text" | "marked" },
): Item & { type: "heading" } => ({
  type: "heading",
  level: 0,
  marker: item.type === "marked" ? item.marker : null,
  runs: trimRuns(item.source.runs),
  source: item.source,
});

/** Longest marginal note, in characters. */
const longestNote = 160;

/** "*Coordination*" above "(2) The President …": short words, all italic, right above a marked paragraph. */
export const isMarginalNote = (item: Item & { type: "text" }, next: Item | undefined): boolean =>
  next?.type === "marked" &&
  wholly(item.runs, "i") &&
  plain(item.runs).length <= longestNote &&
  !/[.;:,]$/u.test(plain(item.runs).trim());
