import { sourceLine, type SourceLine, type SourceText } from "./line";
import { lineJoiner, type LineJoiner } from "./joinLines";
import { startsUnit } from "./recognise/starts";

/** Width within which a typist or a converter breaks lines; a longer line was not broken by hand. */
const longestWrapped = 110;
/** Share of the lines inside blocks that must look broken by hand before blocks are joined. */
const wrappedShare = 0.6;

interface RawLine {
  text: string;
  indent: number;
  line: number;
}

const columns = (text: string): number =>
  [...(/^\s*/u.exec(text)?.[0] ?? "")].reduce((sum, char) => sum + (char === "\t" ? 4 : 1), 0);

/** Runs of lines that no blank line separates. */
function blocksOf(source: string): RawLine[][] {
  const blocks: RawLine[][] = [];
  let block: RawLine[] = [];
  source.split(/\r\n|[\n\r\u2028\u2029\f]/).forEach((text, index) => {
    if (text.trim() !== "") {
      block.push({ text: text.trim(), indent: columns(text), line: index + 1 });
      return;
    }
    if (block.length > 0) blocks.push(block);
    block = [];
  });
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Lines that end within a sentence and are gone on with in small letters: no list and no heading does that. */
const goneOnWith = (block: RawLine[]): RawLine[] =>
  block.filter(({ text }, at) => {
    const next = block[at + 1];
    const open = text.length > 30 && text.length <= longestWrapped && !/[.;:]$/u.test(text);
    return next !== undefined && open && /^\p{Ll}{2}/u.test(next.text);
  });

/** True where line ends are only a matter of width: then a block is one paragraph. */
function isWrapped(blocks: RawLine[][]): boolean {
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  if (inner.length < 3) return false;
  const open = inner.filter(({ text }) => text.length > 30 && !/[.;:]$/u.test(text));
  const goneOn = blocks.flatMap(goneOnWith);
  if (goneOn.length >= 3 && goneOn.length > open.length * wrappedShare) return true;
  const full = inner.filter(
    ({ text }) => text.length > 45 && text.length <= longestWrapped && !/[.;:]$/u.test(text),
  );
  const long = blocks.flat().filter(({ text }) => text.length > longestWrapped * 1.5);
  return full.length / inner.length > wrappedShare && long.length < inner.length * 0.02;
}

/** Columns by which a line may fall short of the width and still be full: words were not hyphenated. */
const ragged = 12;

/** The width of a text that is broken by width, in columns: few lines are longer. */
function widthOf(blocks: RawLine[][]): number {
  const lengths = blocks
    .flat()
    .map(({ indent, text }) => indent + text.length)
    .filter((length) => length <= longestWrapped)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? longestWrapped;
}

/** True where the first word of `next` would have had room on the line of `previous`: that line ended on purpose. */
function hadRoom(previous: RawLine, next: RawLine, width: number): boolean {
  const [word = ""] = /^\S+/u.exec(next.text) ?? [];
  return previous.indent + previous.text.length + 1 + word.length + ragged <= width;
}

/** True where `next` goes on with the sentence of `previous` in a text that is broken by width. */
const continues = (previous: RawLine, next: RawLine, width: number): boolean =>
  !startsUnit(next.text, previous.text) &&
  previous.text.length > 30 &&
  !hadRoom(previous, next, width);

function joinBlock(block: RawLine[], width: number, join: LineJoiner): RawLine[] {
  const joined: RawLine[] = [];
  let last: RawLine | null = null;
  for (const raw of block) {
    const open = joined.at(-1);
    if (open && last && continues(last, raw, width)) open.text = join(open.text, raw.text);
    else joined.push({ ...raw });
    last = raw;
  }
  return joined;
}

/** The paragraphs of a plain text. Lines that were only broken by width are joined. */
export function textLines(source: string): SourceText {
  const blocks = blocksOf(source);
  const width = widthOf(blocks);
  const join = lineJoiner(source);
  const paragraphs = isWrapped(blocks)
    ? blocks.flatMap((block) => joinBlock(block, width, join))
    : blocks.flat();
  const lines: SourceLine[] = paragraphs.map(({ text, indent, line }) =>
    sourceLine({ runs: [{ text, marks: [] }], indent, line }),
  );
  return { lines, facts: {} };
}
