/** An inline style that a source format can express; named as the marks of the schema. */
export type RunMark = "b" | "i" | "u" | "sup" | "sub";

/** Words of one style. A `footnote` run is a call: its own text is the marker, the note stands in `note`. */
export interface Run {
  text: string;
  marks: readonly RunMark[];
  /** Text of the footnote called here, null where the run is ordinary text. */
  note?: Run[];
}

/** One cell of a table; each inner list is a paragraph. */
export interface SourceCell {
  header: boolean;
  colspan: number;
  rowspan: number;
  paragraphs: Run[][];
}

/**
 * One paragraph of a source, whatever its format: the common ground of the
 * text, Markdown and HTML readers, and all that the recogniser sees.
 */
export interface SourceLine {
  kind: "heading" | "paragraph" | "table";
  /** Depth of a heading, 1 the widest; 0 for what is no heading. */
  level: number;
  runs: Run[];
  /** Rows of a table, empty for the others. */
  rows: SourceCell[][];
  /** Columns that the first word stands in from the margin. */
  indent: number;
  /** Line of the source, from 1. */
  line: number;
  /** True where the source sets the paragraph in the middle. */
  centred: boolean;
  /** True where the source marks the paragraph as quoted from elsewhere. */
  quoted: boolean;
  /** The id that the source itself gives the article which begins here ("art_5a"), else null. */
  articleId: string | null;
}

const superscripts: Record<string, string> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "-": "⁻",
  "–": "⁻",
  a: "ᵃ",
  b: "ᵇ",
  c: "ᶜ",
  d: "ᵈ",
  e: "ᵉ",
  f: "ᶠ",
  g: "ᵍ",
  h: "ʰ",
};

/** Superscript characters of the digits, letters and hyphens in `text`; others stay. Same length. */
export const raised = (text: string): string =>
  [...text].map((char) => superscripts[char] ?? char).join("");

const lowered = Object.fromEntries(Object.entries(superscripts).map(([low, high]) => [high, low]));

/** The same characters on the line: "¹²" → "12"; others stay. */
export const unraised = (text: string): string =>
  [...text].map((char) => lowered[char] ?? char).join("");

/** True for one superscript character that `raised` can write. */
export const isRaised = (char: string): boolean => char in lowered;

/** Stands for the call of a footnote, so that its number is never read as part of another: "Article 5" with note 1 is not 51. */
const called = "\ufffc";

const readableRun = ({ text, marks, note }: Run): string => {
  if (note) return called.repeat(text.length);
  return marks.includes("sup") ? raised(text) : text;
};

/**
 * The words of runs as the recogniser reads them. Raised digits are written as
 * superscript characters ("6¹"), so a raised number is never read as part of
 * the number before it; positions equal those in the runs.
 */
export const readable = (runs: readonly Run[]): string => runs.map(readableRun).join("");

/** The words of runs as they stand. */
export const plain = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

/** The part of the runs between two positions of their text, half-open. */
export function sliceRuns(runs: readonly Run[], from: number, to = Infinity): Run[] {
  const part: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, run.text.length);
    if (end > start) part.push({ ...run, text: run.text.slice(start, end) });
    at += run.text.length;
  }
  return part;
}

/** Runs without white space at their ends. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const text = plain(runs);
  const from = text.length - text.trimStart().length;
  return sliceRuns(runs, from, text.trimEnd().length);
}

/** A line with everything unsaid at its usual value. */
export const sourceLine = (
  given: Partial<SourceLine> & Pick<SourceLine, "runs" | "line">,
): SourceLine => ({
  kind: "paragraph",
  level: 0,
  rows: [],
  indent: 0,
  centred: false,
  quoted: false,
  articleId: null,
  ...given,
});

/** True where every word of the runs carries the mark. */
export const wholly = (runs: readonly Run[], mark: RunMark): boolean => {
  const words = runs.filter((run) => run.text.trim() !== "");
  return words.length > 0 && words.every((run) => run.marks.includes(mark));
};

/** What a format reader hands to the recogniser. */
export interface SourceText {
  lines: SourceLine[];
  /** Description found beside the text (front matter, <title>, <meta>), names in lower case. */
  facts: Record<string, string>;
}
