import type { Standing } from "./assign";
import { numKey } from "./exact";
import type { Feature, FeatureSpace } from "./feature";
import type { AlignOptions, Item, Pair } from "./item";
import { postingsOf, type Postings } from "./postings";

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
  /** Place of the unit in its list of items. */
  at: number;
  feature: Feature;
  heading: Feature;
  /** Length of the vector of its weighted terms. */
  length: number;
}

/** What a term that comes so often gives to a text. */
const valueOf = (weight: number, count: number) => weight * (count === 1 ? 1 : 1 + Math.log(count));

function vectorOf(at: number, feature: Feature, heading: Feature, weights: Float64Array): Vector {
  let squares = 0;
  for (let n = feature.from; n < feature.to; n++) {
    const value = valueOf(weights[feature.terms[n]!]!, feature.counts[n]!);
    squares += value * value;
  }
  return { at, feature, heading, length: Math.sqrt(squares) };
}

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

/** Adds up, for each new unit that shares a term with `mine`, what `gain` gives for the term; notes whom it met. */
function addUp(
  mine: Feature,
  { starts, holders, counts }: Postings,
  to: { sums: Float64Array; met: Uint8Array; touched: number[]; cap: number },
  gain: (term: number, count: number, other: number) => number,
): void {
  for (let n = mine.from; n < mine.to; n++) {
    const term = mine.terms[n]!;
    const [from, end] = [starts[term]!, starts[term + 1]!];
    if (end - from > to.cap) continue;
    for (let place = from; place < end; place++) {
      const at = holders[place]!;
      if (to.met[at] === 0) {
        to.met[at] = 1;
        to.touched.push(at);
      }
      to.sums[at] = to.sums[at]! + gain(term, mine.counts[n]!, counts[place]!);
    }
  }
}

/** For each free unit of both sides its best and second-best partner by words and heading. */
function tops(
  old: readonly Vector[],
  now: readonly Vector[],
  { weights, headingWeights, counter }: FeatureSpace,
) {
  const none = (): Top => ({ who: -1, first: 0, second: 0 });
  const topOld = old.map(none);
  const topNew = now.map(none);
  const postings = (key: "feature" | "heading") =>
    postingsOf(
      now.map((one) => one[key]),
      counter.length,
    );
  const [words, headings] = [postings("feature"), postings("heading")];
  const cap = Math.max(50, now.length * 0.3);
  const dots = new Float64Array(now.length);
  const shared = new Float64Array(now.length);
  const met = new Uint8Array(now.length);
  old.forEach((mine, row) => {
    const touched: number[] = [];
    addUp(mine.feature, words, { sums: dots, met, touched, cap }, (term, count, other) => {
      const weight = weights[term]!;
      return valueOf(weight, count) * valueOf(weight, other);
    });
    addUp(mine.heading, headings, { sums: shared, met, touched, cap }, (term, count, other) => {
      return headingWeights[term]! * Math.min(count, other);
    });
    for (const at of touched) {
      const other = now[at]!;
      const title = (2 * shared[at]!) / (mine.heading.mass + other.heading.mass || 1);
      const value =
        dots[at]! / (mine.length * other.length || 1) +
        extra.heading * Math.max(0, title - idleHeading);
      dots[at] = 0;
      shared[at] = 0;
      met[at] = 0;
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
  ): Vector[] =>
    list.flatMap((at) =>
      features[at]!.words + headings[at]!.words > 0
        ? [vectorOf(at, features[at]!, headings[at]!, space.weights)]
        : [],
    );
  const allOld = vectors(free.old, space.old, space.oldHeadings);
  const allNew = vectors(free.new, space.new, space.newHeadings);
  for (let round = 0; round < rounds; round++) {
    const left = allOld.filter(({ at }) => standing.ofOld[at]! < 0);
    const right = allNew.filter(({ at }) => standing.ofNew[at]! < 0);
    if (left.length === 0 || right.length === 0) return;
    const { topOld, topNew } = tops(left, right, space);
    const found: Pair[] = [];
    topOld.forEach((top, row) => {
      const back = topNew[top.who];
      if (!back || back.who !== row) return;
      const [a, b] = [left[row]!.at, right[top.who]!.at];
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
