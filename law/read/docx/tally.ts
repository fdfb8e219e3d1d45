import type { Doubt } from "../../schema";
import { doubt } from "../recognise/doubts";

/** Words that a tracked deletion took out of a paragraph. */
export interface Deletion {
  text: string;
  /** Paragraph that it stood in, from 1. */
  line: number;
}

/** What a file holds beside the words that were read. */
export interface Tally {
  insertions: number;
  moves: number;
  deletions: Deletion[];
  images: number;
  textBoxes: number;
  hidden: number;
  struck: number;
  headers: number;
  comments: number;
  /** Other files set into this one. */
  embedded: number;
  unknownSymbols: number;
  unknownFormats: readonly string[];
}

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  insertions: 0,
  moves: 0,
  deletions: [],
  images: 0,
  textBoxes: 0,
  hidden: 0,
  struck: 0,
  headers: 0,
  comments: 0,
  embedded: 0,
  unknownSymbols: 0,
  unknownFormats: [],
});

/** Longest deleted passage that a sentence shows whole, in characters; `params` always has all of it. */
const longestShown = 200;

const shown = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

const deletionDoubts = (deletions: readonly Deletion[]): Doubt[] =>
  deletions.map(({ text, line }) =>
    doubt(
      "deletion-accepted",
      `Paragraph ${line}: the deletion of “${shown(text)}” was taken as accepted.`,
      { severity: "note", line, params: { line, text } },
    ),
  );

type Counted = readonly [
  code: string,
  count: number,
  severity: Doubt["severity"],
  sentence: string,
];

const counted = (tally: Tally): Counted[] => [
  ["images-left-out", tally.images, "note", "Images were left out"],
  [
    "text-boxes",
    tally.textBoxes,
    "unsure",
    "Text boxes were put behind the paragraph that they are fixed to",
  ],
  ["hidden-left-out", tally.hidden, "note", "Hidden text was left out"],
  [
    "struck-through",
    tally.struck,
    "unsure",
    "Words that are struck through by hand were kept as words of the law",
  ],
  ["headers-left-out", tally.headers, "note", "Headers and footers were left out"],
  ["comments-left-out", tally.comments, "note", "Comments were left out"],
  [
    "embedded-left-out",
    tally.embedded,
    "certain-loss",
    "Other files that are set into this one were left out",
  ],
  [
    "symbol-unknown",
    tally.unknownSymbols,
    "certain-loss",
    "Symbols whose meaning only their font knows became �",
  ],
];

/** Everything that was left out or decided, as doubts. */
export function tallyDoubts(tally: Tally): Doubt[] {
  const changes = tally.insertions + tally.moves + tally.deletions.length;
  const tracked = doubt(
    "tracked-changes",
    `The file holds tracked changes (${tally.insertions} insertions, ${tally.deletions.length} deletions, ${tally.moves} moves); all were taken as accepted.`,
    {
      params: {
        insertions: tally.insertions,
        deletions: tally.deletions.length,
        moves: tally.moves,
      },
    },
  );
  const formats = tally.unknownFormats.map((format) =>
    doubt(
      "number-format-unknown",
      `Numbers of lists in the format “${format}” were written in digits.`,
      { params: { format } },
    ),
  );
  return [
    ...(changes > 0 ? [tracked, ...deletionDoubts(tally.deletions)] : []),
    ...counted(tally)
      .filter(([, count]) => count > 0)
      .map(([code, count, severity, sentence]) =>
        doubt(code, `${sentence} (${count} in the file).`, { severity, params: { count } }),
      ),
    ...formats,
  ];
}
