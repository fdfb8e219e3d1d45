import type { Node } from "prosemirror-model";
import type { Law } from "../schema";
import { stem } from "../stem";
import { versionOptions } from "./align";
import { listChanges, renumberedRuns } from "./changes";
import { toMatch } from "./classify";
import type { ComparedUnit, Comparison, FrameDiff, Limit } from "./comparison";
import { markMovedParagraphs, textDiff } from "./differ";
import { matchUnits } from "./match";
import { placings } from "./place";
import { sideOf, type Side, type SideUnit } from "./side";

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

/** Compares two texts that are already read into sides. */
export function compareSides(old: Side, now: Side, { language }: CompareOptions): Comparison {
  const matching = matchUnits(old, now, versionOptions(stem(language)));
  const limits: Limit[] = [];
  const places = placings(old, now, matching);
  const matches = matching.groups
    .map((group, at) => {
      const rank = matching.rankOld[group.old[0]!]!;
      const made = toMatch(old, now, group, places[at]!, rank, language);
      limits.push(...made.limits);
      return made.match;
    })
    .sort((x, y) => x.new[0]! - y.new[0]!);
  const draft = {
    old: old.units.map(compared),
    new: now.units.map(compared),
    matches,
    inserted: without(matching.ofNew),
    deleted: without(matching.ofOld),
    frame: frames(old, now, language, limits),
  };
  markMovedParagraphs(draft);
  return {
    status: limits.length === 0 ? "complete" : "gaveUp",
    limits,
    ...draft,
    renumberings: renumberedRuns(draft),
    changes: listChanges(draft),
    notCompared: [],
  };
}

/** Compares two documents; see `compareLaws`. */
export const compareDocuments = (old: Node, now: Node, options: CompareOptions): Comparison =>
  compareSides(sideOf(old), sideOf(now), options);

/**
 * What changed between two texts of one law. Total: every pair of laws has a
 * comparison, which is `complete`, or says in `limits` where it stopped short
 * and what it shows there instead. Drafting notes and commentary are no part of
 * a law and are not compared.
 */
export function compareLaws(old: Law, now: Law, options: Partial<CompareOptions> = {}): Comparison {
  const language = options.language ?? (now.meta.language || old.meta.language || "en");
  return compareDocuments(old.doc, now.doc, { language });
}
