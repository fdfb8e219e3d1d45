import type { Node } from "prosemirror-model";
import { numberLaw } from "./number";
import type { Numbered, Numbering } from "./numbered";

/** A number that is written into the document or taken out of it. */
export interface NumberChange {
  /** Position before the unit. */
  pos: number;
  /** The number that it gets; null where it becomes automatic. */
  num: string | null;
}

const attribute = (unit: Numbered, name: "num" | "label"): string | null =>
  unit.node.attrs[name] as string | null;

/**
 * What fixes every automatic number of a text as it stands now, so that provisions inserted later
 * get the inserted numbers of the tradition (5-1, 5A, 5 bis). Units without numbers stay without.
 */
export const frozenNumbers = (doc: Node): NumberChange[] =>
  numberLaw(doc).entries.flatMap((unit) =>
    unit.num !== "" && attribute(unit, "num") === null && attribute(unit, "label") === null
      ? [{ pos: unit.pos, num: unit.num }]
      : [],
  );

/** What makes every number of a text automatic; designations without a number ("Final provisions") stay. */
export const freedNumbers = (doc: Node): NumberChange[] =>
  numberLaw(doc).entries.flatMap((unit) =>
    attribute(unit, "num") !== null ? [{ pos: unit.pos, num: null }] : [],
  );

/** One line of a table of old and new numbers. */
export interface Renumbered {
  guid: string;
  /** How the unit was cited and how it is now: "Article 12(3)"; a unit alone by its label. */
  from: string;
  to: string;
  heading: Node | null;
}

/** How a unit is named so that it can be found: the labels from the unit whose number runs on inwards. */
function nameOf(numbering: Numbering, unit: Numbered): string {
  const labels: string[] = [];
  for (let at: Numbered | null = unit; at !== null;) {
    if (at.label !== "") labels.unshift(at.label);
    if (at.rule.runsOn || at.parent === null) break;
    at = numbering.unit(at.parent);
  }
  return labels.join(" ");
}

/**
 * Which units have another number in `after` than in `before`, in the order of `after`. A unit
 * whose own number stays is left out, even where that of the article around it has changed.
 */
export function renumberedUnits(before: Numbering, after: Numbering): Renumbered[] {
  return after.entries.flatMap((unit) => {
    const old = unit.guid === null ? null : before.byGuid(unit.guid);
    if (unit.guid === null || old === null || (old.num === unit.num && old.label === unit.label))
      return [];
    const first = unit.node.firstChild;
    const heading = first?.type.name === "heading" ? first : null;
    const [from, to] = [nameOf(before, old), nameOf(after, unit)];
    return [{ guid: unit.guid, from, to, heading }];
  });
}
