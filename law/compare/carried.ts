import type { ComparedUnit, Comparison, Hunk, ParagraphDiff } from "./comparison";
import { pieces, type Piece } from "./leaf";

/**
 * Words that are deleted in one place and inserted in another, word for word:
 * they were carried there. They are marked on both hunks, so that no run of
 * unchanged words is shown as lost here and as new there.
 */

/** A run of this many words within one article was carried; shorter ones are found everywhere. */
const leastWithin = 6;
/** Between two articles it takes a longer one: set phrases of laws reach a dozen words. */
const leastAcross = 16;
/** Least length of a whole paragraph, in characters, that counts as carried wherever it went. */
const leastParagraph = 20;
/** Places looked at for each run of `leastWithin` pieces; past it words repeat too often to follow. */
const mostPlaces = 64;

/** A hunk in whose words carried runs are sought. */
interface Stretch {
  paragraph: ParagraphDiff;
  hunk: Hunk;
  /** Unit that it stands in, index into its side. */
  unit: number;
  /** Match of the article around it; -1 where that has no counterpart. */
  home: number;
  /** First piece in the row of all pieces of its side, and one past the last. */
  from: number;
  to: number;
  pieces: readonly Piece[];
}

/** All hunks of one side, laid in a row of word numbers with a gap behind each. */
interface RowOfWords {
  stretches: Stretch[];
  /** Number of the token at each place; -1 in the gaps. */
  ids: Int32Array;
  stretchAt: Int32Array;
  /** 1 where the token is a word. */
  words: Uint8Array;
  /** Run that each place was carried with; -1 for none. */
  run: Int32Array;
}

/** What the search works on. */
type Draft = Pick<Comparison, "matches" | "old" | "new" | "inserted" | "deleted">;

function homes(
  units: readonly ComparedUnit[],
  side: "old" | "new",
  { matches }: Draft,
  isArticle: (at: number) => boolean,
): Int32Array {
  const found = new Int32Array(units.length).fill(-1);
  matches.forEach((match, index) => match[side].forEach((at) => (found[at] = index)));
  units.forEach(({ parent }, at) => {
    if (parent !== null && !isArticle(at)) found[at] = found[parent]!;
  });
  return found;
}

function rowOf(stretches: Stretch[], numbers: Map<string, number>): RowOfWords {
  let size = 0;
  for (const one of stretches) {
    one.from = size;
    one.to = size + one.pieces.length;
    size = one.to + 1;
  }
  const ids = new Int32Array(size).fill(-1);
  const stretchAt = new Int32Array(size).fill(-1);
  const words = new Uint8Array(size);
  stretches.forEach((stretch, index) => {
    stretch.pieces.forEach(({ core, word }, n) => {
      let id = numbers.get(core);
      if (id === undefined) numbers.set(core, (id = numbers.size));
      ids[stretch.from + n] = id;
      stretchAt[stretch.from + n] = index;
      words[stretch.from + n] = word ? 1 : 0;
    });
  });
  return { stretches, ids, stretchAt, words, run: new Int32Array(size).fill(-1) };
}

/** Hash of the `leastWithin` tokens from a place on; -1 where a gap comes sooner. */
function gramAt(ids: Int32Array, at: number): number {
  let hash = 17;
  for (let n = at; n < at + leastWithin; n++) {
    const id = ids[n] ?? -1;
    if (id < 0) return -1;
    hash = (Math.imul(hash, 0x01000193) ^ id) >>> 0;
  }
  return hash;
}

/** The places of each run of `leastWithin` tokens: the first of a run by its hash, the next behind each place; -1 for none. */
interface Places {
  first: Map<number, number>;
  next: Int32Array;
}

function placesOf({ ids }: RowOfWords): Places {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  const counts = new Map<number, number>();
  const next = new Int32Array(ids.length).fill(-1);
  for (let at = 0; at + leastWithin <= ids.length; at++) {
    const gram = gramAt(ids, at);
    if (gram < 0) continue;
    const before = last.get(gram);
    if (before === undefined) first.set(gram, at);
    else {
      const count = (counts.get(gram) ?? 1) + 1;
      if (count > mostPlaces) continue;
      counts.set(gram, count);
      next[before] = at;
    }
    last.set(gram, at);
  }
  return { first, next };
}

/** How many free tokens the two rows have in common from these places on, and how many of them are words. */
function common(a: RowOfWords, atA: number, b: RowOfWords, atB: number) {
  let length = 0;
  let words = 0;
  while (true) {
    const id = a.ids[atA + length] ?? -1;
    if (id < 0 || id !== (b.ids[atB + length] ?? -1)) break;
    if (a.run[atA + length]! >= 0 || b.run[atB + length]! >= 0) break;
    words += a.words[atA + length]!;
    length++;
  }
  return { length, words };
}

/** A run of carried words: the stretches that it left and reached. */
interface Run {
  from: Stretch;
  to: Stretch;
}

/** Finds the runs from left to right of the new text, the longest at each place first. */
function findRuns(gone: RowOfWords, come: RowOfWords): Run[] {
  const runs: Run[] = [];
  const { first, next } = placesOf(gone);
  for (let at = 0; at < come.ids.length; at++) {
    if (come.run[at]! >= 0) continue;
    const begin = first.get(gramAt(come.ids, at)) ?? -1;
    if (begin < 0) continue;
    const to = come.stretches[come.stretchAt[at]!]!;
    let best = { length: 0, place: -1 };
    for (let place = begin; place >= 0; place = next[place]!) {
      if (gone.run[place]! >= 0) continue;
      const { length, words } = common(gone, place, come, at);
      if (length <= best.length) continue;
      const from = gone.stretches[gone.stretchAt[place]!]!;
      const near = from.home >= 0 && from.home === to.home;
      if (words >= (near ? leastWithin : leastAcross)) best = { length, place };
    }
    if (best.length === 0) continue;
    gone.run.fill(runs.length, best.place, best.place + best.length);
    come.run.fill(runs.length, at, at + best.length);
    runs.push({ from: gone.stretches[gone.stretchAt[best.place]!]!, to });
    at += best.length - 1;
  }
  return runs;
}

/** Puts a stretch's hunk into pieces, so that each carried run is a hunk of its own. */
function cut(row: RowOfWords, runs: readonly Run[]): Set<ParagraphDiff> {
  const touched = new Set<ParagraphDiff>();
  for (const { paragraph, hunk, from, to, pieces: list } of row.stretches) {
    const parts: { run: number; text: string }[] = [];
    for (let at = from; at < to; at++) {
      const run = row.run[at]!;
      const { core, space } = list[at - from]!;
      const last = parts.at(-1);
      if (last && last.run === run) last.text += core + space;
      else parts.push({ run, text: core + space });
    }
    if (parts.every(({ run }) => run < 0)) continue;
    touched.add(paragraph);
    const hunks = parts.map(({ run, text }): Hunk => {
      const carried = runs[run];
      if (!carried) return { op: hunk.op, text };
      return hunk.op === "delete"
        ? { op: "delete", text, movedTo: carried.to.unit }
        : { op: "insert", text, movedFrom: carried.from.unit };
    });
    paragraph.hunks.splice(paragraph.hunks.indexOf(hunk), 1, ...hunks);
  }
  return touched;
}

const isLone = ({ hunks, missing }: ParagraphDiff) => missing !== null && hunks.length === 1;

/** Pairs whole paragraphs first: they may have gone anywhere. */
function carryParagraphs(gone: readonly Stretch[], come: readonly Stretch[]): void {
  const places = new Map<string, Stretch[]>();
  for (const one of gone) {
    if (!isLone(one.paragraph) || one.hunk.text.length < leastParagraph) continue;
    const list = places.get(one.hunk.text);
    if (list) list.push(one);
    else places.set(one.hunk.text, [one]);
  }
  for (const list of places.values()) list.reverse();
  for (const to of come) {
    if (!isLone(to.paragraph)) continue;
    const from = places.get(to.hunk.text)?.pop();
    if (!from) continue;
    to.hunk.movedFrom = from.unit;
    from.hunk.movedTo = to.unit;
  }
}

/** Paragraphs of the units without counterpart, as if each were deleted or inserted. */
const lone = ({ paragraphs }: ComparedUnit, at: number, side: "old" | "new"): ParagraphDiff[] =>
  paragraphs.map((text) => ({
    old: side === "old" ? at : null,
    new: side === "new" ? at : null,
    missing: side === "old" ? "new" : "old",
    kind: "text",
    hunks: text ? [{ op: side === "old" ? "delete" : "insert", text }] : [],
  }));

/** Characters that so many words take at least. */
const leastLength = 2 * leastWithin - 1;

/** Hunks of one side that are long enough for a carried run. */
function stretchesOf(
  paragraphs: readonly ParagraphDiff[],
  side: "old" | "new",
  home: Int32Array,
): Stretch[] {
  const op = side === "old" ? "delete" : "insert";
  const found: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const unit = paragraph[side];
    if (unit === null) continue;
    for (const hunk of paragraph.hunks) {
      if (hunk.op !== op || hunk.typographic || hunk.text.length < leastLength) continue;
      const list = pieces(hunk.text);
      if (list.length < leastWithin && hunk.text.length < leastParagraph) continue;
      found.push({ paragraph, hunk, unit, home: home[unit]!, from: 0, to: 0, pieces: list });
    }
  }
  return found;
}

/**
 * Marks on the hunks what was carried. Comes back with the paragraphs of which
 * a part was carried, and with the paragraphs of inserted and deleted units
 * that hold carried words.
 */
export function markCarried(
  draft: Draft,
  articles: { old: ReadonlySet<number>; new: ReadonlySet<number> },
): { touched: Set<ParagraphDiff>; carried: Comparison["carried"] } {
  const within = draft.matches.flatMap(({ paragraphs }) => paragraphs);
  const apart = {
    old: draft.deleted.map((at) => lone(draft.old[at]!, at, "old")),
    new: draft.inserted.map((at) => lone(draft.new[at]!, at, "new")),
  };
  const numbers = new Map<string, number>();
  const seek = (side: "old" | "new") =>
    stretchesOf(
      [...within, ...apart[side].flat()],
      side,
      homes(draft[side], side, draft, (at) => articles[side].has(at)),
    );
  const [gone, come] = [seek("old"), seek("new")];
  carryParagraphs(gone, come);
  const open = (list: readonly Stretch[]) =>
    list.filter(({ hunk }) => hunk.movedFrom === undefined && hunk.movedTo === undefined);
  const rows = [rowOf(open(gone), numbers), rowOf(open(come), numbers)] as const;
  const runs = findRuns(...rows);
  const touched = new Set([...cut(rows[0], runs), ...cut(rows[1], runs)]);
  const isCarried = ({ hunks }: ParagraphDiff) =>
    hunks.some(({ movedFrom, movedTo }) => movedFrom !== undefined || movedTo !== undefined);
  const told = (side: "old" | "new", list: readonly number[]) =>
    apart[side].flatMap((paragraphs, n) =>
      paragraphs.some(isCarried) ? [{ side, unit: list[n]!, paragraphs }] : [],
    );
  for (const paragraph of within) if (isCarried(paragraph)) touched.add(paragraph);
  return { touched, carried: [...told("old", draft.deleted), ...told("new", draft.inserted)] };
}
