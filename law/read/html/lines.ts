import {
  plain,
  sourceLine,
  trimRuns,
  type Run,
  type RunMark,
  type SourceCell,
  type SourceLine,
} from "../line";
import { markerOf } from "../recognise/marker";
import { attribute, isElement, isText, lineOf, tagOf, type HtmlNode } from "./dom";
import { calledId, type PageNotes } from "./notes";
import {
  isCentred,
  isHidden,
  isPlainList,
  isWordListNumber,
  marksOf,
  type PageStyles,
} from "./styles";
import { isLayout, rowsOf } from "./table";

const blockTags = new Set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Elements that hold nothing of a law's text. */
const silentTags = new Set(
  "script style noscript template head nav button select option svg iframe object embed xml textarea input canvas audio video map colgroup col".split(
    " ",
  ),
);
/** Marks that a publisher prints to show which act changed a passage: "▼M2", "►M2", "◄". */
const changeMark = /[▼►](?:[A-Z]\d*\s*)|[◄▲]/gu;

/** What was left out of a page. */
export interface LeftOut {
  navigation: number;
  images: number;
  changeMarks: number;
  hidden: number;
}

/** What the walk needs of the whole page. */
export interface PageContext {
  styles: PageStyles;
  notes: PageNotes;
  leftOut: LeftOut;
}

interface Style {
  marks: readonly RunMark[];
  level: number;
  centred: boolean;
  quoted: boolean;
  indent: number;
}

/**
 * Walks a page and gathers its paragraphs. A block element or a line break ends
 * the paragraph that is open; inline elements add words to it.
 */
export class LineGatherer {
  readonly lines: SourceLine[] = [];
  private runs: Run[] = [];
  private line = 1;
  private startLine = 1;
  private articleId: string | null = null;
  private lead: string | null = null;

  constructor(private readonly page: PageContext) {}

  /** Adds everything in a node. */
  gather(node: HtmlNode, style: Style): void {
    if (isText(node)) this.addText(node.textContent ?? "", style);
    else if (isElement(node) || tagOf(node) !== "") this.gatherElement(node, style);
    else for (const child of node.childNodes) this.gather(child, style);
  }

  /** Ends the open paragraph. */
  flush(style: Style): void {
    const runs = trimRuns(this.runs);
    this.runs = [];
    if (plain(runs).trim() === "") return;
    const marked = this.lead !== null && markerOf(plain(runs)) === null;
    this.lines.push(
      sourceLine({
        kind: style.level > 0 ? "heading" : "paragraph",
        level: style.level,
        runs: marked ? [{ text: `${this.lead} `, marks: [] }, ...runs] : runs,
        indent: style.indent,
        line: this.startLine,
        centred: style.centred,
        quoted: style.quoted,
        articleId: this.articleId,
      }),
    );
    this.lead = null;
    this.articleId = null;
  }

  private addText(text: string, style: Style, note?: Run[]): void {
    const words = text.replace(/[ \t\r\n\f]+/g, " ").replace(changeMark, () => {
      this.page.leftOut.changeMarks += 1;
      return "";
    });
    const last = this.runs.at(-1);
    if (!last && words.trim() === "") return;
    if (!last) this.startLine = this.line;
    const tail = last?.text.endsWith(" ") ? words.replace(/^ /, "") : words;
    if (tail === "") return;
    if (last && !note && !last.note && last.marks.join() === style.marks.join()) last.text += tail;
    else
      this.runs.push(
        note ? { text: tail, marks: style.marks, note } : { text: tail, marks: style.marks },
      );
  }

  private gatherElement(node: HtmlNode, style: Style): void {
    const tag = tagOf(node);
    this.line = lineOf(node) ?? this.line;
    if (this.page.notes.taken.has(node)) return;
    if (silentTags.has(tag)) {
      if (tag === "nav" && (node.textContent ?? "").trim() !== "")
        this.page.leftOut.navigation += 1;
      return;
    }
    if (isHidden(node)) {
      if ((node.textContent ?? "").trim() !== "") this.page.leftOut.hidden += 1;
      return;
    }
    if (tag === "img") this.page.leftOut.images += 1;
    else if (tag === "br") this.flush(style);
    else if (tag === "table") this.gatherTable(node, style);
    else if (blockTags.has(tag)) this.gatherBlock(node, tag, style);
    else this.gatherInline(node, style);
  }

  private gatherInline(node: HtmlNode, style: Style): void {
    const block = this.page.notes.blocks.get(calledId(node));
    if (block) {
      const marker = (node.textContent ?? "").trim();
      this.addText(marker, style, this.noteRuns(block, marker));
      return;
    }
    if (isWordListNumber(node)) {
      this.addText(`${(node.textContent ?? "").replace(/\u00a0/g, " ").trim()} `, style);
      return;
    }
    const marks = [...new Set([...style.marks, ...marksOf(node, this.page.styles)])];
    this.gatherChildren(node, { ...style, marks });
  }

  private noteRuns(block: HtmlNode, marker: string): Run[] {
    const inner = new LineGatherer({
      ...this.page,
      notes: { blocks: new Map(), taken: new Set() },
    });
    inner.gatherChildren(block, plainStyle);
    inner.flush(plainStyle);
    const runs = inner.lines.flatMap((line, index) =>
      index > 0 ? [{ text: " ", marks: [] }, ...line.runs] : line.runs,
    );
    const text = plain(runs);
    const from = text.startsWith(marker) ? marker.length : 0;
    return trimRuns(dropStart(runs, from));
  }

  private gatherChildren(node: HtmlNode, style: Style): void {
    const headed = /^h[1-6]$/.test(tagOf(node));
    for (const child of node.childNodes) {
      // Parts of a heading that a style sheet sets below one another.
      if (headed && tagOf(child) === "span" && this.runs.length > 0) this.addText(" ", style);
      this.gather(child, style);
    }
  }

  private gatherBlock(node: HtmlNode, tag: string, outer: Style): void {
    this.flush(outer);
    const id = attribute(node, "id");
    if (/^art_[\w.-]+$/u.test(id) && !/\.(?:tit|par)/u.test(id)) this.articleId = id;
    const heading = /^h([1-6])$/.exec(tag);
    const style: Style = {
      marks: [...new Set([...outer.marks, ...marksOf(node, this.page.styles)])],
      level: heading ? Number(heading[1]) : outer.level,
      centred: outer.centred || isCentred(node, this.page.styles),
      quoted: outer.quoted || tag === "blockquote",
      indent: outer.indent + (tag === "ul" || tag === "ol" || tag === "dd" ? 4 : 0),
    };
    if (tag === "ol" || tag === "ul") this.gatherList(node, tag === "ol", style);
    else this.gatherChildren(node, style);
    this.flush(style);
  }

  /** Numbers that a browser would show in front of list items. */
  private gatherList(node: HtmlNode, ordered: boolean, style: Style): void {
    let number = Number(attribute(node, "start") || "1");
    for (const child of node.childNodes) {
      if (tagOf(child) !== "li") {
        this.gather(child, style);
        continue;
      }
      number = Number(attribute(child, "value")) || number;
      this.flush(style);
      this.lead = ordered
        ? `${ordinal(number, attribute(node, "type"))}.`
        : isPlainList(node, this.page.styles)
          ? null
          : "–";
      this.gather(child, style);
      this.lead = null;
      number += 1;
    }
  }

  private gatherTable(node: HtmlNode, style: Style): void {
    this.flush(style);
    const rows = rowsOf(node);
    if (isLayout(node, rows)) {
      for (const row of rows) this.gatherLayoutRow(row, style);
      return;
    }
    const line = lineOf(node) ?? this.line;
    const cells = rows.map((row) => row.map((cell) => this.cell(cell)));
    this.lines.push(sourceLine({ kind: "table", runs: [], rows: cells, line }));
  }

  private cell(node: HtmlNode): SourceCell {
    const inner = new LineGatherer(this.page);
    inner.gatherChildren(node, plainStyle);
    inner.flush(plainStyle);
    const span = (name: string) => Math.min(Math.max(Number(attribute(node, name)) || 1, 1), 200);
    return {
      header: tagOf(node) === "th",
      colspan: span("colspan"),
      rowspan: span("rowspan"),
      paragraphs: inner.lines.flatMap((line) =>
        line.kind === "table"
          ? line.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs))
          : [line.runs],
      ),
    };
  }

  /** A row that only sets a marker beside its words; or a frame around blocks. */
  private gatherLayoutRow(row: readonly HtmlNode[], style: Style): void {
    for (const [index, cell] of row.entries()) {
      this.flush(style);
      this.gatherBlock(cell, "div", index === 0 ? style : { ...style, indent: style.indent + 4 });
    }
  }
}

/** Style of the page's root. */
export const plainStyle: Style = { marks: [], level: 0, centred: false, quoted: false, indent: 0 };

function dropStart(runs: readonly Run[], count: number): Run[] {
  let left = count;
  return runs.flatMap((run) => {
    const dropped = Math.min(left, run.text.length);
    left -= dropped;
    return dropped < run.text.length ? [{ ...run, text: run.text.slice(dropped) }] : [];
  });
}

function ordinal(number: number, type: string): string {
  if (type === "a" || type === "A") {
    const letter = String.fromCharCode(97 + ((number - 1) % 26));
    return type === "a" ? letter : letter.toUpperCase();
  }
  if (type.toLowerCase() !== "i") return String(number);
  const values: [number, string][] = [
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let text = "";
  for (let left = number; left > 0;) {
    const [value, sign] = values.find(([step]) => step <= left) ?? [1, "i"];
    text += sign;
    left -= value;
  }
  return type === "i" ? text : text.toUpperCase();
}
