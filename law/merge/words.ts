import type { Mark, Node } from "prosemirror-model";
import { schema } from "../schema";
import { settleAttributes } from "./attributes";
import { contentOf } from "./keys";
import { linesOf, type Line } from "./line";
import type { MergeChoice } from "./merged";
import { regionsOf, type Region } from "./regions";
import { first, settleMarks } from "./value";

/** Words that both sides changed differently, as the three texts have them. */
export interface OpenWords {
  base: Node[];
  ours: Node[];
  theirs: Node[];
  /** Up to this many characters of unchanged words before and behind. */
  before: Node[];
  behind: Node[];
}

/** A paragraph of three texts in one. */
export interface MergedWords {
  content: Node[];
  open: OpenWords[];
}

/** Characters of context that a conflict of words carries on each side. */
const contextLength = 60;

type Name = "base" | "ours" | "theirs";
type Lines = Record<Name, Line>;
/** What the words of a paragraph are merged under. */
export interface MergeWordsOptions {
  /** True where identities hold across the texts. */
  shared: boolean;
  /** How the `count`-th conflict of words was settled; null while it is open. */
  choose: (count: number) => MergeChoice | null;
}

/** One character of the merged line, or one thing that is no text. */
interface Cell {
  text: string;
  marks: readonly Mark[];
  thing: Node | null;
}

const cellsOf = ({ text, marks, things }: Line, [from, to]: readonly [number, number]): Cell[] =>
  Array.from({ length: to - from }, (_, at) => ({
    text: text.charAt(from + at),
    marks: marks[from + at] ?? [],
    thing: things.get(from + at) ?? null,
  }));

function nodesOf(cells: readonly Cell[]): Node[] {
  const out: Node[] = [];
  let text = "";
  let marks: readonly Mark[] = [];
  const flush = () => {
    if (text !== "") out.push(schema.text(text, marks));
    text = "";
  };
  for (const cell of cells) {
    if (cell.thing) {
      flush();
      out.push(cell.thing.mark(cell.marks));
      continue;
    }
    if (cell.marks !== marks && JSON.stringify(cell.marks) !== JSON.stringify(marks)) flush();
    text += cell.text;
    marks = cell.marks;
  }
  flush();
  return out;
}

/** A reference, a blank, a footnote that all three texts have, or two of them. Null where it is open. */
function settleThing(base: Node, ours: Node, theirs: Node): Node | null {
  if (ours.eq(theirs) || base.eq(theirs)) return ours;
  if (base.eq(ours)) return theirs;
  if (ours.type.name === "alternatives") {
    return contentOf(ours) === contentOf(theirs) ? first(ours, theirs) : null;
  }
  const { attrs, open } = settleAttributes(base, ours, theirs);
  const inner = mergeWords(base, ours, theirs, { shared: true, choose: () => null });
  if (open.length > 0 || inner.open.length > 0) return null;
  return ours.type.create(attrs, inner.content, ours.marks);
}

/** Where the sign of a thing stands in a stretch of another line; -1 where it does not. */
const sameSign = (sign: string, { text }: Line, [from, to]: readonly [number, number]): number => {
  const at = text.indexOf(sign, from);
  return at >= 0 && at < to ? at : -1;
};

/** The cells of a stretch that one side changed, its things brought together with the other side's. */
function changedCells(lines: Lines, region: Region, side: "ours" | "theirs"): Cell[] | null {
  const other = side === "ours" ? "theirs" : "ours";
  const cells = cellsOf(lines[side], region[side]);
  const [start] = region.base;
  for (let at = start; at < region.base[1]; at++) {
    const was = lines.base.things.get(at);
    const is = lines[other].things.get(region[other][0] + at - start);
    if (!was || !is || was.eq(is)) continue;
    const here = sameSign(lines.base.text.charAt(at), lines[side], region[side]);
    const mine = lines[side].things.get(here);
    // What the other side changed is gone here: nobody has decided that.
    if (here < 0 || !mine) return null;
    const thing = settleThing(was, mine, is);
    if (!thing) return null;
    cells[here - region[side][0]]!.thing = thing;
  }
  return cells;
}

/** A thing at one place of two texts; of what both brought under one name the first counts. */
const equalThing = (base: Node | null | undefined, ours: Node, theirs: Node): Node | null =>
  base ? settleThing(base, ours, theirs) : first(ours, theirs);

/** A stretch that nobody changed cut around the things in it, so that one which is open stands alone. */
function* aroundThings(region: Region, { things }: Line): Generator<Region> {
  const [start, end] = region.base;
  const cuts =
    region.by === "none" ? [...things.keys()].filter((at) => at >= start && at < end) : [];
  const part = (from: number, to: number): Region => ({
    base: [from, to],
    ours: [region.ours[0] + from - start, region.ours[0] + to - start],
    theirs: [region.theirs[0] + from - start, region.theirs[0] + to - start],
    by: "none",
  });
  if (cuts.length === 0) {
    yield region;
    return;
  }
  let done = start;
  for (const at of cuts.toSorted((x, y) => x - y)) {
    if (at > done) yield part(done, at);
    yield part(at, (done = at + 1));
  }
  if (end > done) yield part(done, end);
}

/** The cells of a stretch whose text is the same in both; null where a thing in it is open. */
function equalCells(lines: Lines, region: Region): Cell[] | null {
  const [base, ours, theirs] = [
    region.by === "none" ? cellsOf(lines.base, region.base) : [],
    cellsOf(lines.ours, region.ours),
    cellsOf(lines.theirs, region.theirs),
  ];
  const out: Cell[] = [];
  for (const [at, mine] of ours.entries()) {
    const [was, yours] = [base[at], theirs[at]!];
    const thing = mine.thing && yours.thing && equalThing(was?.thing, mine.thing, yours.thing);
    if (mine.thing && !thing) return null;
    out.push({
      text: mine.text,
      marks: settleMarks(was?.marks ?? [], mine.marks, yours.marks),
      thing,
    });
  }
  return out;
}

function settledCells(lines: Lines, region: Region): Cell[] | null {
  switch (region.by) {
    case "none":
    case "same":
      return equalCells(lines, region);
    case "ours":
    case "theirs":
      return changedCells(lines, region, region.by);
    case "both":
      return null;
  }
}

const space: Cell = { text: " ", marks: [], thing: null };

/** One stretch after the other, with a space where the words would run together. */
function inARow(a: Cell[], b: Cell[]): Cell[] {
  const runsOn = (cell: Cell | undefined, at: RegExp) => cell !== undefined && !at.test(cell.text);
  return runsOn(a.at(-1), /\s/u) && runsOn(b[0], /[\s.,;:)]/u) ? [...a, space, ...b] : [...a, ...b];
}

function chosenCells(lines: Lines, region: Region, choice: MergeChoice | null): Cell[] {
  if (choice === null) return cellsOf(lines.base, region.base);
  const [ours, theirs] = [cellsOf(lines.ours, region.ours), cellsOf(lines.theirs, region.theirs)];
  if (choice === "both") return inARow(ours, theirs);
  return choice === "ours" ? ours : theirs;
}

/** Whole words at the edge of a context that was cut. */
const context = (line: Line, from: number, to: number): Node[] =>
  nodesOf(cellsOf(line, [Math.max(0, from), Math.min(line.text.length, to)]));

/**
 * The words of a paragraph that three texts have, word by word; formatting, references, blanks and
 * footnotes with it. Where both sides changed the same words the result has those of the base,
 * or what `choose` says, and `open` has all readings.
 */
export function mergeWords(
  base: Node,
  ours: Node,
  theirs: Node,
  { shared, choose }: MergeWordsOptions,
): MergedWords {
  if (ours.eq(theirs) || base.content.eq(theirs.content))
    return { content: [...ours.children], open: [] };
  if (base.content.eq(ours.content)) return { content: [...theirs.children], open: [] };
  const [b, o, t] = linesOf([base, ours, theirs], shared) as [Line, Line, Line];
  const lines: Lines = { base: b, ours: o, theirs: t };
  const cells: Cell[] = [];
  const open: OpenWords[] = [];
  const regions = regionsOf(b.text, o.text, t.text);
  for (const region of regions.flatMap((one) => [...aroundThings(one, b)])) {
    const settled = settledCells(lines, region);
    if (settled) {
      cells.push(...settled);
      continue;
    }
    cells.push(...chosenCells(lines, region, choose(open.length)));
    open.push({
      base: nodesOf(cellsOf(b, region.base)),
      ours: nodesOf(cellsOf(o, region.ours)),
      theirs: nodesOf(cellsOf(t, region.theirs)),
      before: context(b, region.base[0] - contextLength, region.base[0]),
      behind: context(b, region.base[1], region.base[1] + contextLength),
    });
  }
  return { content: nodesOf(cells), open };
}
