import type { Standing } from "./assign";
import { clear, overlap, spread, type Feature, type FeatureSpace } from "./feature";
import type { Item, Pair, SideEdge } from "./item";
import { postingsOf, type Postings } from "./postings";

/** Share of a left-over unit's matter that must stand in the other unit beyond what its partner has of it. */
const shareFrom = 0.42;
/** A left-over unit with fewer words says too little. */
const leastWords = 8;
/** A unit that its partner explains to this share leaves nothing to be split off. */
const explained = 0.93;

/** What of `whole` its partner does not have. */
function remainder(whole: Feature, partner: Feature, { counter, weights }: FeatureSpace): Feature {
  const terms: number[] = [];
  const counts: number[] = [];
  let mass = 0;
  spread(partner, counter);
  for (let at = whole.from; at < whole.to; at++) {
    const term = whole.terms[at]!;
    const left = whole.counts[at]! - counter[term]!;
    if (left <= 0) continue;
    terms.push(term);
    counts.push(left);
    mass += left * weights[term]!;
  }
  clear(partner, counter);
  const lists = { terms: Int32Array.from(terms), counts: Int32Array.from(counts) };
  return { ...lists, from: 0, to: terms.length, mass, words: 0 };
}

/** A paired unit with what its partner does not have of it. */
interface Whole {
  at: number;
  rest: Feature;
}

/** The wholes that share most with a feature by terms that few of them have, best first. */
function nearest(
  mine: Feature,
  { starts, holders }: Postings,
  wholes: readonly Whole[],
  weights: Float64Array,
): Whole[] {
  const cap = Math.max(20, wholes.length * 0.1);
  const gathered = new Map<number, number>();
  for (let n = mine.from; n < mine.to; n++) {
    const term = mine.terms[n]!;
    if (starts[term + 1]! - starts[term]! > cap) continue;
    for (let place = starts[term]!; place < starts[term + 1]!; place++) {
      const whole = holders[place]!;
      gathered.set(whole, (gathered.get(whole) ?? 0) + weights[term]!);
    }
  }
  return [...gathered]
    .sort((x, y) => y[1] - x[1])
    .slice(0, 5)
    .map(([whole]) => wholes[whole]!);
}

/** For each left-over unit the paired unit of the other side whose remainder holds it best. */
function* held(
  left: readonly number[],
  leftFeatures: readonly Feature[],
  wholes: readonly Whole[],
  space: FeatureSpace,
): Generator<{ left: number; whole: number; share: number }> {
  if (left.length === 0 || wholes.length === 0) return;
  const postings = postingsOf(
    wholes.map(({ rest }) => rest),
    space.counter.length,
  );
  for (const at of left) {
    const mine = leftFeatures[at]!;
    if (mine.words < leastWords) continue;
    let best: { left: number; whole: number; share: number } | null = null;
    for (const whole of nearest(mine, postings, wholes, space.weights)) {
      const share = overlap(mine, whole.rest, space) / mine.mass;
      if (share >= shareFrom && (!best || share > best.share))
        best = { left: at, whole: whole.at, share };
    }
    if (best) yield best;
  }
}

/**
 * Splits and mergers among the units without partner: a new unit whose matter
 * stands in the part of an old unit that the old unit's partner does not
 * continue, and the reverse.
 */
export function sideEdges(
  old: readonly Item[],
  now: readonly Item[],
  standing: Standing,
  pairs: readonly Pair[],
  space: FeatureSpace,
): SideEdge[] {
  const open = pairs.filter(({ basis }) => basis === "content" || basis === "guid");
  const rests = (mine: readonly Feature[], others: readonly Feature[], key: "old" | "new") =>
    open.flatMap((pair) => {
      const whole = mine[pair[key]]!;
      const partner = others[pair[key === "old" ? "new" : "old"]]!;
      if (overlap(whole, partner, space) / (whole.mass || 1) >= explained) return [];
      return [{ at: pair[key], rest: remainder(whole, partner, space) }];
    });
  const freeNew = now.flatMap((_, at) => (standing.ofNew[at]! < 0 ? [at] : []));
  const freeOld = old.flatMap((_, at) => (standing.ofOld[at]! < 0 ? [at] : []));
  const edges: SideEdge[] = [];
  for (const { left, whole, share } of held(
    freeNew,
    space.new,
    rests(space.old, space.new, "old"),
    space,
  ))
    edges.push({ kind: "split", old: whole, new: left, score: share });
  for (const { left, whole, share } of held(
    freeOld,
    space.old,
    rests(space.new, space.old, "new"),
    space,
  ))
    edges.push({ kind: "merged", old: left, new: whole, score: share });
  return edges;
}
