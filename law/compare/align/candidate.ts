import { numKey } from "./exact";
import { clear, overlap, overlapSpread, spread, type Feature, type FeatureSpace } from "./feature";
import type { Item } from "./item";
import { postingsOf, type Postings } from "./postings";

/** Candidates kept per old unit beside those with its number or heading. */
const keptPerUnit = 8;
/** Terms in more than this share of the new units find nobody. */
const commonShare = 0.1;
/** Places looked at for each old unit, by its rarest terms first: so that four times the law costs four times the time. */
const mostPostings = 3_000;

/** Two units that may be a pair, with what speaks for it. */
export interface Candidate {
  old: number;
  new: number;
  /** Dice coefficient of the texts by weight, 0–1. */
  dice: number;
  /** Share of the old unit's matter that is in the new one, and the reverse. */
  inNew: number;
  inOld: number;
  /** Likeness of the headings, 0–1; null where either has none. */
  heading: number | null;
  sameNum: boolean;
}

export const headingKey = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Of the units met, those with the highest rates, best first; of equal ones those that were met first. */
function best(units: readonly number[], rates: Float64Array): number[] {
  const kept: number[] = [];
  for (const unit of units) {
    const rate = rates[unit]!;
    if (kept.length === keptPerUnit && rate <= rates[kept.at(-1)!]!) continue;
    let place = kept.length;
    while (place > 0 && rates[kept[place - 1]!]! < rate) place--;
    kept.splice(place, 0, unit);
    if (kept.length > keptPerUnit) kept.pop();
  }
  return kept;
}

/** Places in a feature of the terms that find few others, the rarest first, within `mostPostings`. */
function rarestTerms(
  { terms, from, to }: Feature,
  { starts }: Postings,
  cap: number,
): readonly number[] {
  const places: number[] = [];
  let size = 0;
  const found = (at: number) => starts[terms[at]! + 1]! - starts[terms[at]!]!;
  for (let at = from; at < to; at++) {
    const length = found(at);
    if (length === 0 || length > cap) continue;
    size += length;
    places.push(at);
  }
  if (size <= mostPostings) return places;
  // Length first, then place: one number each, which sorts in a fraction of the time.
  const keys = Float64Array.from(places, (at) => found(at) * (to - from) + (at - from)).sort();
  const rarest: number[] = [];
  let taken = 0;
  for (const key of keys) {
    const at = from + (key % (to - from));
    taken += found(at);
    if (taken > mostPostings) break;
    rarest.push(at);
  }
  return rarest;
}

/** Units by a key of theirs, units without one left out. */
function unitsBy(free: readonly number[], key: (at: number) => string): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const at of free) {
    const name = key(at);
    if (!name) continue;
    const list = map.get(name);
    if (list) list.push(at);
    else map.set(name, [at]);
  }
  return map;
}

/** Candidate pairs among units that are still free, found through rare terms, headings and numbers. */
export function candidates(
  old: readonly Item[],
  now: readonly Item[],
  free: { old: readonly number[]; new: readonly number[] },
  space: FeatureSpace,
): Candidate[] {
  const cap = Math.max(40, free.new.length * commonShare);
  const postings = postingsOf(
    free.new.map((at) => space.new[at]!),
    space.counter.length,
  );
  const byNum = unitsBy(free.new, (at) => numKey(now[at]!.num));
  const byHeading = unitsBy(free.new, (at) => headingKey(now[at]!.heading));
  /** What each new unit shares with the old one at hand; then its rate. */
  const gathered = new Float64Array(now.length);
  const found: Candidate[] = [];
  for (const at of free.old) {
    const mine = space.old[at]!;
    const touched = gather(mine, postings, { cap, units: free.new, gathered, space });
    for (const other of touched)
      gathered[other] = gathered[other]! / (mine.mass + space.new[other]!.mass);
    const chosen = new Set(best(touched, gathered));
    for (const other of touched) gathered[other] = 0;
    for (const other of byNum.get(numKey(old[at]!.num)) ?? []) chosen.add(other);
    for (const other of (byHeading.get(headingKey(old[at]!.heading)) ?? []).slice(0, keptPerUnit))
      chosen.add(other);
    if (chosen.size === 0) continue;
    spread(mine, space.counter);
    const shared = [...chosen].map((other) =>
      overlapSpread(space.new[other]!, space.counter, space.weights),
    );
    clear(mine, space.counter);
    let n = 0;
    for (const other of chosen) found.push(weigh(old, now, at, other, shared[n++]!, space));
  }
  return found;
}

/** Adds up what the new units share with an old one by its rarest terms; comes back with those that share anything. */
function gather(
  mine: Feature,
  postings: Postings,
  to: { cap: number; units: readonly number[]; gathered: Float64Array; space: FeatureSpace },
): number[] {
  const { starts, holders, counts } = postings;
  const { gathered } = to;
  const touched: number[] = [];
  for (const at of rarestTerms(mine, postings, to.cap)) {
    const term = mine.terms[at]!;
    const weight = to.space.weights[term]!;
    const count = mine.counts[at]!;
    const end = starts[term + 1]!;
    for (let n = starts[term]!; n < end; n++) {
      const other = to.units[holders[n]!]!;
      if (gathered[other] === 0) touched.push(other);
      gathered[other] = gathered[other]! + weight * Math.min(count, counts[n]!);
    }
  }
  return touched;
}

/** What speaks for a pair whose texts have `shared` in common. */
function weigh(
  old: readonly Item[],
  now: readonly Item[],
  a: number,
  b: number,
  shared: number,
  space: FeatureSpace,
): Candidate {
  const [mine, other] = [space.old[a]!, space.new[b]!];
  const [headA, headB] = [space.oldHeadings[a]!, space.newHeadings[b]!];
  const share = (mass: number) => (mass === 0 ? 0 : shared / mass);
  const headMass = headA.mass + headB.mass;
  return {
    old: a,
    new: b,
    dice: mine.mass + other.mass === 0 ? 0 : (2 * shared) / (mine.mass + other.mass),
    inNew: share(mine.mass),
    inOld: share(other.mass),
    heading:
      headA.words === 0 || headB.words === 0
        ? null
        : (2 * overlap(headA, headB, { weights: space.headingWeights, counter: space.counter })) /
          headMass,
    sameNum: old[a]!.num !== "" && numKey(old[a]!.num) === numKey(now[b]!.num),
  };
}
