import { sourceLine, type Run, type SourceLine, type SourceText } from "../line";
import { markdownBlocks, type MarkdownBlock } from "./blocks";
import { markerOf } from "../recognise/marker";
import { inlineRuns, type InlineContext } from "./inline";

const listBullet = /^[-*+•]\s+/u;
/** True where a marker of the law's own stands behind the bullet: "- 1. die Bezeichnung". */
function hasOwnMarker(words: string): boolean {
  const marker = markerOf(words.replace(/\\(?=[^\p{L}\p{N}\s])/gu, ""));
  return words.startsWith("<sup>") || marker !== null;
}

/** List bullets become a dash that the recogniser knows; before a marker of the law's own they go. */
function withoutBullet(text: string): string {
  if (!listBullet.test(text) || /^\*[^\s*]/u.test(text)) return text;
  const words = text.replace(listBullet, "");
  return hasOwnMarker(words) ? words : `- ${words}`;
}

const bodyLine = (block: MarkdownBlock, context: InlineContext): SourceLine =>
  sourceLine({
    kind: block.kind,
    level: block.level,
    runs:
      block.kind === "table"
        ? []
        : inlineRuns(block.kind === "paragraph" ? withoutBullet(block.text) : block.text, context),
    rows: block.rows.map((row, index) =>
      row.map((cell) => ({
        header: index === 0,
        colspan: 1,
        rowspan: 1,
        paragraphs: [inlineRuns(cell, context)],
      })),
    ),
    indent: block.indent,
    line: block.line,
    quoted: block.quoted,
  });

/** The paragraphs of a Markdown text. Footnotes stand where they are called; uncalled ones at the end. */
export function markdownLines(source: string): SourceText {
  const { blocks, facts, notes } = markdownBlocks(source);
  const context: InlineContext = { notes: new Map<string, Run[]>(), called: new Set() };
  for (const [label, note] of notes) context.notes.set(label, inlineRuns(note.text, context));
  const lines = blocks.map((block) => bodyLine(block, context));
  for (const [label, note] of notes)
    if (!context.called.has(label))
      lines.push(
        sourceLine({
          runs: [{ text: `${label} `, marks: [] }, ...(context.notes.get(label) ?? [])],
          line: note.line,
        }),
      );
  return { lines, facts };
}
