/**
 * Anchors: runs of three pieces that occur once on each side. Cutting two long
 * paragraphs at anchors that keep their order leaves short stretches, so that
 * the cost of the word differences stays nearly proportional to the length.
 */

/** Fewer pieces than this on both sides together are compared directly. */
const directLength = 400;
const runLength = 3;

/** A pair of stretches, half-open ranges of pieces. */
export interface Stretch {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

const runsOnce = (keys: readonly number[], from: number, to: number) => {
  const seen = new Map<string, number>();
  for (let at = from; at + runLength <= to; at++) {
    const run = keys.slice(at, at + runLength).join(" ");
    seen.set(run, seen.has(run) ? -1 : at);
  }
  return seen;
};

/** The longest subsequence of `values` that rises, as indexes into it. O(n log n). */
export function longestRising(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = at;
  });
  const rising: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) rising.push(at);
  return rising.reverse();
}

/**
 * Cuts the two sequences into stretches to be compared one by one. Together
 * the stretches cover both sequences; short sequences come back uncut.
 */
export function stretches(a: readonly number[], b: readonly number[]): Stretch[] {
  const whole = { fromA: 0, toA: a.length, fromB: 0, toB: b.length };
  if (a.length + b.length <= directLength) return [whole];
  const onceB = runsOnce(b, 0, b.length);
  const shared: [number, number][] = [];
  for (const [run, at] of runsOnce(a, 0, a.length)) {
    const there = onceB.get(run) ?? -1;
    if (at >= 0 && there >= 0) shared.push([at, there]);
  }
  shared.sort((x, y) => x[0] - y[0]);
  const kept = longestRising(shared.map(([, there]) => there)).map((index) => shared[index]!);
  const cuts: Stretch[] = [];
  let fromA = 0;
  let fromB = 0;
  for (const [toA, toB] of kept) {
    if (toA <= fromA || toB <= fromB || toA - fromA + (toB - fromB) < directLength / 2) continue;
    cuts.push({ fromA, toA, fromB, toB });
    fromA = toA;
    fromB = toB;
  }
  cuts.push({ fromA, toA: a.length, fromB, toB: b.length });
  return cuts;
}
