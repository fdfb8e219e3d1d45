import { sourceLine, type SourceLine, type SourceText } from "./line";
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

/** True where line ends are only a matter of width: then a block is one paragraph. */
function isWrapped(blocks: RawLine[][]): boolean {
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  if (inner.length < 3) return false;
  const full = inner.filter(
    ({ text }) => text.length > 45 && text.length <= longestWrapped && !/[.;:]$/u.test(text),
  );
  const long = blocks.flat().filter(({ text }) => text.length > longestWrapped * 1.5);
  return full.length / inner.length > wrappedShare && long.length < inner.length * 0.02;
}

/** True where `next` goes on with the sentence of `previous` in a text that is broken by width. */
const continues = (previous: RawLine, next: RawLine): boolean =>
  !startsUnit(next.text, previous.text) && previous.text.length > 30;

const joinWords = (left: string, right: string): string =>
  /\p{L}\u00ad$/u.test(left) ? left.slice(0, -1) + right : `${left} ${right}`;

function joinBlock(block: RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  let last: RawLine | null = null;
  for (const raw of block) {
    const open = joined.at(-1);
    if (open && last && continues(last, raw)) open.text = joinWords(open.text, raw.text);
    else joined.push({ ...raw });
    last = raw;
  }
  return joined;
}

/** The paragraphs of a plain text. Lines that were only broken by width are joined. */
export function textLines(source: string): SourceText {
  const blocks = blocksOf(source);
  const paragraphs = isWrapped(blocks) ? blocks.flatMap(joinBlock) : blocks.flat();
  const lines: SourceLine[] = paragraphs.map(({ text, indent, line }) =>
    sourceLine({ runs: [{ text, marks: [] }], indent, line }),
  );
  return { lines, facts: {} };
}
