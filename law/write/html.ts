import type { Node } from "prosemirror-model";
import type { Law } from "../schema";
import { inlineParts, writeContext, type WriteContext } from "./inline";
import { escapeHtml, htmlPage } from "./page";
import { headingLine } from "./text";
import { piecesOf, type Piece } from "./walk";

const tags: Record<string, string> = {
  b: "strong",
  i: "em",
  u: "u",
  sup: "sup",
  sub: "sub",
  term: "dfn",
};

const words = (node: Node | null, context: WriteContext): string =>
  node === null
    ? ""
    : inlineParts(node, context.numbering)
        .map(({ text, marks, note }) => {
          if (note) return footnoteCall(note, context);
          const names = marks.flatMap((mark) => tags[mark] ?? []);
          const inner = escapeHtml(text).replace(/\n/g, "<br>");
          return `${names.map((name) => `<${name}>`).join("")}${inner}${names
            .map((name) => `</${name}>`)
            .reverse()
            .join("")}`;
        })
        .join("");

function footnoteCall(note: Node, context: WriteContext): string {
  context.notes.push(note);
  const n = context.notes.length;
  return `<sup><a id="call-${n}" href="#note-${n}">${n}</a></sup>`;
}

function table(node: Node, context: WriteContext): string {
  const rows: string[] = [];
  node.forEach((row) => {
    const cells: string[] = [];
    row.forEach((cell) => {
      const tag = cell.type.name;
      const paragraphs: string[] = [];
      cell.forEach((p) => paragraphs.push(`<p>${words(p, context)}</p>`));
      const span = (name: string) =>
        cell.attrs[name] === 1 ? "" : ` ${name}="${Number(cell.attrs[name])}"`;
      cells.push(`<${tag}${span("colspan")}${span("rowspan")}>${paragraphs.join("")}</${tag}>`);
    });
    rows.push(`<tr>${cells.join("")}</tr>`);
  });
  return `<table>\n${rows.join("\n")}\n</table>`;
}

/** Lists are set in by nesting; the label is part of the words, as the source prints it. */
const setIn = (html: string, depth: number): string =>
  `${"<ul><li>".repeat(depth)}${html}${"</li></ul>".repeat(depth)}`;

function pieceHtml(piece: Piece, context: WriteContext): string {
  switch (piece.kind) {
    case "title":
      return `<h1>${words(piece.node, context)}</h1>`;
    case "heading": {
      const id = piece.eId === "" ? "" : ` id="${escapeHtml(piece.eId)}"`;
      return `<h${piece.level}${id}>${headingLine(escapeHtml(piece.label), words(piece.node, context))}</h${piece.level}>`;
    }
    case "marginal":
      return setIn(`<p><em>${escapeHtml(piece.node.textContent)}</em></p>`, piece.indent);
    case "note":
      return `<blockquote class="note"><p>${words(piece.node, context)}</p></blockquote>`;
    case "table":
      return table(piece.node, context);
    case "paragraph":
      return setIn(
        `<p>${[escapeHtml(piece.label), words(piece.node, context)].filter(Boolean).join(" ")}</p>`,
        piece.indent,
      );
  }
}

/** The law as one HTML page that stands alone: no script, nothing fetched. */
export function writeHtml({ meta, doc }: Law): string {
  const context = writeContext(doc);
  const body = piecesOf(doc).map((piece) => pieceHtml(piece, context));
  const notes = context.notes.map(
    (note, index) =>
      `<p class="footnote" id="note-${index + 1}">${index + 1} ${words(note, context)}</p>`,
  );
  return htmlPage({
    title: meta.title,
    language: meta.language,
    style: "",
    body: [...body, ...notes],
  });
}
