import type { ComparedUnit, Comparison, Hunk } from "../../law/compare/comparison";
import type { Block, Line } from "./lines";

const hunkWords = (hunks: readonly Hunk[]): string => hunks.map(({ text }) => text).join("");

const unitWords = ({ label, heading, paragraphs }: ComparedUnit): string =>
  [label, heading, ...paragraphs].filter(Boolean).join(" ");

/** Every word of a line, old and new, as one text. */
export function lineWords(comparison: Comparison, line: Line): string {
  if (line.kind === "frame")
    return (comparison.frame[line.frame]?.paragraphs ?? [])
      .map(({ hunks }) => hunkWords(hunks))
      .join(" ");
  const { row } = line;
  if (row.kind === "inserted") return unitWords(comparison.new[row.new]!);
  if (row.kind === "deleted" || row.kind === "moved-away")
    return unitWords({
      ...comparison.old[row.old]!,
      ...(row.kind === "deleted" ? {} : { paragraphs: [] }),
    });
  const unit = comparison.new[row.new]!;
  const match = comparison.matches[row.match]!;
  return match.paragraphs.length === 0
    ? unitWords(unit)
    : [unit.label, unit.heading, ...row.paragraphs.map(({ hunks }) => hunkWords(hunks))]
        .filter(Boolean)
        .join(" ");
}

/** Every word of a block; a folded run says nothing until it is opened. */
export const blockWords = (comparison: Comparison, block: Block): string =>
  block.kind === "line" ? lineWords(comparison, block.line) : "";

/** Pixels of a line of words, and of what stands around them. */
const lineHeight = 30;
const rowSpace = 12;

/** Pixels that a text of so many characters takes in a column of so many characters. */
const heightOf = (characters: number, column: number): number =>
  rowSpace + lineHeight * Math.max(1, Math.ceil(characters / column));

/** Pixels that a block probably takes: what is drawn corrects it. */
export function blockHeight(comparison: Comparison, block: Block, column: number): number {
  if (block.kind === "folded") return 42;
  return heightOf(lineLength(comparison, block.line), column);
}

/** Characters of a line, without putting them together. */
function lineLength(comparison: Comparison, line: Line): number {
  if (line.kind === "frame") return lineWords(comparison, line).length + 60;
  const { row } = line;
  if (row.kind === "moved-away") return 60;
  const unit = row.new === null ? comparison.old[row.old]! : comparison.new[row.new]!;
  const texts =
    row.kind === "match" && row.paragraphs.length > 0
      ? row.paragraphs.flatMap(({ hunks }) => hunks.map(({ text }) => text))
      : unit.paragraphs;
  return texts.reduce((sum, text) => sum + text.length, unit.heading.length);
}
