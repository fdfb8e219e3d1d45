import { numKey } from "./align";
import type { Matching } from "./match";
import { longestRising } from "./leaf";
import type { Side } from "./side";

/** What became of a group's place and number. */
export interface Placing {
  moved: boolean;
  renumbered: boolean;
  levelChanged: boolean;
}

/** Indexes of the groups in the order of their first old units. */
function byFirst(groups: Matching["groups"], olds: number): number[] {
  const groupAt = new Int32Array(olds).fill(-1);
  groups.forEach(({ old }, index) => (groupAt[old[0]!] = index));
  return [...groupAt.filter((index) => index >= 0)];
}

/**
 * Places of the groups among their likes: basic units through the whole law, others within their
 * parents. What stands outside of the longest run that keeps its order was moved: the fewest
 * provisions that explain the new order.
 */
export function placings(old: Side, now: Side, matching: Matching): Placing[] {
  const { groups, ofNew } = matching;
  /** Groups by what they are counted with: basic units together, others within their home or at their depth. */
  const sequences = new Map<number, number[]>();
  const moved = groups.map(() => false);
  for (const index of byFirst(groups, old.units.length)) {
    const group = groups[index]!;
    const [a, b] = [group.old[0]!, group.new[0]!];
    const rank = matching.rankOld[a]!;
    const [up, there] = [old.units[a]!.parent, now.units[b]!.parent];
    const home = up === null ? -1 : matching.ofOld[up]!;
    const stayed = rank !== "inner" || (home >= 0 && there !== null && ofNew[there] === home);
    if (!stayed || rank !== matching.rankNew[b]) {
      moved[index] = true;
      continue;
    }
    const key = rank === "inner" ? home : rank === "basic" ? -1 : -2 - old.units[a]!.depth;
    const sequence = sequences.get(key);
    if (sequence) sequence.push(index);
    else sequences.set(key, [index]);
  }
  for (const list of sequences.values()) {
    const places = list.map((index) => groups[index]!.new[0]!);
    if (places.every((place, at) => at === 0 || places[at - 1]! < place)) continue;
    const kept = new Set(longestRising(places));
    list.forEach((index, at) => {
      if (!kept.has(at)) moved[index] = true;
    });
  }
  return groups.map((group, index) => {
    const [one, other] = [old.units[group.old[0]!]!, now.units[group.new[0]!]!];
    return {
      moved: moved[index]!,
      renumbered: one.num !== other.num && numKey(one.num) !== numKey(other.num),
      levelChanged: one.element !== other.element,
    };
  });
}
