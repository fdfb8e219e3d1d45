import type { Standing } from "./assign";
import { numKey } from "./exact";
import type { Feature, FeatureSpace } from "./feature";
import type { AlignOptions, Item, Pair } from "./item";

/**
 * The last pass, for what was rewritten: among the units that are still free,
 * two that have each other as best match belong together when they stand out
 * from every alternative. Fitted on real revisions, where likeness alone would
 * have to be set so low that it lets strangers in.
 */

/** Texts of fewer words share less even when they are the same rule. */
const shortText = 60;
const extra = { heading: 0.3, short: 0.04, place: 0.06, num: 0.1 };
/** Likeness of headings that any two provisions of a law may have. */
const idleHeading = 0.2;
/** Two texts with less in common are strangers, whatever stands around them. */
const leastLikeness = 0.13;
/** What stands in the same place under the same number needs less, if it has words enough to tell chance apart. */
const leastInPlace = 0.08;
const tellingWords = 30;
const rounds = 4;

interface Vector {
  weights: Map<number, number>;
  length: number;
  heading: Feature;
}

const vectorOf = (feature: Feature, heading: Feature, weight: (term: number) => number): Vector => {
  const weights = new Map<number, number>();
  let squares = 0;
  for (const [term, count] of feature.counts) {
    const value = weight(term) * (1 + Math.log(count));
    weights.set(term, value);
    squares += value * value;
  }
  return { weights, length: Math.sqrt(squares), heading };
};

/** Best and second-best value seen, and who had the best. */
interface Top {
  who: number;
  first: number;
  second: number;
}

const see = (top: Top, who: number, value: number) => {
  if (value > top.first) {
    top.second = top.first;
    top.first = value;
    top.who = who;
  } else if (value > top.second) top.second = value;
};

/** New units by term, with the value that each gives the term. */
function postingsOf(lists: readonly ReadonlyMap<number, number>[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  lists.forEach((terms, at) => {
    for (const [term, value] of terms) {
      const list = postings.get(term);
      if (list) list.push(at, value);
      else postings.set(term, [at, value]);
    }
  });
  return postings;
}

/** For each free unit of both sides its best and second-best partner by words and heading. */
function tops(
  old: readonly (readonly [number, Vector])[],
  now: readonly (readonly [number, Vector])[],
  headingWeight: (term: number) => number,
) {
  const none = (): Top => ({ who: -1, first: 0, second: 0 });
  const topOld = old.map(none);
  const topNew = now.map(none);
  const words = postingsOf(now.map(([, { weights }]) => weights));
  const headings = postingsOf(now.map(([, { heading }]) => heading.counts));
  const cap = Math.max(50, now.length * 0.3);
  const dots = new Float64Array(now.length);
  const shared = new Float64Array(now.length);
  old.forEach(([, mine], row) => {
    const touched = new Set<number>();
    for (const [term, value] of mine.weights) {
      const list = words.get(term);
      if (!list || list.length > 2 * cap) continue;
      for (let n = 0; n < list.length; n += 2) {
        const at = list[n]!;
        touched.add(at);
        dots[at] = dots[at]! + value * list[n + 1]!;
      }
    }
    for (const [term, count] of mine.heading.counts) {
      const list = headings.get(term);
      if (!list || list.length > 2 * cap) continue;
      for (let n = 0; n < list.length; n += 2) {
        const at = list[n]!;
        touched.add(at);
        shared[at] = shared[at]! + headingWeight(term) * Math.min(count, list[n + 1]!);
      }
    }
    for (const at of touched) {
      const other = now[at]![1];
      const title = (2 * shared[at]!) / (mine.heading.mass + other.heading.mass || 1);
      const value =
        dots[at]! / (mine.length * other.length || 1) +
        extra.heading * Math.max(0, title - idleHeading);
      dots[at] = 0;
      shared[at] = 0;
      see(topOld[row]!, at, value);
      see(topNew[at]!, row, value);
    }
  });
  return { topOld, topNew };
}

/** True where the pair stands between the same paired neighbours on both sides. */
function inPlace(a: number, b: number, { ofOld, ofNew }: Standing): boolean {
  let before = a - 1;
  while (before >= 0 && ofOld[before]! < 0) before--;
  let after = a + 1;
  while (after < ofOld.length && ofOld[after]! < 0) after++;
  const low = before >= 0 ? ofOld[before]! : -1;
  const high = after < ofOld.length ? ofOld[after]! : ofNew.length;
  if (b <= low || b >= high) return false;
  return Math.min(Math.abs(b - low - (a - before)), Math.abs(high - b - (after - a))) <= 1;
}

/** Pairs among the units that are still free; `standing` is updated by the caller between rounds. */
export function* lastPairs(
  old: readonly Item[],
  now: readonly Item[],
  standing: Standing,
  space: FeatureSpace,
  options: AlignOptions,
  free: { old: readonly number[]; new: readonly number[] },
): Generator<Pair[]> {
  const vectors = (
    list: readonly number[],
    features: readonly Feature[],
    headings: readonly Feature[],
  ) =>
    list.flatMap((at) =>
      features[at]!.words + headings[at]!.words > 0
        ? [[at, vectorOf(features[at]!, headings[at]!, space.weight)] as const]
        : [],
    );
  const allOld = vectors(free.old, space.old, space.oldHeadings);
  const allNew = vectors(free.new, space.new, space.newHeadings);
  for (let round = 0; round < rounds; round++) {
    const left = allOld.filter(([at]) => standing.ofOld[at]! < 0);
    const right = allNew.filter(([at]) => standing.ofNew[at]! < 0);
    const { topOld, topNew } = tops(left, right, space.headingWeight);
    const found: Pair[] = [];
    topOld.forEach((top, row) => {
      const back = topNew[top.who];
      if (!back || back.who !== row) return;
      const [a, b] = [left[row]![0], right[top.who]![0]];
      const margin = top.first - Math.max(top.second, back.second);
      const fewest = Math.min(space.old[a]!.words, space.new[b]!.words);
      const place = inPlace(a, b, standing);
      const sameNum = options.numbersCount && place && numKey(old[a]!.num) === numKey(now[b]!.num);
      const floor = sameNum && fewest >= tellingWords ? leastInPlace : leastLikeness;
      const evidence =
        top.first +
        margin +
        (fewest < shortText ? extra.short : 0) +
        (place ? extra.place : 0) +
        (sameNum ? extra.num : 0);
      if (evidence >= options.evidence && top.first >= floor)
        found.push({ old: a, new: b, basis: "content", score: Math.min(1, evidence) });
    });
    if (found.length === 0) return;
    yield found;
  }
}
