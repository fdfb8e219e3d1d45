import { diffArrays } from "diff";
import type { Hunk } from "../comparison";
import { isWord } from "../token";
import { stretches } from "./anchor";
import { pieces, type Piece } from "./pieces";

/** Equal runs with fewer words than this between two changes are dissolved: nobody reads them. */
const islandWords = 3;

/**
 * Edits times pieces per stretch. At this product the slowest stretch measured
 * took about 50 ms; past it the stretch is shown as replaced as a whole.
 */
const maxWork = 3_000_000;

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

/** Two pieces with the same key: equal, or a typographic difference of the token, the space, or both. */
function* samePiece(a: Piece, b: Piece): Generator<Part> {
  const words = isWord(a.core) ? 1 : 0;
  if (a.core === b.core) {
    yield part("equal", a.core, words);
  } else {
    yield part("delete", a.core, words, true);
    yield part("insert", b.core, words, true);
  }
  if (a.space === b.space) yield part("equal", a.space, 0);
  else {
    yield part("delete", a.space, 0, true);
    yield part("insert", b.space, 0, true);
  }
}

const whole = (op: "delete" | "insert", list: readonly Piece[]): Part[] =>
  list.map(({ core, space }) => part(op, core + space, isWord(core) ? 1 : 0));

/** All parts of one stretch, uncleaned. Null where it would take too many edits. */
function stretchParts(a: readonly Piece[], b: readonly Piece[], keysA: number[], keysB: number[]) {
  const size = a.length + b.length;
  const limit = Math.min(Math.ceil(size * 0.8) + 20, Math.ceil(maxWork / Math.max(1, size)));
  const found = diffArrays(keysA, keysB, { maxEditLength: limit });
  if (!found) return null;
  const parts: Part[] = [];
  let atA = 0;
  let atB = 0;
  for (const { added, removed, count } of found) {
    if (added) parts.push(...whole("insert", b.slice(atB, (atB += count))));
    else if (removed) parts.push(...whole("delete", a.slice(atA, (atA += count))));
    else for (let n = 0; n < count; n++) parts.push(...samePiece(a[atA++]!, b[atB++]!));
  }
  return parts;
}

/** Neighbouring parts of one kind joined, deletions before insertions in each change. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  let gone = part("delete", "", 0, true);
  let come = part("insert", "", 0, true);
  const flush = () => {
    for (const change of [gone, come]) if (change.text) out.push(change);
    gone = part("delete", "", 0, true);
    come = part("insert", "", 0, true);
  };
  for (const next of parts) {
    if (!next.text) continue;
    if (next.op !== "equal") {
      const into = next.op === "delete" ? gone : come;
      into.text += next.text;
      into.words += next.words;
      into.typographic &&= next.typographic;
      continue;
    }
    flush();
    const last = out.at(-1);
    if (last?.op === "equal") {
      last.text += next.text;
      last.words += next.words;
    } else out.push({ ...next });
  }
  flush();
  return out;
}

/** Dissolves short equal runs between two changes; between two typographic ones they stay typographic. */
function withoutIslands(parts: readonly Part[]): Part[] {
  const isChange = (at: number) => parts[at] !== undefined && parts[at].op !== "equal";
  const sunk = parts.flatMap((one, at) =>
    one.op === "equal" && one.words < islandWords && isChange(at - 1) && isChange(at + 1)
      ? [part("delete", one.text, one.words, true), part("insert", one.text, one.words, true)]
      : [one],
  );
  return joined(sunk);
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
  let complete = true;
  const parts = stretches(keysA, keysB).flatMap(({ fromA, toA, fromB, toB }) => {
    const sideA = listA.slice(fromA, toA);
    const sideB = listB.slice(fromB, toB);
    const found = stretchParts(sideA, sideB, keysA.slice(fromA, toA), keysB.slice(fromB, toB));
    if (found) return found;
    complete &&= isUnrelated(keysA.slice(fromA, toA), keysB.slice(fromB, toB));
    return [...whole("delete", sideA), ...whole("insert", sideB)];
  });
  return { hunks: asHunks(withoutIslands(joined(parts))), complete };
}

/** Two stretches with so little in common that replacing the one by the other is the whole truth. */
function isUnrelated(a: readonly number[], b: readonly number[]): boolean {
  const inB = new Set(b);
  const common = a.filter((key) => inB.has(key)).length;
  return common < 0.4 * Math.min(a.length, b.length);
}
