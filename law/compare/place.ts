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

/**
 * Places of the groups among their likes: basic units through the whole law, others within their
 * parents. What stands outside of the longest run that keeps its order was moved: the fewest
 * provisions that explain the new order.
 */
export function placings(old: Side, now: Side, matching: Matching): Placing[] {
  const { groups, ofNew } = matching;
  const sequences = new Map<string, { group: number; place: number }[]>();
  const moved = groups.map(() => false);
  groups.forEach((group, index) => {
    const [a, b] = [group.old[0]!, group.new[0]!];
    const rank = matching.rankOld[a]!;
    const [up, there] = [old.units[a]!.parent, now.units[b]!.parent];
    const home = up === null ? -1 : matching.ofOld[up]!;
    const stayed = rank !== "inner" || (home >= 0 && there !== null && ofNew[there] === home);
    if (!stayed || rank !== matching.rankNew[b]) {
      moved[index] = true;
      return;
    }
    const key = rank === "inner" ? `inner ${home}` : `${rank} ${old.units[a]!.depth}`;
    const sequence = rank === "basic" ? "basic" : key;
    const list = sequences.get(sequence);
    const entry = { group: index, place: b };
    if (list) list.push(entry);
    else sequences.set(sequence, [entry]);
  });
  for (const list of sequences.values()) {
    list.sort((x, y) => groups[x.group]!.old[0]! - groups[y.group]!.old[0]!);
    const kept = new Set(longestRising(list.map(({ place }) => place)));
    list.forEach(({ group }, at) => {
      if (!kept.has(at)) moved[group] = true;
    });
  }
  return groups.map((group, index) => {
    const [one, other] = [old.units[group.old[0]!]!, now.units[group.new[0]!]!];
    return {
      moved: moved[index]!,
      renumbered: numKey(one.num) !== numKey(other.num),
      levelChanged: one.element !== other.element,
    };
  });
}
