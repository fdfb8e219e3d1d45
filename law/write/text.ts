import type { Node } from "prosemirror-model";
import type { Law } from "../schema";
import { inlineParts, writeContext, type WriteContext } from "./inline";
import { piecesOf, type Piece } from "./walk";

/** Spaces that a level of a list stands further in. */
const step = 2;

const words = (node: Node | null, context: WriteContext): string =>
  node === null
    ? ""
    : inlineParts(node, context.numbering)
        .map(({ text, note }) => (note ? footnote(note, context) : text))
        .join("")
        .replace(/\s+/gu, " ")
        .trim();

function footnote(note: Node, context: WriteContext): string {
  context.notes.push(note);
  return ` [${context.notes.length}]`;
}

/** Designation and heading on one line, so that the reader tells them apart again. */
export const headingLine = (label: string, heading: string): string => {
  if (label === "" || heading === "") return label + heading;
  if (/^\d[\d.]*$/u.test(label)) return `${label}  ${heading}`;
  return /[.:]$/u.test(label) ? `${label} ${heading}` : `${label} – ${heading}`;
};

const pieceLines = (piece: Piece, context: WriteContext): string[] => {
  switch (piece.kind) {
    case "title":
      return [words(piece.node, context)];
    case "heading":
      return [headingLine(piece.label, words(piece.node, context))];
    case "paragraph":
      return [
        " ".repeat(piece.indent * step) +
          [piece.label, words(piece.node, context)].filter(Boolean).join(" "),
      ];
    case "marginal":
      return [" ".repeat(piece.indent * step) + words(piece.node, context)];
    case "note":
      return [`${" ".repeat(piece.indent * step)}[${words(piece.node, context)}]`];
    case "table": {
      const rows: string[] = [];
      piece.node.forEach((row) => {
        const cells: string[] = [];
        row.forEach((cell) => {
          const paragraphs: string[] = [];
          cell.forEach((p) => paragraphs.push(words(p, context)));
          cells.push(paragraphs.join(" "));
        });
        rows.push(cells.join("\t"));
      });
      return rows;
    }
  }
};

/** The law as plain text: a blank line between paragraphs, lists set in, footnotes at the end. */
export function writeText({ doc }: Law): string {
  const context = writeContext(doc);
  const paragraphs = piecesOf(doc).map((piece) => pieceLines(piece, context).join("\n"));
  const notes = context.notes.map((note, index) => `[${index + 1}] ${words(note, context)}`);
  return `${[...paragraphs, ...notes].filter((text) => text.trim() !== "").join("\n\n")}\n`;
}
