import { diffArrays } from "diff";
import { bag, dice, type Bag } from "./similarity";

/** Two paragraphs are versions of one another from this likeness on; below it they are two paragraphs. */
const alikeFrom = 0.35;
/** Gaps of more pairs than this are paired greedily, in order, instead of optimally. */
const maxTable = 40_000;

/** A paragraph of the old text beside one of the new; null where it has no counterpart. Indexes into the lists. */
export type ParagraphPair = readonly [number | null, number | null];

/** Best monotone pairing of a gap: maximises the sum of likenesses. */
function pairOptimally(a: readonly Bag[], b: readonly Bag[]): [number, number][] {
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const like = a.map((one) => b.map((other) => dice(one, other)));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const value = like[i]![j]!;
      const taken = value >= alikeFrom ? value + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(taken, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const value = like[i]![j]!;
    if (value >= alikeFrom && best[i]![j] === value + best[i + 1]![j + 1]!) pairs.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

/** For long gaps: each paragraph takes the first later one that is alike, within a window. */
function pairGreedily(a: readonly Bag[], b: readonly Bag[]): [number, number][] {
  const window = 50;
  const pairs: [number, number][] = [];
  let from = 0;
  a.forEach((one, i) => {
    for (let j = from; j < Math.min(b.length, from + window); j++) {
      if (dice(one, b[j]!) < alikeFrom) continue;
      pairs.push([i, j]);
      from = j + 1;
      return;
    }
  });
  return pairs;
}

function* gapPairs(
  a: readonly string[],
  b: readonly string[],
  fromA: number,
  fromB: number,
): Generator<ParagraphPair> {
  const bagsA = a.map(bag);
  const bagsB = b.map(bag);
  const alone = a.length === 1 && b.length === 1 && dice(bagsA[0]!, bagsB[0]!) > 0.2;
  const pairs: [number, number][] = alone
    ? [[0, 0]]
    : a.length * b.length <= maxTable
      ? pairOptimally(bagsA, bagsB)
      : pairGreedily(bagsA, bagsB);
  let i = 0;
  let j = 0;
  for (const [toA, toB] of [...pairs, [a.length, b.length] as const]) {
    while (i < toA) yield [fromA + i++, null];
    while (j < toB) yield [null, fromB + j++];
    if (toA < a.length) yield [fromA + i++, fromB + j++];
  }
}

/**
 * Which paragraphs of two provisions answer each other, in reading order. Equal
 * ones first, then what is alike in the gaps between them. Every paragraph of
 * both sides comes exactly once.
 */
export function pairParagraphs(a: readonly string[], b: readonly string[]): ParagraphPair[] {
  const out: ParagraphPair[] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    out.push([start, start]);
    start++;
  }
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  let atA = start;
  let atB = start;
  const middleA = a.slice(start, endA);
  const middleB = b.slice(start, endB);
  const found = diffArrays(middleA, middleB, { maxEditLength: 2_000 }) ?? [
    { value: middleA, count: middleA.length, removed: true, added: false },
    { value: middleB, count: middleB.length, removed: false, added: true },
  ];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    out.push(...gapPairs(gone, come, atA - gone.length, atB - come.length));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of found) {
    if (added) {
      come.push(...value);
      atB += value.length;
    } else if (removed) {
      gone.push(...value);
      atA += value.length;
    } else {
      flush();
      for (let n = 0; n < value.length; n++) out.push([atA++, atB++]);
    }
  }
  flush();
  for (; endA < a.length; endA++, endB++) out.push([endA, endB]);
  return out;
}
