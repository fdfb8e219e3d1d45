import type { Hunk, ParagraphDiff } from "./comparison";
import type { Piece } from "./leaf";

/**
 * Runs of words that two rows of words have in common, sought among what is
 * deleted and what is inserted.
 */

/** A run of this many words within one article was carried; shorter ones are found everywhere. */
export const leastWithin = 6;
/** Between two articles it takes a longer one: set phrases of laws reach a dozen words. */
const leastAcross = 16;
/** Places looked at for each run of `leastWithin` pieces; past it words repeat too often to follow. */
const mostPlaces = 64;

/** A hunk in whose words carried runs are sought. */
export interface Stretch {
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
  /** Unit on the other side where the whole paragraph stands; null where it is not carried as a whole. */
  away: number | null;
}

/** All hunks of one side, laid in a row of word numbers with a gap behind each. */
export interface RowOfWords {
  stretches: Stretch[];
  /** Number of the token at each place; -1 in the gaps. */
  ids: Int32Array;
  stretchAt: Int32Array;
  /** 1 where the token is a word. */
  words: Uint8Array;
  /** Run that each place was carried with; -1 for none. */
  run: Int32Array;
}

/** The hunks as a row; equal tokens of rows that share `numbers` have equal numbers. */
export function rowOf(stretches: Stretch[], numbers: Map<string, number>): RowOfWords {
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
export interface Run {
  from: Stretch;
  to: Stretch;
}

/** Finds the runs from left to right of the new text, the longest at each place first. */
export function findRuns(gone: RowOfWords, come: RowOfWords): Run[] {
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
