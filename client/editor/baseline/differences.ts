import type { Comparison, Hunk, Match, MatchClass } from "../../../law/compare";
import { units } from "../../../law/unit";
import type { Node } from "prosemirror-model";

/** How a provision stands to the one that it was drafted from. */
export type Standing = "adapted" | "new" | "omitted" | "moved" | "option" | "renumbered";

/** A provision that differs from the text that the draft began from. */
export interface Difference {
  standing: Standing;
  /** Label and heading, with those of the provision around it where that is needed to find it. */
  label: string;
  heading: string;
  /** guid in the draft; null for an omitted provision. */
  guid: string | null;
  /** guid in the baseline; null for a new provision. */
  old: string | null;
  /** guid of the draft's provision beside which an omitted one stood; null where nothing is left there. */
  near: string | null;
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

/** Weights are the baseline's own business; every other attribute is a choice of an option. */
const tookOption = (match: Match): boolean =>
  match.attributes.some(({ name }) => name !== "weight");

function standingOf(match: Match): Standing | null {
  const standing = standings.find(([name]) => match.classes.includes(name))?.[1] ?? null;
  const wordsSame = match.paragraphs.length === 0 && match.heading.length === 0;
  return standing === "adapted" && wordsSame && tookOption(match) ? "option" : standing;
}

/** All that the page shows of a comparison with the baseline. */
export interface Standings {
  /** In the order of the draft, the omitted ones last. */
  differences: Difference[];
  /** How many provisions stand as they stood. */
  identical: number;
  /** False where some place was not compared to the end. */
  complete: boolean;
}

/** What differs between the baseline and the draft. */
export function differences(comparison: Comparison, baseline: Node): Standings {
  const found: (Difference & { at: number })[] = [];
  const add = (standing: Standing, index: number, old: string | null) => {
    const unit = comparison.new[index];
    if (!unit) return;
    const { guid, heading } = unit;
    const label = pathOf(comparison.new, index);
    found.push({ standing, label, heading, guid, old, near: guid, mandatory: false, at: index });
  };
  const inserted = new Set(comparison.inserted);
  for (const index of comparison.inserted)
    if (!inserted.has(comparison.new[index]?.parent ?? -1)) add("new", index, null);
  let identical = 0;
  for (const match of comparison.matches) {
    const standing = standingOf(match);
    const [first] = match.new;
    if (!standing) identical++;
    else if (first !== undefined)
      add(standing, first, comparison.old[match.old[0] ?? -1]?.guid ?? null);
  }
  found.sort((a, b) => a.at - b.at);
  return {
    differences: [
      ...found.map(({ at: _at, ...difference }) => difference),
      ...omitted(comparison, baseline),
    ],
    identical,
    complete: comparison.status === "complete",
  };
}

/** Whole provisions that the draft leaves out; those within them are not told one by one. */
function omitted(comparison: Comparison, baseline: Node): Difference[] {
  if (comparison.deleted.length === 0) return [];
  const gone = new Set(comparison.deleted);
  const weights = units(baseline);
  const answer = new Map(
    comparison.matches.flatMap((match) => match.old.map((at) => [at, match.new[0]] as const)),
  );
  /** The provision before it that the draft still has, else the one around it. */
  const nearest = (index: number): string | null => {
    for (let at = index - 1; at >= 0; at--) {
      const now = answer.get(at);
      if (now !== undefined) return comparison.new[now]?.guid ?? null;
    }
    return null;
  };
  return comparison.deleted
    .filter((index) => !gone.has(comparison.old[index]?.parent ?? -1))
    .map((index) => ({
      standing: "omitted" as const,
      label: pathOf(comparison.old, index),
      heading: comparison.old[index]?.heading ?? "",
      guid: null,
      old: comparison.old[index]?.guid ?? null,
      near: nearest(index),
      mandatory: weights[index]?.weight === "mandatory",
    }));
}

/** One paragraph of a redline; `label` of the unit that it begins. */
export interface RedlineLine {
  label: string;
  hunks: Pick<Hunk, "op" | "text">[];
}

/** The word differences of a difference, with everything in it that the comparison set against each other. */
export function redlineOf(
  comparison: Comparison,
  { guid, old }: Pick<Difference, "guid" | "old">,
): RedlineLine[] {
  const side = guid === null ? comparison.old : comparison.new;
  const top = side.findIndex((unit) => unit.guid === (guid ?? old));
  const depth = side[top]?.depth ?? 0;
  const lines: RedlineLine[] = [];
  for (let at = top; at >= 0 && at < side.length; at++) {
    const unit = side[at];
    if (!unit || (at > top && unit.depth <= depth)) break;
    const match = guid === null ? undefined : comparison.matches.find((one) => one.new[0] === at);
    const whole = guid === null ? "delete" : match ? "equal" : "insert";
    const plain = (text: string): Pick<Hunk, "op" | "text">[] => [{ op: whole, text }];
    const own: Pick<Hunk, "op" | "text">[][] = match?.paragraphs.length
      ? match.paragraphs.map(({ hunks }) => hunks)
      : unit.paragraphs.map(plain);
    const heading = match?.heading.length
      ? match.heading
      : unit.heading
        ? plain(unit.heading)
        : null;
    [...(heading ? [heading] : []), ...own].forEach((hunks, i) =>
      lines.push({
        label: i === 0 ? unit.label : "",
        hunks: hunks.map(({ op, text }) => ({ op, text })),
      }),
    );
  }
  return lines;
}
