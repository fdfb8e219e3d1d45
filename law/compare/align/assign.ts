import type { Candidate } from "./candidate";
import { bestAssignment } from "./hungarian";
import type { AlignOptions, Pair } from "./item";

/** Components of at most this many units a side are assigned optimally, larger ones greedily. */
const smallComponent = 40;

/** Which pairs stand so far: partner by unit, -1 for none. */
export interface Standing {
  ofOld: Int32Array;
  ofNew: Int32Array;
}

/** What a pass adds to the words. All on the scale of the score. */
const bonus = { num: 0.06, heading: 0.28, neighbour: 0.06, besideBoth: 0.05 };

/** The score of a candidate where the other pairs stand as they do. */
export function scoreOf(candidate: Candidate, standing: Standing, options: AlignOptions): number {
  const { old: a, new: b, dice, inNew, inOld, heading } = candidate;
  const sameNum = options.numbersCount && candidate.sameNum;
  const titled = heading !== null && heading >= 0.95;
  const contained = 0.9 * Math.max(inNew, inOld);
  let score = sameNum || titled ? Math.max(dice, contained) : dice;
  if (sameNum) score += bonus.num;
  if (heading !== null) score += bonus.heading * (heading - 0.25) * (heading > 0.25 ? 1 : 0.35);
  const before = a > 0 && b > 0 && standing.ofOld[a - 1] === b - 1;
  const after = standing.ofOld[a + 1] === b + 1 && b + 1 < standing.ofNew.length;
  score += bonus.neighbour * (Number(before) + Number(after));
  if (before && after) score += bonus.besideBoth;
  return score;
}

interface Scored extends Candidate {
  score: number;
}

/** Connected groups of candidates. `olds`: how many old units there are, `all` how many of both sides. */
function components(list: readonly Scored[], olds: number, all: number): Scored[][] {
  const parent = new Int32Array(all).fill(-1);
  const root = (unit: number): number => {
    let at = unit;
    while (parent[at]! >= 0) at = parent[at]!;
    while (parent[unit]! >= 0) {
      const next = parent[unit]!;
      parent[unit] = at;
      unit = next;
    }
    return at;
  };
  for (const { old: a, new: b } of list) {
    const [x, y] = [root(a), root(olds + b)];
    if (x !== y) parent[x] = y;
  }
  const groups = new Map<number, Scored[]>();
  for (const one of list) {
    const name = root(one.old);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()];
}

function optimal(group: readonly Scored[]): Scored[] {
  const rows = [...new Set(group.map((one) => one.old))];
  const columns = [...new Set(group.map((one) => one.new))];
  if (rows.length > smallComponent || columns.length > smallComponent) return greedy(group);
  const table = rows.map(() => columns.map((): Scored | null => null));
  for (const one of group) table[rows.indexOf(one.old)]![columns.indexOf(one.new)] = one;
  // Squared, so that one strong pair beats two middling ones.
  const chosen = bestAssignment(table.map((row) => row.map((one) => (one ? one.score ** 2 : 0))));
  return chosen.flatMap((column, row) => {
    const one = column >= 0 ? table[row]![column] : null;
    return one ? [one] : [];
  });
}

function greedy(group: readonly Scored[]): Scored[] {
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  return [...group]
    .sort((x, y) => y.score - x.score || x.old - y.old || x.new - y.new)
    .filter((one) => {
      if (usedOld.has(one.old) || usedNew.has(one.new)) return false;
      usedOld.add(one.old);
      usedNew.add(one.new);
      return true;
    });
}

/** One pass: the best pairs among free candidates that score at least `threshold`. */
export function assign(
  list: readonly Candidate[],
  standing: Standing,
  threshold: number,
  options: AlignOptions,
): Pair[] {
  const open: Scored[] = [];
  for (const one of list) {
    if (standing.ofOld[one.old]! >= 0 || standing.ofNew[one.new]! >= 0) continue;
    const score = scoreOf(one, standing, options);
    if (score >= threshold) open.push({ ...one, score });
  }
  const olds = standing.ofOld.length;
  return components(open, olds, olds + standing.ofNew.length)
    .flatMap(optimal)
    .map(({ old: a, new: b, score }) => ({
      old: a,
      new: b,
      basis: "content",
      score: Math.min(1, score),
    }));
}
