import type { Run, SourceLine, SourceText } from "./line";

/**
 * Characters that nobody sees and that tear words apart: word joiners, byte order marks,
 * soft hyphens but for those that end a line, and zero-width spaces outside of the scripts
 * that part words with them.
 */
const unseen =
  /[\u2060\ufeff]|(?<!\p{Script=Khmer}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Myanmar})\u200b|\u00ad(?![^\S\n]*(?:\n|$))/gu;
const ascii = /^\p{ASCII}*$/u;

/** The text in composed letters (NFC), without characters that nobody sees. */
export const legible = (text: string): string =>
  ascii.test(text) ? text : text.normalize("NFC").replace(unseen, "");

/** All of a line's words: soft hyphens at the end of a run go too. */
const legibleRuns = (runs: readonly Run[]): Run[] =>
  runs.map((run) => ({
    ...run,
    text: legible(run.text).replaceAll("\u00ad", ""),
    ...(run.note && { note: legibleRuns(run.note) }),
  }));

const legibleLine = (line: SourceLine): SourceLine => ({
  ...line,
  runs: legibleRuns(line.runs),
  rows: line.rows.map((row) =>
    row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(legibleRuns) })),
  ),
});

/** A source text of which every word is legible. */
export const legibleText = ({ lines, facts }: SourceText): SourceText => ({
  lines: lines.map(legibleLine),
  facts,
});
