import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { schema } from "../schema";

/** An empty table of that many rows and columns; its first row is a header. */
export function blankTable(rows: number, columns: number): Node {
  const cell = (type: "th" | "td") => schema.node(type, null, [schema.node("p")]);
  const row = (_: unknown, i: number) =>
    schema.node(
      "tr",
      null,
      Array.from({ length: columns }, () => cell(i === 0 ? "th" : "td")),
    );
  return schema.node("table", null, Array.from({ length: rows }, row));
}

/**
 * Puts a paragraph into every cell between two places that has none: new rows and columns come with
 * cells in which nothing could be written.
 */
export function fillCells(tr: Transform, from: number, to: number): void {
  const empty: number[] = [];
  tr.doc.nodesBetween(from, Math.min(to, tr.doc.content.size), (node, pos) => {
    const isCell = node.type.name === "td" || node.type.name === "th";
    if (isCell && node.childCount === 0) empty.push(pos + 1);
    return !node.isTextblock;
  });
  for (const pos of empty.reverse()) tr.insert(pos, schema.node("p"));
}
