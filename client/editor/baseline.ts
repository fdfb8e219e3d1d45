import { compareDocuments, type Comparison, type MatchClass } from "../../law/compare";
import { units } from "../../law/unit";
import type { Node } from "prosemirror-model";

/** How a provision stands to the one that it was drafted from. */
export type Standing = "adapted" | "new" | "omitted" | "moved" | "renumbered";

/** A provision that differs from the text that the draft began from. */
export interface Difference {
  standing: Standing;
  /** Label and heading, with those of the provision around it where that is needed to find it. */
  label: string;
  heading: string;
  /** guid in the draft; null for an omitted provision. */
  guid: string | null;
  /** True for an omitted provision that the baseline makes mandatory. */
  mandatory: boolean;
}

/** Classes of a match, the strongest first; a match that is only kept has no difference to tell. */
const standings: readonly (readonly [MatchClass, Standing])[] = [
  ["changed", "adapted"],
  ["split", "adapted"],
  ["merged", "adapted"],
  ["heading-changed", "adapted"],
  ["level-changed", "adapted"],
  ["attribute-changed", "adapted"],
  ["moved", "moved"],
  ["renumbered", "renumbered"],
];

const standingOf = (classes: readonly MatchClass[]): Standing | null =>
  standings.find(([name]) => classes.includes(name))?.[1] ?? null;

type Side = Comparison["old"];

/** "Article 5 · (2)": the labels from the article inwards. */
function pathOf(side: Side, index: number): string {
  const labels: string[] = [];
  for (let at: number | null = index; at !== null; at = side[at]?.parent ?? null) {
    const unit = side[at];
    if (!unit) break;
    if (unit.label !== "") labels.unshift(unit.label);
    if (unit.element === "article" || unit.heading !== "") break;
  }
  return labels.join(" · ");
}

/** What differs between the text that a draft began from and the draft, in the order of the draft, the omitted ones last. */
export function differences(old: Node, now: Node): Difference[] {
  const comparison = compareDocuments(old, now, { language: String(now.attrs["lang"]) });
  const found: (Difference & { at: number })[] = [];
  const add = (standing: Standing, index: number) => {
    const unit = comparison.new[index];
    if (!unit) return;
    const { guid, heading } = unit;
    const label = pathOf(comparison.new, index);
    found.push({ standing, label, heading, guid, mandatory: false, at: index });
  };
  const inserted = new Set(comparison.inserted);
  for (const index of comparison.inserted)
    if (!inserted.has(comparison.new[index]?.parent ?? -1)) add("new", index);
  for (const match of comparison.matches) {
    const standing = standingOf(match.classes);
    const [first] = match.new;
    if (standing && first !== undefined) add(standing, first);
  }
  found.sort((a, b) => a.at - b.at);
  return [...found.map(({ at: _at, ...difference }) => difference), ...omitted(comparison, old)];
}

/** Whole provisions that the draft leaves out; those within them are not told one by one. */
function omitted(comparison: Comparison, old: Node): Difference[] {
  const gone = new Set(comparison.deleted);
  const weights = units(old);
  return comparison.deleted
    .filter((index) => !gone.has(comparison.old[index]?.parent ?? -1))
    .map((index) => ({
      standing: "omitted" as const,
      label: pathOf(comparison.old, index),
      heading: comparison.old[index]?.heading ?? "",
      guid: null,
      mandatory: weights[index]?.weight === "mandatory",
    }));
}
