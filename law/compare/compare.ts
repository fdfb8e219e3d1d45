import type { Node } from "prosemirror-model";
import { stem } from "../stem";
import { asAccepted } from "../suggest";
import { versionOptions } from "./align";
import { listChanges, renumberedRuns } from "./changes";
import { toMatch } from "./classify";
import { markCarried } from "./carried";
import type {
  ComparedUnit,
  Comparison,
  FrameDiff,
  Limit,
  Match,
  ParagraphDiff,
} from "./comparison";
import { textDiff } from "./differ";
import { imagesLeftOut, notesApart, type CompareInput } from "./leftOut";
import { matchUnits, type Matching, type Rank } from "./match";
import { Memory } from "./memory";
import { inOrder, mirroredMatch, mirroredRest, type Found } from "./mirror";
import { placings } from "./place";
import { sideOf, type Side, type SideUnit } from "./side";
import { withSubstance } from "./substance";

/** How a comparison is to read its texts. */
export interface CompareOptions {
  /** BCP 47 language of both texts, for stems and alarm words. */
  language: string;
}

const compared = (unit: SideUnit): ComparedUnit => ({
  guid: unit.guid,
  element: unit.element,
  num: unit.num,
  label: unit.label,
  eId: unit.eId,
  heading: unit.heading,
  depth: unit.depth,
  parent: unit.parent,
  place: unit.place,
  paragraphs: unit.lines.map(({ text }) => text),
});

/** Differences of the text around the provisions, place by place. */
function frames(old: Side, now: Side, language: string, limits: Limit[]): FrameDiff[] {
  const found: FrameDiff[] = [];
  for (const place of new Set([...old.frame.keys(), ...now.frame.keys()])) {
    const lines = (side: Side) =>
      (side.frame.get(place) ?? []).map((text) => ({ kind: "text" as const, text, unit: null }));
    const [a, b] = [lines(old), lines(now)];
    if (a.map(({ text }) => text).join("\n") === b.map(({ text }) => text).join("\n")) continue;
    const diff = textDiff(a, b, language);
    limits.push(...diff.limits);
    found.push({ place, paragraphs: diff.paragraphs });
  }
  return found;
}

function without(of: Int32Array): number[] {
  const list: number[] = [];
  of.forEach((group, at) => {
    if (group < 0) list.push(at);
  });
  return list;
}

/** A pair of texts in the direction in which they are compared; `reversed` where that is from the new one to the old. */
interface Task {
  from: Side;
  to: Side;
  reversed: boolean;
  language: string;
  memory: Memory | null;
}

function matchesOf({ from, to, language, memory }: Task, matching: Matching, limits: Limit[]) {
  const places = placings(from, to, matching);
  return matching.groups.map((group, at) => {
    const [a, b, placing] = [group.old[0]!, group.new[0]!, places[at]!];
    const rank = matching.rankOld[a]!;
    const pair = { from: from.units[a]!, to: to.units[b]!, group, placing, rank };
    const single = group.old.length + group.new.length === 2;
    const known = single ? memory?.known(pair) : null;
    const made = known ?? toMatch(from, to, group, placing, rank, language);
    if (single && !known) memory?.keep(pair, made);
    if (made.limits.length > 0) limits.push(...made.limits);
    return made.match;
  });
}

/** The match with what takes the place of some of its paragraphs. */
const withMarked = (match: Match, marked: ReadonlyMap<ParagraphDiff, ParagraphDiff>): Match =>
  match.paragraphs.some((one) => marked.has(one))
    ? { ...match, paragraphs: match.paragraphs.map((one) => marked.get(one) ?? one) }
    : match;

function find(task: Task): Found {
  const { from, to, reversed, language, memory } = task;
  const options = versionOptions(stem(language), memory?.reader);
  const matching = matchUnits(from, to, { ...options, reversed }, memory?.texts.bind(memory));
  const limits: Limit[] = [];
  const matches = matchesOf(task, matching, limits);
  const [inserted, deleted] = [without(matching.ofNew), without(matching.ofOld)];
  const units = { old: comparedOf(from, memory), new: comparedOf(to, memory) };
  const { marked, carried } = markCarried(
    { ...units, matches, inserted, deleted },
    { old: basicsOf(matching.rankOld), new: basicsOf(matching.rankNew) },
  );
  for (const one of marked.values()) one.hunks = withSubstance(one.hunks, language);
  return {
    matches: marked.size > 0 ? matches.map((match) => withMarked(match, marked)) : matches,
    ...{ inserted, deleted, limits, carried },
    frame: frames(from, to, language, limits),
  };
}

function basicsOf(rank: readonly Rank[]): Set<number> {
  const basics = new Set<number>();
  rank.forEach((name, at) => {
    if (name === "basic") basics.add(at);
  });
  return basics;
}

/** The match told in the other direction, with its flips marked anew. */
function turned(match: Match, language: string): Match {
  const turn = mirroredMatch(match);
  for (const one of turn.paragraphs) one.hunks = withSubstance(one.hunks, language);
  return { ...turn, heading: withSubstance(turn.heading, language) };
}

/** What is found of two texts, from the old one to the new one whatever the direction of the search. */
function findFrom(old: Side, now: Side, language: string, memory: Memory | null): Found {
  if (inOrder(old, now)) return find({ from: old, to: now, reversed: false, language, memory });
  const { matches, ...rest } = find({ from: now, to: old, reversed: true, language, memory });
  const found = mirroredRest(rest);
  for (const { paragraphs } of found.frame)
    for (const one of paragraphs) one.hunks = withSubstance(one.hunks, language);
  return {
    ...found,
    matches: matches.map((match) => {
      const known = memory?.mirrored.get(match);
      if (known) return known;
      const made = turned(match, language);
      memory?.mirrored.set(match, made);
      return made;
    }),
  };
}

const comparedOf = ({ units }: Side, memory: Memory | null): ComparedUnit[] =>
  memory ? memory.compared(units, compared) : units.map(compared);

function compareWith(
  old: Side,
  now: Side,
  { language }: CompareOptions,
  memory: Memory | null,
): Comparison {
  const { limits, matches, ...found } = findFrom(old, now, language, memory);
  matches.sort((x, y) => x.new[0]! - y.new[0]!);
  const units = { old: comparedOf(old, memory), new: comparedOf(now, memory) };
  memory?.end(old, now);
  const draft = { ...units, matches, ...found };
  return {
    status: limits.length === 0 ? "complete" : "gaveUp",
    limits,
    ...draft,
    renumberings: renumberedRuns(draft),
    changes: listChanges(draft),
    notCompared: notesApart(old, now),
  };
}

/** Compares two texts that are already read into sides. */
export const compareSides = (old: Side, now: Side, options: CompareOptions): Comparison =>
  compareWith(old, now, options, null);

/**
 * Compares texts that change little from one time to the next, such as a draft
 * with its baseline after every edit: the words of provisions that did not
 * change are not compared again. What comes back is equal to `compareSides`,
 * whatever was compared before; parts that did not change are the same objects
 * as before and are not to be written to.
 */
export class Comparer {
  readonly #options: CompareOptions;
  readonly #memory: Memory;

  constructor(options: CompareOptions) {
    this.#options = options;
    this.#memory = new Memory(stem(options.language));
  }

  sides(old: Side, now: Side): Comparison {
    return compareWith(old, now, this.#options, this.#memory);
  }

  /** Pending suggestions count as accepted. */
  documents(old: Node, now: Node): Comparison {
    return this.sides(sideOf(asAccepted(old)), sideOf(asAccepted(now)));
  }
}

/** Compares two documents, pending suggestions counting as accepted; see `compareLaws`. */
export const compareDocuments = (old: Node, now: Node, options: CompareOptions): Comparison =>
  compareSides(sideOf(asAccepted(old)), sideOf(asAccepted(now)), options);

/**
 * What changed between two texts of one law. Total: every pair of laws has a
 * comparison, which is `complete`, or says in `limits` where it stopped short
 * and what it shows there instead. Drafting notes and commentary are no part of
 * a law and are not compared; `notCompared` names those that differ.
 */
export function compareLaws(
  old: CompareInput,
  now: CompareInput,
  options: Partial<CompareOptions> = {},
): Comparison {
  const language = options.language ?? (now.meta.language || old.meta.language || "en");
  const comparison = compareDocuments(old.doc, now.doc, { language });
  return {
    ...comparison,
    notCompared: [...comparison.notCompared, ...imagesLeftOut(old, now)],
  };
}
