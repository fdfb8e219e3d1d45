import { childOf, elementsOf, textOf, type XmlElement } from "../../xml";
import { plain, sourceLine, type Run, type SourceLine } from "../line";
import { valueOf } from "./attribute";
import type { LabelCounter } from "./labels";
import type { Lists } from "./numbering";
import { paragraphLines } from "./paragraph";
import {
  centring,
  leftIndent,
  listPlace,
  outlineLevel,
  over,
  runFormat,
  type ParagraphStyle,
} from "./styles";
import { dataRows, isDeletedRow, isLayout, layoutLines, partsOf, readRow } from "./table";
import { Words, type FileContext } from "./words";

/** What the reader of paragraphs needs of the whole file. */
export interface BodyContext extends FileContext {
  lists: Lists;
  labels: LabelCounter;
}

/** Level of a heading in Word's "Title" style; outline levels count from 2 then. */
export const titleLevel = 1;

/** Columns that one level of a list stands further in. */
const levelIndent = 4;

/** Longest paragraph with an outline level that is a heading, in characters; a longer one is text that a template put in the outline. */
const longestHeading = 320;

/** What a paragraph is, beside its words. */
interface Shape {
  style: ParagraphStyle;
  outline: number | null;
  centred: boolean;
  label: { text: string; bullet: boolean } | null;
  indent: number;
}

/** Elements that hold paragraphs and tables as the body does. */
const containers = new Set([
  "body",
  "sdt",
  "sdtContent",
  "customXml",
  "ins",
  "moveTo",
  "txbxContent",
  "footnote",
  "endnote",
]);

/** Gathers the paragraphs of a file in order. State: words of a paragraph whose end a tracked change deleted, which go on in the next. */
export class BodyReader {
  lines: SourceLine[] = [];
  /** Paragraphs so far, empty ones included: the "line" of a Word file. */
  private count = 0;
  private carried: Run[] = [];
  /** Left indent of the last list item, in twentieths of a point, and its level. */
  private lastItem: { left: number; level: number } | null = null;

  constructor(private readonly file: BodyContext) {}

  /** Adds everything in a container. */
  read(container: XmlElement): void {
    for (const child of elementsOf(container)) {
      if (child.name === "p") this.readParagraph(child);
      else if (child.name === "tbl") this.readTable(child);
      else if (containers.has(child.name)) this.read(child);
      else if (child.name === "AlternateContent") this.read(elementsOf(child)[0] ?? child);
      else if (child.name === "altChunk") this.file.tally.embedded += 1;
      else if (child.name === "del") this.noteDeletion(textOf(child));
    }
  }

  /** The paragraphs of a part of the file that stands apart: a cell, a note, a text box. */
  apart(container: XmlElement): SourceLine[] {
    const outer = this.lines;
    this.lines = [];
    this.read(container);
    const inner = this.lines;
    this.lines = outer;
    return inner;
  }

  private noteDeletion(text: string): void {
    if (text.trim() !== "") this.file.tally.deletions.push({ text, line: this.count });
  }

  private shapeOf(properties: XmlElement | null): Shape {
    const { styles, lists, labels } = this.file;
    const style = styles.paragraph(valueOf(properties, "pStyle"));
    const place = lists.placeOf(listPlace(properties), style.list, style.ids);
    const left = leftIndent(properties) ?? style.indent ?? 0;
    let indent = 0;
    if (place) {
      this.lastItem = { left, level: place.level };
      indent = place.level * levelIndent;
    } else if (this.lastItem && left > 0 && left >= this.lastItem.left)
      indent = (this.lastItem.level + 1) * levelIndent;
    return {
      style,
      outline: outlineLevel(properties) ?? style.outline,
      centred: centring(properties) ?? style.centred ?? false,
      label: place ? labels.next(place.numId, place.list, place.level) : null,
      indent,
    };
  }

  private readParagraph(element: XmlElement): void {
    this.count += 1;
    const properties = childOf(element, "pPr");
    const style = this.file.styles.paragraph(valueOf(properties, "pStyle"));
    const words = new Words(this.file, over(style.run, runFormat(null)));
    const inContents = this.isInContents();
    for (const child of elementsOf(element)) words.add(child);
    this.noteDeletion(words.deleted);
    this.carried.push(...words.runs);
    const mark = properties && childOf(properties, "rPr");
    if (mark && (childOf(mark, "del") ?? childOf(mark, "moveFrom"))) return;
    const runs = this.carried;
    this.carried = [];
    const shape = this.shapeOf(properties);
    this.addLines(runs, shape, inContents || shape.style.kind === "contents");
    for (const box of words.boxes) this.lines.push(...this.apart(box));
  }

  private isInContents(): boolean {
    return this.file.fields.some(({ code }) => /^\s*TOC\b/u.test(code));
  }

  private addLines(runs: readonly Run[], shape: Shape, contents: boolean): void {
    const lines = paragraphLines(runs);
    const { label, outline, style } = shape;
    if (lines.length === 0 && label && !label.bullet) lines.push([]);
    const length = plain(runs).length;
    const level =
      style.kind === "title" ? titleLevel : outline === null ? 0 : titleLevel + 1 + outline;
    const heading = level > 0 && length <= longestHeading && !contents;
    lines.forEach((words, index) => {
      const lead: Run[] = label && index === 0 ? [{ text: label.text, marks: [] }] : [];
      this.lines.push(
        sourceLine({
          kind: heading ? "heading" : "paragraph",
          level: heading ? level : 0,
          runs: [...lead, ...(heading ? withoutMark(words, style) : words)],
          indent: shape.indent,
          line: this.count,
          centred: shape.centred,
          quoted: contents || style.kind === "quote",
        }),
      );
    });
  }

  private readTable(element: XmlElement): void {
    const line = this.count + 1;
    const rows = partsOf(element, "tr").flatMap((row) => {
      if (!isDeletedRow(row)) return [readRow(row, (cell) => this.apart(cell))];
      this.noteDeletion(textOf(row));
      return [];
    });
    if (isLayout(rows)) this.lines.push(...layoutLines(rows));
    else this.lines.push(sourceLine({ kind: "table", runs: [], rows: dataRows(rows), line }));
  }
}

/** Words of a heading without the bold that its style gives all of them. */
const withoutMark = (runs: readonly Run[], { run }: ParagraphStyle): Run[] =>
  runs.map((one) => ({ ...one, marks: one.marks.filter((mark) => run.marks[mark] !== true) }));
