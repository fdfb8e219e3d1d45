import { align, type AlignOptions } from "../align";
import type { Side } from "../side";
import { absorbLevels, leftWithin } from "./absorb";
import { pairContainers } from "./container";
import type { Group, Matcher, Matching } from "./matching";
import { ranks, type Rank } from "./rank";
import { itemsOf, WholeTexts } from "./whole";

function addGroup({ matching }: Matcher, group: Group) {
  const index = matching.groups.push(group) - 1;
  for (const at of group.old) matching.ofOld[at] = index;
  for (const at of group.new) matching.ofNew[at] = index;
}

/** Aligns two lists of units that are still free, and enters the outcome. Pairs that a split or merger joins are one group. */
function alignLists(
  matcher: Matcher,
  listOld: readonly number[],
  listNew: readonly number[],
  options = matcher.options,
): Group[] {
  if (listOld.length === 0 || listNew.length === 0) return [];
  const { pairs, edges } = align(
    itemsOf(matcher.old, matcher.textOld, listOld),
    itemsOf(matcher.new, matcher.textNew, listNew),
    options,
  );
  const groups = pairs.map((pair): Group => ({
    old: [listOld[pair.old]!],
    new: [listNew[pair.new]!],
    basis: pair.basis,
    score: pair.score,
  }));
  const byOld = new Map(groups.map((group) => [group.old[0]!, group]));
  const byNew = new Map(groups.map((group) => [group.new[0]!, group]));
  for (const edge of edges) {
    const [a, b] = [listOld[edge.old]!, listNew[edge.new]!];
    if (edge.kind === "split") byOld.get(a)?.new.push(b);
    else byNew.get(b)?.old.push(a);
  }
  for (const group of groups) {
    group.old.sort((x, y) => x - y);
    group.new.sort((x, y) => x - y);
    addGroup(matcher, group);
  }
  return groups;
}

/** Units directly in those of a group that have no counterpart yet. */
function freeChildren({ units }: Side, list: readonly number[], of: Int32Array): number[] {
  const free: number[] = [];
  for (const at of list)
    for (const child of units[at]!.children) if (of[child]! < 0) free.push(child);
  return free;
}

const sameText = ({ textOld, textNew }: Matcher, a: number, b: number): boolean =>
  textOld.lengthOf(a) === textNew.lengthOf(b) && textOld.of(a) === textNew.of(b);

/** True where both subtrees have the same shape and texts, so that their units pair off one by one. */
function sameTree({ old, new: now }: Matcher, a: number, b: number): boolean {
  const [mine, other] = [old.units[a]!, now.units[b]!];
  return (
    mine.children.length === other.children.length &&
    mine.lines.length === other.lines.length &&
    mine.lines.every((line, n) => line.text === other.lines[n]!.text)
  );
}

/** Pairs the units inside groups, from above to below. */
function descend(matcher: Matcher, groups: readonly Group[]) {
  for (const group of groups) {
    const listOld = freeChildren(matcher.old, group.old, matcher.matching.ofOld);
    if (listOld.length === 0) continue;
    const listNew = freeChildren(matcher.new, group.new, matcher.matching.ofNew);
    if (listNew.length === 0) continue;
    const twins =
      listOld.length === listNew.length &&
      listOld.every((at, n) => sameText(matcher, at, listNew[n]!)) &&
      listOld.every((at, n) => sameTree(matcher, at, listNew[n]!));
    if (!twins) {
      descend(matcher, alignLists(matcher, listOld, listNew, innerOptions(matcher.options)));
      continue;
    }
    const pairs = listOld.map((at, n): Group => ({
      old: [at],
      new: [listNew[n]!],
      basis: "text",
      score: 1,
    }));
    for (const pair of pairs) addGroup(matcher, pair);
    descend(matcher, pairs);
  }
}

/**
 * Inside a provision there are few alternatives to stand out from, so that more is asked of a pair.
 * Splits are left to the search across levels: a paragraph whose points became paragraphs was not split.
 */
const innerOptions = (options: AlignOptions): AlignOptions => ({
  ...options,
  evidence: 0.4,
  sides: false,
});

/** At another level of the same article a number says nothing. */
const otherLevel = (options: AlignOptions): AlignOptions => ({
  ...options,
  numbersCount: false,
  evidence: 0.45,
  sides: false,
});

/** A left-over inner unit is sought elsewhere only with this much text: shorter ones are found everywhere. */
const leastMoved = 40;

/** Inner units that went to another provision or another depth. */
function acrossProvisions(matcher: Matcher) {
  const { matching } = matcher;
  const left = (of: Int32Array, rank: readonly Rank[], texts: WholeTexts) => {
    const list: number[] = [];
    of.forEach((group, at) => {
      if (group < 0 && rank[at] !== "container" && texts.lengthOf(at) >= leastMoved) list.push(at);
    });
    return list;
  };
  const listOld = left(matching.ofOld, matching.rankOld, matcher.textOld);
  const listNew = left(matching.ofNew, matching.rankNew, matcher.textNew);
  const strict: AlignOptions = {
    ...matcher.options,
    numbersCount: false,
    threshold: 0.6,
    evidence: 0.95,
    sides: false,
  };
  // Two whole articles that found no counterpart among articles are not forced on one another here.
  const innerOld = listOld.filter((at) => matching.rankOld[at] === "inner");
  const innerNew = listNew.filter((at) => matching.rankNew[at] === "inner");
  descend(matcher, alignLists(matcher, innerOld, innerNew, strict));
  const free = (list: readonly number[], of: Int32Array) => list.filter((at) => of[at]! < 0);
  const restOld = free(listOld, matching.ofOld);
  const restNew = free(listNew, matching.ofNew);
  const basicOld = restOld.filter((at) => matching.rankOld[at] === "basic");
  const basicNew = restNew.filter((at) => matching.rankNew[at] === "basic");
  const stillOld = restOld.filter((at) => matching.rankOld[at] === "inner");
  const stillNew = restNew.filter((at) => matching.rankNew[at] === "inner");
  descend(matcher, alignLists(matcher, basicOld, stillNew, strict));
  descend(matcher, alignLists(matcher, stillOld, basicNew, strict));
}

/** Which units of two texts answer each other, at every level. `textsOf` gives their whole texts where they are at hand. */
export function matchUnits(
  old: Side,
  now: Side,
  options: AlignOptions,
  textsOf = (side: Side) => new WholeTexts(side),
): Matching {
  const matcher: Matcher = {
    old,
    new: now,
    textOld: textsOf(old),
    textNew: textsOf(now),
    options,
    matching: {
      groups: [],
      ofOld: new Int32Array(old.units.length).fill(-1),
      ofNew: new Int32Array(now.units.length).fill(-1),
      rankOld: ranks(old.units),
      rankNew: ranks(now.units),
    },
  };
  const { matching } = matcher;
  for (const place of ["body", "preamble", "annex"] as const) {
    const basics = ({ units }: Side, rank: readonly Rank[]) => {
      const list: number[] = [];
      rank.forEach((name, at) => {
        if (name === "basic" && units[at]!.place === place) list.push(at);
      });
      return list;
    };
    const listOld = basics(old, matching.rankOld);
    const listNew = basics(now, matching.rankNew);
    descend(matcher, alignLists(matcher, listOld, listNew));
  }
  for (const left of leftWithin(matcher))
    descend(matcher, alignLists(matcher, left.old, left.new, otherLevel(options)));
  absorbLevels(matcher);
  acrossProvisions(matcher);
  for (const group of pairContainers(matcher)) addGroup(matcher, group);
  return matching;
}
