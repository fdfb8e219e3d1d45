import { diffArrays } from "diff";
import type { Hunk } from "../comparison";
import { stretches, type Stretch } from "./anchor";
import { pieces, type Piece } from "./pieces";
import { mostCells, stayingPairs } from "./runs";

/** Equal runs with fewer words than this between two changes are dissolved: nobody reads them. */
const islandWords = 3;

/**
 * Edits times pieces per stretch. At this product the slowest stretch measured
 * took about 50 ms; past it the stretch is shown as replaced as a whole.
 */
const maxWork = 3_000_000;

/**
 * Steps of the search for all stretches of two paragraphs together: half the
 * square of the edits of each. So many took about 0.2 s; the stretches behind
 * them are shown as replaced as a whole where they differ much.
 */
const maxSteps = 3_000_000;
/** Cells of the table that weighs a stretch that take as long as one such step. */
const cellsPerStep = 4;

interface Part {
  op: Hunk["op"];
  text: string;
  words: number;
  typographic: boolean;
}

/** The word differences of two paragraphs, and whether any stretch of them was too much to compare. */
export interface WordDiff {
  hunks: Hunk[];
  complete: boolean;
}

const part = (op: Part["op"], text: string, words: number, typographic = false): Part => ({
  op,
  text,
  words,
  typographic,
});

/** Parts in the order in which they come, neighbours of one kind joined, deletions before insertions in each change. */
class Parts {
  readonly #done: Part[] = [];
  #gone = part("delete", "", 0, true);
  #come = part("insert", "", 0, true);

  add(op: Part["op"], text: string, words: number, typographic = false): void {
    if (!text) return;
    if (op !== "equal") {
      const into = op === "delete" ? this.#gone : this.#come;
      into.text += text;
      into.words += words;
      into.typographic &&= typographic;
      return;
    }
    this.#flush();
    const last = this.#done.at(-1);
    if (last?.op === "equal") {
      last.text += text;
      last.words += words;
    } else this.#done.push(part("equal", text, words));
  }

  /** All of a side that the other has not. */
  whole(op: "delete" | "insert", list: readonly Piece[], from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const { core, space, word } = list[at]!;
      this.add(op, core + space, word ? 1 : 0);
    }
  }

  /** Two pieces with the same key: equal, or a typographic difference of the token, the space, or both. */
  same(a: Piece, b: Piece): void {
    const words = a.word ? 1 : 0;
    if (a.core === b.core) this.add("equal", a.core, words);
    else {
      this.add("delete", a.core, words, true);
      this.add("insert", b.core, words, true);
    }
    if (a.space === b.space) this.add("equal", a.space, 0);
    else {
      this.add("delete", a.space, 0, true);
      this.add("insert", b.space, 0, true);
    }
  }

  end(): Part[] {
    this.#flush();
    return this.#done;
  }

  #flush(): void {
    if (this.#gone.text) {
      this.#done.push(this.#gone);
      this.#gone = part("delete", "", 0, true);
    }
    if (this.#come.text) {
      this.#done.push(this.#come);
      this.#come = part("insert", "", 0, true);
    }
  }
}

/** Places within a range whose keys stand on the other side too: only these can be equal to anything there. */
function sharedPlaces(keys: readonly number[], from: number, to: number, there: Set<number>) {
  const places: number[] = [];
  for (let at = from; at < to; at++) if (there.has(keys[at]!)) places.push(at);
  return places;
}

/** Both texts as pieces with their keys. */
interface Texts {
  a: readonly Piece[];
  b: readonly Piece[];
  keysA: readonly number[];
  keysB: readonly number[];
}

/**
 * Enters a stretch that is short enough to weigh every choice of what stays.
 * False, with nothing entered, where it is too long.
 */
function weighStretch(
  parts: Parts,
  { a, b, keysA, keysB }: Texts,
  { fromA, toA, fromB, toB }: Stretch,
  left: { steps: number },
): boolean {
  let head = 0;
  const least = Math.min(toA - fromA, toB - fromB);
  while (head < least && keysA[fromA + head] === keysB[fromB + head]) head++;
  let tail = 0;
  while (tail < least - head && keysA[toA - 1 - tail] === keysB[toB - 1 - tail]) tail++;
  const [startA, startB, endA, endB] = [fromA + head, fromB + head, toA - tail, toB - tail];
  const cells = (endA - startA) * (endB - startB);
  if (cells > mostCells || left.steps <= 0) return false;
  left.steps -= cells / cellsPerStep;
  const isWord = (at: number) => a[startA + at]!.word !== "";
  const pairs = stayingPairs(keysA.slice(startA, endA), keysB.slice(startB, endB), isWord);
  for (let n = 0; n < head; n++) parts.same(a[fromA + n]!, b[fromB + n]!);
  let [atA, atB] = [startA, startB];
  const upTo = (i: number, j: number) => {
    parts.whole("delete", a, atA, i);
    parts.whole("insert", b, atB, j);
  };
  for (let n = 0; n < pairs.length; n += 2) {
    const [i, j] = [startA + pairs[n]!, startB + pairs[n + 1]!];
    upTo(i, j);
    parts.same(a[i]!, b[j]!);
    [atA, atB] = [i + 1, j + 1];
  }
  upTo(endA, endB);
  for (let n = 0; n < tail; n++) parts.same(a[endA + n]!, b[endB + n]!);
  return true;
}

/**
 * Enters what one stretch says. False where it would take too many edits:
 * nothing is then entered. Words that stand on one side alone are left out of
 * the search, which then has far fewer edits and as many equal words.
 */
function compareStretch(
  parts: Parts,
  texts: Texts,
  { fromA, toA, fromB, toB }: Stretch,
  left: { steps: number },
): boolean {
  if (weighStretch(parts, texts, { fromA, toA, fromB, toB }, left)) return true;
  const { a, b, keysA, keysB } = texts;
  const inA = sharedPlaces(keysA, fromA, toA, new Set(keysB.slice(fromB, toB)));
  const inB = sharedPlaces(keysB, fromB, toB, new Set(keysA.slice(fromA, toA)));
  const size = inA.length + inB.length;
  const limit = Math.min(
    Math.ceil(size * 0.8) + 20,
    Math.ceil(maxWork / Math.max(1, size)),
    Math.ceil(Math.sqrt(2 * left.steps)),
  );
  const found = diffArrays(
    inA.map((at) => keysA[at]!),
    inB.map((at) => keysB[at]!),
    { maxEditLength: limit },
  );
  const edits = found?.reduce((sum, one) => sum + (one.added || one.removed ? one.count : 0), 0);
  left.steps = Math.max(0, left.steps - (edits ?? limit) ** 2 / 2);
  if (!found) return false;
  let [atA, atB, nextA, nextB] = [fromA, fromB, 0, 0];
  for (const { added, removed, count } of found) {
    if (added) nextB += count;
    else if (removed) nextA += count;
    else
      for (let n = 0; n < count; n++) {
        const [i, j] = [inA[nextA++]!, inB[nextB++]!];
        parts.whole("delete", a, atA, i);
        parts.whole("insert", b, atB, j);
        parts.same(a[i]!, b[j]!);
        [atA, atB] = [i + 1, j + 1];
      }
  }
  parts.whole("delete", a, atA, toA);
  parts.whole("insert", b, atB, toB);
  return true;
}

/** Dissolves short equal runs between two changes; between two typographic ones they stay typographic. */
function withoutIslands(parts: readonly Part[]): Part[] {
  const isChange = (at: number) => parts[at] !== undefined && parts[at].op !== "equal";
  const found = new Parts();
  parts.forEach(({ op, text, words, typographic }, at) => {
    const sunk = op === "equal" && words < islandWords && isChange(at - 1) && isChange(at + 1);
    if (!sunk) found.add(op, text, words, typographic);
    else {
      found.add("delete", text, words, true);
      found.add("insert", text, words, true);
    }
  });
  return found.end();
}

/** Where both sides of a change are typographic alone, both say so; where one is not, neither does. */
const asHunks = (parts: readonly Part[]): Hunk[] =>
  parts.map(({ op, text, typographic }, at) => {
    const twin = op === "delete" ? parts[at + 1] : parts[at - 1];
    const isTwin = op === "delete" ? twin?.op === "insert" : twin?.op === "delete";
    const light = op !== "equal" && typographic && (!isTwin || (twin?.typographic ?? true));
    return light ? { op, text, typographic: true as const } : { op, text };
  });

const plainKeys = (a: readonly Piece[], b: readonly Piece[]) => {
  const ids = new Map<string, number>();
  const id = ({ key }: Piece) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  return [a.map(id), b.map(id)] as const;
};

/**
 * The word differences of two paragraphs. Joining equal and delete hunks gives
 * `a`, joining equal and insert hunks gives `b`, byte for byte. Never cuts a
 * number, date, reference or word.
 */
export function wordDiff(a: string, b: string): WordDiff {
  if (a === b) return { hunks: a ? [{ op: "equal", text: a }] : [], complete: true };
  const listA = pieces(a);
  const listB = pieces(b);
  const [keysA, keysB] = plainKeys(listA, listB);
  const texts: Texts = { a: listA, b: listB, keysA, keysB };
  const left = { steps: maxSteps };
  let complete = true;
  const parts = new Parts();
  for (const stretch of stretches(keysA, keysB)) {
    const { fromA, toA, fromB, toB } = stretch;
    if (compareStretch(parts, texts, stretch, left)) continue;
    complete &&= isUnrelated(keysA.slice(fromA, toA), keysB.slice(fromB, toB));
    parts.whole("delete", listA, fromA, toA);
    parts.whole("insert", listB, fromB, toB);
  }
  return { hunks: asHunks(withoutIslands(parts.end())), complete };
}

/** Two stretches with so little in common that replacing the one by the other is the whole truth. */
function isUnrelated(a: readonly number[], b: readonly number[]): boolean {
  const inB = new Set(b);
  const common = a.filter((key) => inB.has(key)).length;
  return common < 0.4 * Math.min(a.length, b.length);
}
