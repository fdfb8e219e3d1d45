import type { Node } from "prosemirror-model";
import { stem } from "../stem";
import { asAccepted } from "../suggest";
import { versionOptions } from "./align";
import { listChanges, renumberedRuns } from "./changes";
import { toMatch } from "./classify";
import { markCarried } from "./carried";
import type { ComparedUnit, Comparison, FrameDiff, Limit, ParagraphDiff } from "./comparison";
import { textDiff } from "./differ";
import { imagesLeftOut, notesApart, type CompareInput } from "./leftOut";
import { matchUnits, type Rank } from "./match";
import { inOrder, mirrored, type Found } from "./mirror";
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

const without = (of: Int32Array): number[] => [...of.keys()].filter((at) => of[at]! < 0);

/** A pair of texts in the direction in which they are compared; `reversed` where that is from the new one to the old. */
interface Task {
  from: Side;
  to: Side;
  reversed: boolean;
  language: string;
}

/** Paragraphs with words that changed, wherever they stand. */
const changedParagraphs = ({ matches, frame }: Found): ParagraphDiff[] =>
  [...matches, ...frame].flatMap(({ paragraphs }) => paragraphs);

function find({ from, to, reversed, language }: Task): Found {
  const matching = matchUnits(from, to, { ...versionOptions(stem(language)), reversed });
  const limits: Limit[] = [];
  const places = placings(from, to, matching);
  const matches = matching.groups.map((group, at) => {
    const rank = matching.rankOld[group.old[0]!]!;
    const made = toMatch(from, to, group, places[at]!, rank, language);
    limits.push(...made.limits);
    return made.match;
  });
  const [inserted, deleted] = [without(matching.ofNew), without(matching.ofOld)];
  const units = { old: from.units.map(compared), new: to.units.map(compared) };
  const { touched, carried } = markCarried(
    { ...units, matches, inserted, deleted },
    { old: basicsOf(matching.rankOld), new: basicsOf(matching.rankNew) },
  );
  const found = { matches, inserted, deleted, limits, carried };
  for (const one of touched) one.hunks = withSubstance(one.hunks, language);
  return { ...found, frame: frames(from, to, language, limits) };
}

const basicsOf = (rank: readonly Rank[]): Set<number> =>
  new Set(rank.flatMap((name, at) => (name === "basic" ? [at] : [])));

/** What is found of two texts, from the old one to the new one whatever the direction of the search. */
function findFrom(old: Side, now: Side, language: string): Found {
  if (inOrder(old, now)) return find({ from: old, to: now, reversed: false, language });
  const found = mirrored(find({ from: now, to: old, reversed: true, language }));
  for (const one of changedParagraphs(found)) one.hunks = withSubstance(one.hunks, language);
  for (const match of found.matches) match.heading = withSubstance(match.heading, language);
  return found;
}

/** Compares two texts that are already read into sides. */
export function compareSides(old: Side, now: Side, { language }: CompareOptions): Comparison {
  const { limits, matches, ...found } = findFrom(old, now, language);
  matches.sort((x, y) => x.new[0]! - y.new[0]!);
  const draft = { old: old.units.map(compared), new: now.units.map(compared), matches, ...found };
  return {
    status: limits.length === 0 ? "complete" : "gaveUp",
    limits,
    ...draft,
    renumberings: renumberedRuns(draft),
    changes: listChanges(draft),
    notCompared: notesApart(old, now),
  };
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
