import { childOf, elementsOf, textOf, type XmlElement } from "../../xml";
import type { Run, RunMark } from "../line";
import { valueOf } from "./attribute";
import type { Notes } from "./notes";
import { over, runFormat, type RunFormat, type Styles } from "./styles";
import { symbolCharacter } from "./symbol";
import type { Tally } from "./tally";

/** What the readers of one file share. */
export interface FileContext {
  styles: Styles;
  footnotes: Notes;
  endnotes: Notes;
  tally: Tally;
  /**
   * Fields that are open, outermost first; they may run over paragraphs. In
   * `code` stands the instruction ("REF x", "TOC \\o"), in `result` what it shows.
   */
  fields: { part: "code" | "result"; code: string }[];
  /** Reads the paragraphs of a note. */
  readNote(note: XmlElement): Run[];
}

/** Line end inside a paragraph, among its words until lines are made of them. */
export const lineEnd = "\n";

const isText = (element: XmlElement): boolean => element.name === "t" || element.name === "delText";

const deletedText = (element: XmlElement): string =>
  isText(element) ? textOf(element) : elementsOf(element).map(deletedText).join("");

const hasTextBox = (element: XmlElement): boolean =>
  element.name === "txbxContent" || elementsOf(element).some(hasTextBox);

const textBoxesIn = (element: XmlElement): XmlElement[] =>
  element.name === "txbxContent" ? [element] : elementsOf(element).flatMap(textBoxesIn);

/** Reads the words of one paragraph. */
export class Words {
  readonly runs: Run[] = [];
  /** Text boxes that are fixed to the paragraph. */
  readonly boxes: XmlElement[] = [];
  /** Words that tracked deletions took out. */
  deleted = "";
  private format: RunFormat;
  /** A note whose mark is the next text. */
  private waiting: Run[] | null = null;

  constructor(
    private readonly file: FileContext,
    private readonly base: RunFormat,
  ) {
    this.format = base;
  }

  /** Adds everything in an element. */
  add(element: XmlElement): void {
    const read = readers[element.name];
    if (read) read(this, element);
    else if (!element.name.endsWith("Pr")) this.addChildren(element);
  }

  addChildren(element: XmlElement): void {
    for (const child of elementsOf(element)) this.add(child);
  }

  addRun(element: XmlElement): void {
    const properties = childOf(element, "rPr");
    const style = valueOf(properties, "rStyle");
    const styled = style === null ? this.base : over(this.base, this.file.styles.character(style));
    this.format = over(styled, runFormat(properties));
    if (this.format.hidden === true && textOf(element).trim() !== "") this.file.tally.hidden += 1;
    if (this.format.struck === true && textOf(element).trim() !== "") this.file.tally.struck += 1;
    if (this.format.hidden !== true) this.addChildren(element);
    this.format = this.base;
  }

  addText(text: string): void {
    if (text === "" || this.file.fields.some(({ part }) => part === "code")) return;
    if (this.waiting) {
      this.runs.push({ text, marks: [], note: this.waiting });
      this.waiting = null;
      return;
    }
    const marks = markNames.filter((mark) => this.format.marks[mark] === true);
    const last = this.runs.at(-1);
    const joins = last && !last.note && (text.trim() === "" || last.marks.join() === marks.join());
    if (joins) last.text += text;
    else this.runs.push({ text, marks });
  }

  addSymbol({ attrs }: XmlElement): void {
    const char = symbolCharacter(attrs["font"] ?? "", attrs["char"] ?? "");
    if (char === null) this.file.tally.unknownSymbols += 1;
    this.addText(char ?? "\ufffd");
  }

  addNoteOf(kind: "footnotes" | "endnotes", element: XmlElement): void {
    const ownMark = /^(?:1|true|on)$/u.test(element.attrs["customMarkFollows"] ?? "");
    const call = this.file[kind].call(element.attrs["id"] ?? "", ownMark);
    if (!call) return;
    const note = this.file.readNote(call.note);
    if (ownMark) this.waiting = note;
    else this.runs.push({ text: call.marker, marks: [], note });
  }

  addField({ attrs }: XmlElement): void {
    const { fields } = this.file;
    const open = fields.at(-1);
    if (attrs["fldCharType"] === "begin") fields.push({ part: "code", code: "" });
    else if (attrs["fldCharType"] === "separate" && open) open.part = "result";
    else if (attrs["fldCharType"] === "end") fields.pop();
  }

  addInstruction(element: XmlElement): void {
    const open = this.file.fields.at(-1);
    if (open?.part === "code") open.code += textOf(element);
  }

  addDeletion(element: XmlElement): void {
    this.deleted += deletedText(element);
  }

  addInsertion(element: XmlElement): void {
    if (deletedText(element) !== "") this.file.tally.insertions += 1;
    this.addChildren(element);
  }

  addDrawing(element: XmlElement): void {
    const boxes = textBoxesIn(element);
    this.boxes.push(...boxes);
    this.file.tally.textBoxes += boxes.length;
    if (boxes.length === 0) this.file.tally.images += 1;
  }

  /** The same content twice, for newer and older programs: one is read. */
  addAlternatives(element: XmlElement): void {
    const all = elementsOf(element);
    const chosen = all.find(hasTextBox) ?? all[0];
    if (chosen) this.addChildren(chosen);
  }

  addMove(element: XmlElement): void {
    this.file.tally.moves += 1;
    this.addChildren(element);
  }
}

const markNames: RunMark[] = ["b", "i", "u", "sup", "sub"];

type Read = (words: Words, element: XmlElement) => void;

const nothing: Read = () => undefined;

const readers: Record<string, Read> = {
  r: (words, element) => words.addRun(element),
  t: (words, element) => words.addText(textOf(element).replace(/[\t\r\n]+/gu, " ")),
  tab: (words) => words.addText("\t"),
  ptab: (words) => words.addText("\t"),
  cr: (words) => words.addText(lineEnd),
  br: (words, { attrs }) =>
    words.addText((attrs["type"] ?? "textWrapping") === "textWrapping" ? lineEnd : " "),
  noBreakHyphen: (words) => words.addText("\u2011"),
  sym: (words, element) => words.addSymbol(element),
  footnoteReference: (words, element) => words.addNoteOf("footnotes", element),
  endnoteReference: (words, element) => words.addNoteOf("endnotes", element),
  fldChar: (words, element) => words.addField(element),
  instrText: (words, element) => words.addInstruction(element),
  delInstrText: nothing,
  delText: (words, element) => words.addDeletion(element),
  del: (words, element) => words.addDeletion(element),
  // The words stand where they were moved to.
  moveFrom: nothing,
  ins: (words, element) => words.addInsertion(element),
  moveTo: (words, element) => words.addMove(element),
  drawing: (words, element) => words.addDrawing(element),
  pict: (words, element) => words.addDrawing(element),
  object: (words, element) => words.addDrawing(element),
  AlternateContent: (words, element) => words.addAlternatives(element),
};
