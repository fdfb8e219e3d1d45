import { numKey } from "./exact";
import { overlap, type FeatureSpace } from "./feature";
import type { Item } from "./item";

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

/** The units with the highest rates, best first; of equal ones those that were met first. */
function best(units: readonly number[], rates: readonly number[]): number[] {
  const kept: number[] = [];
  rates.forEach((rate, at) => {
    if (kept.length === keptPerUnit && rate <= rates[kept.at(-1)!]!) return;
    let place = kept.length;
    while (place > 0 && rates[kept[place - 1]!]! < rate) place--;
    kept.splice(place, 0, at);
    if (kept.length > keptPerUnit) kept.pop();
  });
  return kept.map((at) => units[at]!);
}

/** A term of a unit with the units of the other side that have it, each with its count. */
interface Posting {
  list: readonly number[];
  weight: number;
  count: number;
}

/** The terms of a unit that find few others, the rarest first, within `mostPostings`. */
function rarestTerms(
  { counts }: FeatureSpace["old"][number],
  postings: ReadonlyMap<number, readonly number[]>,
  cap: number,
  space: FeatureSpace,
): Posting[] {
  const all: Posting[] = [];
  let size = 0;
  for (const [term, count] of counts) {
    const list = postings.get(term);
    if (!list || list.length > 2 * cap) continue;
    size += list.length;
    all.push({ list, weight: space.weight(term), count });
  }
  if (size <= 2 * mostPostings) return all;
  all.sort((x, y) => x.list.length - y.list.length);
  let taken = 0;
  return all.filter(({ list }) => (taken += list.length) <= 2 * mostPostings);
}

/** Candidate pairs among units that are still free, found through rare terms, headings and numbers. */
export function candidates(
  old: readonly Item[],
  now: readonly Item[],
  free: { old: readonly number[]; new: readonly number[] },
  space: FeatureSpace,
): Candidate[] {
  const cap = Math.max(40, free.new.length * commonShare);
  const postings = new Map<number, number[]>();
  for (const at of free.new)
    for (const [term, count] of space.new[at]!.counts) {
      const list = postings.get(term);
      if (list) list.push(at, count);
      else postings.set(term, [at, count]);
    }
  const byNum = new Map<string, number[]>();
  const byHeading = new Map<string, number[]>();
  const into = (map: Map<string, number[]>, key: string, at: number) => {
    if (key) map.set(key, [...(map.get(key) ?? []), at]);
  };
  for (const at of free.new) {
    into(byNum, numKey(now[at]!.num), at);
    into(byHeading, headingKey(now[at]!.heading), at);
  }
  const gathered = new Float64Array(now.length);
  const found: Candidate[] = [];
  for (const at of free.old) {
    const mine = space.old[at]!;
    const touched: number[] = [];
    for (const { list, weight, count } of rarestTerms(mine, postings, cap, space)) {
      for (let n = 0; n < list.length; n += 2) {
        const other = list[n]!;
        if (gathered[other] === 0) touched.push(other);
        gathered[other] = gathered[other]! + weight * Math.min(count, list[n + 1]!);
      }
    }
    const rates = touched.map((other) => gathered[other]! / (mine.mass + space.new[other]!.mass));
    const chosen = new Set(best(touched, rates));
    for (const other of touched) gathered[other] = 0;
    for (const other of byNum.get(numKey(old[at]!.num)) ?? []) chosen.add(other);
    for (const other of (byHeading.get(headingKey(old[at]!.heading)) ?? []).slice(0, keptPerUnit))
      chosen.add(other);
    for (const other of chosen) found.push(weigh(old, now, at, other, space));
  }
  return found;
}

/** What speaks for a pair. */
export function weigh(
  old: readonly Item[],
  now: readonly Item[],
  a: number,
  b: number,
  space: FeatureSpace,
): Candidate {
  const [mine, other] = [space.old[a]!, space.new[b]!];
  const shared = overlap(mine, other, space.weight);
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
        : (2 * overlap(headA, headB, space.headingWeight)) / headMass,
    sameNum: old[a]!.num !== "" && numKey(old[a]!.num) === numKey(now[b]!.num),
  };
}
