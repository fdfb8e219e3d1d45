import { bag, dice } from "../leaf";
import type { Side } from "../side";
import type { Group, Matcher } from "./matching";
import type { WholeTexts } from "./whole";

/** Two divisions answer each other from this on: half of their matter, or a heading and some of it. */
const containerFrom = 0.4;
const headingShare = 0.4;
const elementShare = 0.1;

/** Length of the text of each basic unit, summed up into each division above it. */
function matterOf(side: Side, texts: WholeTexts, isBasic: (at: number) => boolean) {
  const above = new Map<number, Map<number, number>>();
  side.units.forEach((unit, at) => {
    if (!isBasic(at)) return;
    for (let up = unit.parent; up !== null; up = side.units[up]!.parent) {
      const inside = above.get(up) ?? new Map<number, number>();
      inside.set(at, texts.lengthOf(at) + 1);
      above.set(up, inside);
    }
  });
  return above;
}

const sum = (values: Iterable<number>) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** True for two divisions that hold nothing and are called the same. */
const emptyTwin = (one: Side["units"][number], other: Side["units"][number]): boolean =>
  one.element === other.element && one.num === other.num && one.heading === other.heading;

/**
 * Divisions pair off by the provisions that they share and by their headings,
 * best first; a division in no pair has no counterpart.
 */
export function pairContainers(matcher: Matcher): Group[] {
  const { old, new: now, matching } = matcher;
  const insideOld = matterOf(old, matcher.textOld, (at) => matching.rankOld[at] === "basic");
  const insideNew = matterOf(now, matcher.textNew, (at) => matching.rankNew[at] === "basic");
  const holders = new Map<number, number[]>();
  for (const [container, inside] of insideNew)
    for (const at of inside.keys()) {
      const list = holders.get(at);
      if (list) list.push(container);
      else holders.set(at, [container]);
    }

  const list = (rank: readonly string[], of: Int32Array) =>
    rank.flatMap((name, at) => (name === "container" && of[at]! < 0 ? [at] : []));
  const containersNew = list(matching.rankNew, matching.ofNew);
  const byHeading = new Map<string, number[]>();
  const byGuid = new Map<string, number>();
  for (const at of containersNew) {
    const { heading, guid } = now.units[at]!;
    if (guid !== null) byGuid.set(guid, at);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), at]);
  }
  const found: { old: number; new: number; score: number }[] = [];
  for (const a of list(matching.rankOld, matching.ofOld)) {
    const mine = insideOld.get(a) ?? new Map<number, number>();
    const shared = new Map<number, number>();
    const known = byGuid.get(old.units[a]!.guid ?? "");
    if (known !== undefined) shared.set(known, 0);
    const { heading } = old.units[a]!;
    // Divisions without a heading are known by what stands in them; empty ones by their number alone.
    for (const b of byHeading.get(heading) ?? [])
      if (heading !== "" || (mine.size === 0 && emptyTwin(old.units[a]!, now.units[b]!)))
        shared.set(b, 0);
    for (const [at, length] of mine)
      for (const partner of matching.groups[matching.ofOld[at]!]?.new ?? [])
        for (const b of holders.get(partner) ?? [])
          shared.set(b, (shared.get(b) ?? 0) + length + (insideNew.get(b)?.get(partner) ?? 0));
    for (const [b, weight] of shared) {
      const total = sum(mine.values()) + sum(insideNew.get(b)?.values() ?? []);
      const [one, other] = [old.units[a]!, now.units[b]!];
      const guid = one.guid !== null && one.guid === other.guid ? 2 : 0;
      const title = one.heading && other.heading ? dice(bag(one.heading), bag(other.heading)) : 0;
      const score =
        guid +
        (total === 0 ? Number(emptyTwin(one, other)) : weight / total) * (1 - headingShare) +
        headingShare * title +
        (one.element === other.element ? elementShare : 0);
      if (score >= containerFrom) found.push({ old: a, new: b, score });
    }
  }
  const [doneOld, doneNew] = [new Set<number>(), new Set<number>()];
  return found
    .sort((x, y) => y.score - x.score || x.old - y.old || x.new - y.new)
    .flatMap((one): Group[] => {
      if (doneOld.has(one.old) || doneNew.has(one.new)) return [];
      doneOld.add(one.old);
      doneNew.add(one.new);
      const basis = one.score >= 2 ? "guid" : "content";
      return [{ old: [one.old], new: [one.new], basis, score: Math.min(1, one.score) }];
    });
}
