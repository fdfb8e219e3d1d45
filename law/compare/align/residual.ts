import type { Standing } from "./assign";
import { overlap, type Feature, type FeatureSpace } from "./feature";
import type { Item, Pair, SideEdge } from "./item";

/** Share of a left-over unit's matter that must stand in the other unit beyond what its partner has of it. */
const shareFrom = 0.42;
/** A left-over unit with fewer words says too little. */
const leastWords = 8;
/** A unit that its partner explains to this share leaves nothing to be split off. */
const explained = 0.93;

/** What of `whole` its partner does not have. */
function remainder(whole: Feature, partner: Feature, weight: (term: number) => number): Feature {
  const counts = new Map<number, number>();
  let mass = 0;
  for (const [term, count] of whole.counts) {
    const left = count - (partner.counts.get(term) ?? 0);
    if (left <= 0) continue;
    counts.set(term, left);
    mass += left * weight(term);
  }
  return { counts, mass, words: 0 };
}

/** For each left-over unit the paired unit of the other side whose remainder holds it best. */
function* held(
  left: readonly number[],
  leftFeatures: readonly Feature[],
  wholes: readonly { at: number; rest: Feature }[],
  space: FeatureSpace,
): Generator<{ left: number; whole: number; share: number }> {
  const postings = new Map<number, { at: number; rest: Feature }[]>();
  for (const whole of wholes)
    for (const term of whole.rest.counts.keys()) {
      const list = postings.get(term);
      if (list) list.push(whole);
      else postings.set(term, [whole]);
    }
  const cap = Math.max(20, wholes.length * 0.1);
  for (const at of left) {
    const mine = leftFeatures[at]!;
    if (mine.words < leastWords) continue;
    const gathered = new Map<{ at: number; rest: Feature }, number>();
    for (const term of mine.counts.keys()) {
      const list = postings.get(term);
      if (!list || list.length > cap) continue;
      for (const whole of list)
        gathered.set(whole, (gathered.get(whole) ?? 0) + space.weight(term));
    }
    const top = [...gathered].sort((x, y) => y[1] - x[1]).slice(0, 5);
    let best: { left: number; whole: number; share: number } | null = null;
    for (const [whole] of top) {
      const share = overlap(mine, whole.rest, space.weight) / mine.mass;
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
      if (overlap(whole, partner, space.weight) / (whole.mass || 1) >= explained) return [];
      return [{ at: pair[key], rest: remainder(whole, partner, space.weight) }];
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
