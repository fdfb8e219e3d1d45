import { lineJoiner, type LineJoiner } from "../joinLines";
import { startsUnit } from "../recognise/starts";

/** One block of Markdown before its inline words are read. */
export interface MarkdownBlock {
  kind: "heading" | "paragraph" | "table";
  level: number;
  text: string;
  rows: string[][];
  indent: number;
  line: number;
  quoted: boolean;
  centred: boolean;
}

/** A Markdown source as blocks. */
export interface MarkdownSource {
  blocks: MarkdownBlock[];
  /** Description in the front matter, names in lower case. */
  facts: Record<string, string>;
  /** Footnote texts by label, with the line where each stands. */
  notes: Map<string, { text: string; line: number }>;
}

const heading = /^\s{0,3}(#{1,6})(?:\s+|(?=[^#\s]))(.*?)(?:\s+#+)?\s*$/u;
const rule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const fence = /^\s*:{3,}/u;
const noteStart = /^\[\^([^\]\s]+)\]:\s*(.*)$/u;
const bullet = /^(\s*)([-*+•])\s+(?=\S)/u;
const ordered = /^\s*(?:\(?\d{1,3}[a-z]{0,2}\\?[.)]|\(?\p{L}{1,2}\\?\)|\(?[ivx]{1,5}\\?\)|<sup>)/u;
const tableRow = /^\s*\|.*\|\s*$/u;
const tableRule = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*\|?\s*$/u;

const indentOf = (text: string): number =>
  [...(/^\s*/u.exec(text)?.[0] ?? "")].reduce((sum, char) => sum + (char === "\t" ? 4 : 1), 0);

/** Front matter as flat facts; lines that are no "name: value" are left to the text. */
function frontMatter(lines: string[]): { facts: Record<string, string>; next: number } {
  if (lines[0]?.trim() !== "---") return { facts: {}, next: 0 };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (end < 0 || end > 200) return { facts: {}, next: 0 };
  const facts: Record<string, string> = {};
  for (const line of lines.slice(1, end)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (name && value) facts[name.toLowerCase()] = value.replace(/^(["'])(.*)\1$/u, "$2").trim();
  }
  return { facts, next: end + 1 };
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/gu, "")
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());

/**
 * States: between paragraphs (`open` is null), inside a paragraph (`open` is
 * it), inside a footnote (`note` is its label, left by a line that is not
 * indented). A blank line closes a paragraph.
 */
class BlockReader {
  readonly blocks: MarkdownBlock[] = [];
  readonly notes = new Map<string, { text: string; line: number }>();
  private open: MarkdownBlock | null = null;
  private note: string | null = null;
  private blankBefore = true;

  constructor(
    private readonly headingsStandAlone: boolean,
    /** True where every line is a paragraph. */
    private readonly dense: boolean,
    private readonly join: LineJoiner,
  ) {}

  read(raw: string, line: number): void {
    const quoted = /^\s{0,3}>/u.test(raw);
    const text = quoted ? raw.replace(/^\s{0,3}>\s?/u, "") : raw;
    if (text.trim() === "") {
      this.blankBefore = true;
      this.open = null;
      return;
    }
    if (!this.readNote(text, line)) this.readBlock(text, line, quoted);
    this.blankBefore = false;
  }

  private readNote(text: string, line: number): boolean {
    const [, label, first] = noteStart.exec(text) ?? [];
    if (label) {
      this.note = label;
      this.open = null;
      this.notes.set(label, { text: first ?? "", line });
      return true;
    }
    const note = this.note === null ? undefined : this.notes.get(this.note);
    if (note && (/^(?: {2,}|\t)/u.test(text) || !this.blankBefore)) {
      note.text += ` ${text.trim()}`;
      return true;
    }
    this.note = null;
    return false;
  }

  private readBlock(text: string, line: number, quoted: boolean): void {
    const [, signs, words] = heading.exec(text) ?? [];
    if (fence.test(text)) this.open = null;
    else if (signs) {
      const plain = (words ?? "").replace(/\s*\{[#.][^{}]*\}$/u, "");
      this.start({ kind: "heading", level: signs.length, text: plain, line, quoted });
    } else if (this.open?.kind === "paragraph" && /^\s{0,3}(?:=+|-{2,})\s*$/u.test(text)) {
      this.open.kind = "heading";
      this.open.level = text.includes("=") ? 1 : 2;
      this.open = null;
    } else if (rule.test(text)) this.open = null;
    else if (tableRow.test(text)) this.readRow(text, line);
    else this.readWords(text, line, quoted);
  }

  private readRow(text: string, line: number): void {
    if (this.open?.kind !== "table") this.start({ kind: "table", text: "", line });
    if (!tableRule.test(text)) this.open?.rows.push(cellsOf(text));
  }

  private readWords(text: string, line: number, quoted: boolean): void {
    const definition = /^\s{0,3}:\s{1,4}(?=\S)/u.exec(text);
    const before = this.blocks.at(-1);
    if (definition && before?.kind === "paragraph" && !this.blankBefore) {
      before.text += `: ${text.slice(definition[0].length).trim()}`;
      this.open = before;
      return;
    }
    const words = text.trim();
    const listed = bullet.test(text) || /^\s*\d{1,3}\\?[.)]\s/u.test(text);
    if (this.open?.kind === "paragraph" && !this.breaks(text)) {
      this.open.text = this.join(this.open.text, words);
    } else if (this.open?.kind === "heading" && this.headingsStandAlone && !listed) {
      // A heading that a converter broke in the middle.
      this.open.text = this.join(this.open.text, words);
      return;
    } else this.start({ kind: "paragraph", text: words, line, quoted, indent: indentOf(text) });
    if (/(?: {2}|\\)$/u.test(text) && this.open) {
      this.open.text = this.open.text.replace(/\\$/u, "");
      this.open = null;
    }
  }

  /** True where a line directly below a paragraph begins another one. */
  private breaks(text: string): boolean {
    if (this.dense) return true;
    const ended = /[.;:,)\]»”"“—–]$/u.test(this.open?.text.trimEnd() ?? "");
    return ended && (bullet.test(text) || ordered.test(text) || this.namesUnit(text));
  }

  /** "**Article 5.** …" below a sentence that has ended. */
  private namesUnit(text: string): boolean {
    if (!/^\s*(?:\*\*|__)/u.test(text)) return false;
    const words = text
      .trim()
      .replace(/^[*_]+/u, "")
      .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "");
    return startsUnit(words, this.open?.text ?? "");
  }

  private start(
    block: Partial<MarkdownBlock> & Pick<MarkdownBlock, "kind" | "text" | "line">,
  ): void {
    this.open = { level: 0, rows: [], indent: 0, quoted: false, centred: false, ...block };
    this.blocks.push(this.open);
  }
}

/** True where the source sets a blank line behind nearly every heading. */
function headingsStandAlone(lines: readonly string[]): boolean {
  const followers = lines.flatMap((line, index) =>
    heading.test(line) ? [lines[index + 1]?.trim() ?? ""] : [],
  );
  return (
    followers.length > 4 && followers.filter((text) => text === "").length > followers.length * 0.8
  );
}

/** Lines past which a source can be judged by its blank ones. */
const leastLines = 20;

/**
 * True where no blank line parts the paragraphs and lines are not broken by
 * width: then each line is a paragraph, whatever Markdown makes of it.
 */
function isDense(lines: readonly string[]): boolean {
  const blank = lines.filter((line) => line.trim() === "").length;
  if (lines.length < leastLines || blank > lines.length * 0.05) return false;
  const goneOn = lines.filter(
    (line, at) =>
      line.trim().length > 30 &&
      !/[.;:,]\s*$/u.test(line) &&
      /^\s*\p{Ll}{2}/u.test(lines[at + 1] ?? ""),
  );
  return goneOn.length < lines.length * 0.1;
}

/** The blocks of a Markdown source: headings, paragraphs (list items are paragraphs) and tables. */
export function markdownBlocks(source: string): MarkdownSource {
  const lines = source.split(/\r\n|[\n\r]/);
  const { facts, next } = frontMatter(lines);
  const reader = new BlockReader(
    headingsStandAlone(lines),
    isDense(lines.slice(next)),
    lineJoiner(source),
  );
  lines.slice(next).forEach((line, index) => reader.read(line, next + index + 1));
  return { blocks: reader.blocks, facts, notes: reader.notes };
}
