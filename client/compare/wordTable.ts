import type { ComparedUnit, Comparison, Hunk } from "../../law/compare/comparison";
import type { Line } from "./lines";

/** One row of the comparative table as it is copied: the two texts as HTML, the rest as words. */
export interface CopiedRow {
  place: string;
  old: string;
  new: string;
  what: string;
}

type SideName = "old" | "new";

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Word processors know these two elements without a style sheet. */
const marked = (words: string, side: SideName): string =>
  words === "" ? "" : side === "old" ? `<s>${escaped(words)}</s>` : `<u>${escaped(words)}</u>`;

const hunksHtml = (hunks: readonly Hunk[], side: SideName): string =>
  hunks
    .flatMap(({ op, text }) =>
      op === "equal"
        ? escaped(text)
        : (op === "delete") === (side === "old")
          ? marked(text, side)
          : [],
    )
    .join("");

const paragraphsHtml = (paragraphs: readonly string[]): string =>
  paragraphs
    .filter(Boolean)
    .map((one) => `<p>${one}</p>`)
    .join("");

function aloneHtml({ label, heading, paragraphs }: ComparedUnit, side: SideName): string {
  const title = [label, heading].filter(Boolean).join(" ");
  return paragraphsHtml([marked(title, side), ...paragraphs.map((one) => marked(one, side))]);
}

/** A line of the redline as one side has it: HTML with `<s>` and `<u>` for what changed. */
export function lineHtml(comparison: Comparison, line: Line, side: SideName): string {
  if (line.kind === "frame")
    return paragraphsHtml(
      (comparison.frame[line.frame]?.paragraphs ?? [])
        .filter(({ missing }) => missing !== side)
        .map(({ hunks }) => hunksHtml(hunks, side)),
    );
  const { row } = line;
  const at = row[side];
  if (at === null || row.kind === "moved-away") return "";
  const unit = comparison[side][at]!;
  if (row.kind !== "match") return aloneHtml(unit, side);
  const { heading } = comparison.matches[row.match]!;
  const title = [
    escaped(unit.label),
    heading.length > 0 ? hunksHtml(heading, side) : escaped(unit.heading),
  ];
  const paragraphs =
    row.paragraphs.length > 0
      ? row.paragraphs
          .filter(({ missing }) => missing !== side)
          .map(({ hunks }) => hunksHtml(hunks, side))
      : unit.paragraphs.map(escaped);
  return paragraphsHtml([title.filter(Boolean).join(" "), ...paragraphs]);
}

const plainOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The comparative table for the clipboard: HTML that a word processor takes as a table, and the same
 * with tabs between the columns for everything else. The texts of `head` are words.
 */
export function wordTable(
  head: CopiedRow,
  rows: readonly CopiedRow[],
): { html: string; plain: string } {
  const cells = (row: CopiedRow, tag: "th" | "td") =>
    [escaped(row.place), row.old, row.new, escaped(row.what)]
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join("");
  const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
  return {
    html: `<table border="1"><thead><tr>${cells(head, "th")}</tr></thead><tbody>${body}</tbody></table>`,
    plain: [head, ...rows]
      .map(({ place, old, new: now, what }) => [place, plainOf(old), plainOf(now), what].join("\t"))
      .join("\n"),
  };
}
