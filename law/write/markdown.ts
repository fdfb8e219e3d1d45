import type { Node } from "prosemirror-model";
import type { Law } from "../schema";
import { inlineParts, writeContext, type InlinePart, type WriteContext } from "./inline";
import { headingLine } from "./text";
import { piecesOf, type Piece } from "./walk";

const signs: Record<string, [string, string]> = {
  b: ["**", "**"],
  i: ["*", "*"],
  u: ["<u>", "</u>"],
  sup: ["<sup>", "</sup>"],
  sub: ["<sub>", "</sub>"],
};

const escape = (text: string): string =>
  text.replace(/[\\*_[\]<>`|#&^]/gu, "\\$&").replace(/\s+/gu, " ");

/** Words with the signs of their marks; spaces at the ends stay outside the signs. */
function partText({ text, marks, note }: InlinePart, context: WriteContext): string {
  if (note) {
    context.notes.push(note);
    return `[^${context.notes.length}]`;
  }
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const known = core === "" ? [] : marks.filter((mark) => mark in signs);
  const open = known.map((mark) => signs[mark]?.[0]).join("");
  const close = known
    .map((mark) => signs[mark]?.[1])
    .reverse()
    .join("");
  return escape(before) + open + escape(core) + close + escape(after);
}

const words = (node: Node | null, context: WriteContext): string =>
  node === null
    ? ""
    : inlineParts(node, context.numbering)
        .map((part) => partText(part, context))
        .join("")
        .trim();

/** A paragraph's first characters that Markdown would take for a sign of its own. */
const guarded = (text: string): string => text.replace(/^([-+=~:])(?=\s|[-+=~:])/u, "\\$1");

function table(node: Node, context: WriteContext): string {
  const rows: string[] = [];
  node.forEach((row, _offset, index) => {
    const cells: string[] = [];
    row.forEach((cell) => {
      const paragraphs: string[] = [];
      cell.forEach((p) => paragraphs.push(words(p, context)));
      cells.push(paragraphs.join(" "));
    });
    rows.push(`| ${cells.join(" | ")} |`);
    if (index === 0) rows.push(`|${" --- |".repeat(row.childCount)}`);
  });
  return rows.join("\n");
}

function pieceText(piece: Piece, context: WriteContext): string {
  switch (piece.kind) {
    case "title":
      return `# ${words(piece.node, context)}`;
    case "heading":
      return `${"#".repeat(piece.level)} ${headingLine(escape(piece.label), words(piece.node, context))}`;
    case "marginal":
      return `${"  ".repeat(piece.indent)}*${escape(piece.node.textContent)}*`;
    case "note":
      return `> ${words(piece.node, context)}`;
    case "table":
      return table(piece.node, context);
    case "paragraph": {
      const text = words(piece.node, context);
      if (!piece.marked) return "  ".repeat(piece.indent) + guarded(text);
      const bullet = piece.indent > 0 ? `${"  ".repeat(piece.indent - 1)}- ` : "";
      const label =
        piece.indent > 0 && /^[-–—•]$/u.test(piece.label)
          ? piece.label.replace("-", "–")
          : escape(piece.label);
      return `${bullet}${label} ${text}`.trimEnd();
    }
  }
}

/**
 * The law as Markdown: units as headings, points as nested lists, footnotes as
 * `[^1]`. Spans of table cells and addresses of references are not kept.
 */
export function writeMarkdown({ doc }: Law): string {
  const context = writeContext(doc);
  const paragraphs = piecesOf(doc).map((piece) => pieceText(piece, context));
  const notes = context.notes.map((note, index) => `[^${index + 1}]: ${words(note, context)}`);
  return `${[...paragraphs, ...notes].filter((text) => text.trim() !== "").join("\n\n")}\n`;
}
