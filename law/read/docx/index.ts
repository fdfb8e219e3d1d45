import type { Doubt, Refusal } from "../../schema";
import { elementsOf, type XmlElement } from "../../xml";
import { plain, sourceLine, type Run, type SourceLine, type SourceText } from "../line";
import { BodyReader, titleLevel, type BodyContext } from "./body";
import { LabelCounter } from "./labels";
import { Notes } from "./notes";
import { Lists } from "./numbering";
import { openDocx, type DocxPackage } from "./package";
import { Styles } from "./styles";
import { emptyTally, tallyDoubts } from "./tally";

/** The paragraphs of a Word file, with what was left out or decided. `line` counts paragraphs. */
export interface DocxText extends SourceText {
  doubts: Doubt[];
}

const joined = (lines: readonly SourceLine[]): Run[] =>
  lines.flatMap(({ runs, rows }, index) => {
    const cells = rows.flat().flatMap(({ paragraphs }) => paragraphs.flat());
    const words = [...runs, ...cells];
    return index > 0 ? [{ text: " ", marks: [] }, ...words] : words;
  });

/**
 * Without a paragraph in the style "Title", a single heading of the first level
 * that stands before all others is the title; else the first level are the
 * widest divisions.
 */
function settleTitle(lines: SourceLine[]): void {
  const headings = lines.filter(({ kind }) => kind === "heading");
  const widest = headings.filter(({ level }) => level === titleLevel + 1);
  const titled = headings.some(({ level }) => level === titleLevel);
  const [first] = headings;
  if (!titled && first && widest.length === 1 && widest[0] === first) first.level = titleLevel;
}

function contextOf(parts: DocxPackage): BodyContext {
  const styles = new Styles(parts.styles);
  const file: BodyContext = {
    styles,
    lists: new Lists(parts.numbering, styles),
    labels: new LabelCounter(styles.language),
    footnotes: new Notes(parts.footnotes, "decimal"),
    endnotes: new Notes(parts.endnotes, "lowerRoman"),
    tally: emptyTally(),
    fields: [],
    // A field does not run from the text into a note.
    readNote: (note) => joined(new BodyReader({ ...file, fields: [] }).apart(note)),
  };
  return file;
}

/** Notes that nothing calls stand at the end, so that their words are kept. */
const uncalledNotes = (file: BodyContext, line: number): SourceLine[] =>
  [...file.footnotes.uncalled(), ...file.endnotes.uncalled()]
    .map((note) => file.readNote(note))
    .filter((runs) => plain(runs).trim() !== "")
    .map((runs) => sourceLine({ runs, line }));

const commentsIn = (root: XmlElement | null): number =>
  root ? elementsOf(root).filter(({ name }) => name === "comment").length : 0;

/**
 * The paragraphs of a Word file, with the numbers that Word would show. Tracked
 * changes are taken as accepted. Refuses an archive that is broken or hostile.
 */
export function docxLines(bytes: Uint8Array): ({ ok: true } & DocxText) | Refusal {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const { parts } = opened;
  const file = contextOf(parts);
  const reader = new BodyReader(file);
  reader.read(parts.document);
  const lines = [...reader.lines, ...uncalledNotes(file, reader.lines.at(-1)?.line ?? 1)];
  settleTitle(lines);
  const doubts = tallyDoubts({
    ...file.tally,
    headers: parts.headers.length,
    comments: commentsIn(parts.comments),
    unknownFormats: [...file.labels.unknownFormats],
  });
  return { ok: true, lines, facts: {}, doubts };
}
