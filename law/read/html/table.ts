import { markerOf } from "../recognise/marker";
import { anyUnitHeading } from "../recognise/anyUnit";
import { isElement, tagOf, type HtmlNode } from "./dom";
import { elementsOf } from "./notes";

/** Cells of a table by rows, without those of tables inside it. */
export function rowsOf(table: HtmlNode): HtmlNode[][] {
  const rows: HtmlNode[][] = [];
  const walk = (node: HtmlNode): void => {
    for (const child of node.childNodes) {
      const tag = tagOf(child);
      if (tag === "tr")
        rows.push([...child.childNodes].filter((cell) => ["td", "th"].includes(tagOf(cell))));
      else if (["tbody", "thead", "tfoot"].includes(tag)) walk(child);
    }
  };
  walk(table);
  return rows.filter((row) => row.length > 0);
}

/** Elements of a table looked at to tell a frame from a table of data. */
const lookedAt = 300;

const textOf = (node: HtmlNode): string => (node.textContent ?? "").replace(/\s+/g, " ").trim();

const isMarkerCell = (node: HtmlNode | undefined): boolean => {
  const text = node ? textOf(node) : "";
  if (text === "") return true;
  const marker = markerOf(`${text} `) ?? markerOf(`${text} x`);
  return marker !== null && marker.label.trim().length >= text.length - 1;
};

/**
 * True for a table that only sets things side by side: a marker and its words
 * (EUR-Lex), a single column, or a frame around units and other tables.
 */
export function isLayout(table: HtmlNode, rows: readonly HtmlNode[][]): boolean {
  if (rows.every((row) => row.length === 1)) return true;
  if (
    rows.every((row) => row.length <= 3 && row.slice(0, -1).every(isMarkerCell)) &&
    rows.some((row) => textOf(row[0] as HtmlNode) !== "")
  )
    return true;
  const inside = elementsOf(table)
    .filter((node) => node !== table && isElement(node))
    .slice(0, lookedAt);
  if (inside.some((node) => /^h[1-6]$/.test(tagOf(node)))) return true;
  const units = inside.filter(
    (node) =>
      ["p", "div"].includes(tagOf(node)) &&
      textOf(node).length < 200 &&
      anyUnitHeading(textOf(node)),
  );
  return units.length > 1 && units.length >= rows.length * 0.5;
}
