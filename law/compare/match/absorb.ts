import { bag, dice, type Bag } from "../leaf";
import type { Matcher } from "./matching";

/** A paragraph and a provision of the same article hold the same rule from this likeness on. */
const absorbFrom = 0.45;

type SideName = "old" | "new";

/** A line of a paired unit that its partner does not have word for word. */
interface LooseLine {
  group: number;
  words: Bag;
}

const ofSide = ({ matching }: Matcher, side: SideName) =>
  side === "old" ? matching.ofOld : matching.ofNew;

/** Units in those of a list, themselves too, that have no counterpart yet. */
function freeWithin(matcher: Matcher, side: SideName, list: readonly number[]): number[] {
  const { ends } = side === "old" ? matcher.textOld : matcher.textNew;
  const of = ofSide(matcher, side);
  const free: number[] = [];
  for (const root of list)
    for (let at = root; at < ends[root]!; at++) if (of[at]! < 0) free.push(at);
  return free;
}

/** Lines on one side of an article whose words are nowhere in the unit's partner; see `looseLines`. */
function looseWithin(matcher: Matcher, side: SideName, list: readonly number[]): LooseLine[] {
  const texts = side === "old" ? matcher.textOld : matcher.textNew;
  return looseLines(
    matcher,
    side,
    list.flatMap((at) => texts.within(at)),
  );
}

/** Lines on one side of an article whose words are nowhere in the unit's partner. */
function looseLines(matcher: Matcher, side: SideName, list: readonly number[]): LooseLine[] {
  const [mine, other] = side === "old" ? [matcher.old, matcher.new] : [matcher.new, matcher.old];
  const of = ofSide(matcher, side);
  return list.flatMap((at) => {
    const group = of[at]!;
    const pair = group < 0 ? undefined : matcher.matching.groups[group];
    // A unit that was split or merged is told as such.
    if (!pair || pair[side].length > 1) return [];
    const there = pair[side === "old" ? "new" : "old"];
    const kept = new Set(there.flatMap((twin) => other.units[twin]!.lines.map(({ text }) => text)));
    return mine.units[at]!.lines.filter(({ text }) => !kept.has(text)).map(({ text }) => ({
      group,
      words: bag(text),
    }));
  });
}

/** Enters the free units of one side into the groups whose loose lines hold their words. */
function absorbSide(matcher: Matcher, side: SideName, free: readonly number[], loose: LooseLine[]) {
  const units = matcher[side].units;
  const candidates = free.filter((at) => units[at]!.lines.length > 0);
  const found: { at: number; line: LooseLine; value: number }[] = [];
  for (const at of candidates) {
    const words = bag(units[at]!.lines.map(({ text }) => text).join(" "));
    for (const line of loose) {
      const value = dice(words, line.words);
      if (value >= absorbFrom) found.push({ at, line, value });
    }
  }
  const of = ofSide(matcher, side);
  const used = new Set<LooseLine>();
  for (const { at, line } of found.sort((x, y) => y.value - x.value)) {
    if (of[at]! >= 0 || used.has(line)) continue;
    const group = matcher.matching.groups[line.group]!;
    used.add(line);
    of[at] = line.group;
    group[side].push(at);
    group[side].sort((x, y) => x - y);
  }
}

/**
 * Words that changed their level within an article: its own paragraph became
 * its paragraph (1), or a point became words of the paragraph. The provision
 * that holds them joins the group, so that its words are compared with those
 * that it came from.
 */
export function absorbLevels(matcher: Matcher): void {
  const { matching } = matcher;
  const articles = matching.groups.filter(
    ({ old, new: now }) =>
      matching.rankOld[old[0]!] === "basic" || matching.rankNew[now[0]!] === "basic",
  );
  for (const { old, new: now } of articles.map((one) => ({
    old: [...one.old],
    new: [...one.new],
  }))) {
    const freeNew = freeWithin(matcher, "new", now);
    if (freeNew.length > 0) absorbSide(matcher, "new", freeNew, looseWithin(matcher, "old", old));
    const freeOld = freeWithin(matcher, "old", old);
    if (freeOld.length > 0) absorbSide(matcher, "old", freeOld, looseWithin(matcher, "new", now));
  }
}

/** Units of each article group that found no counterpart at their own level, at any depth. */
export function* leftWithin(matcher: Matcher): Generator<{ old: number[]; new: number[] }> {
  const { matching } = matcher;
  for (const { old, new: now } of [...matching.groups]) {
    if (matching.rankOld[old[0]!] !== "basic" || matching.rankNew[now[0]!] !== "basic") continue;
    const left = {
      old: freeWithin(matcher, "old", old),
      new: freeWithin(matcher, "new", now),
    };
    if (left.old.length > 0 && left.new.length > 0) yield left;
  }
}
