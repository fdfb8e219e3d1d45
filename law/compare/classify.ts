import { skeleton } from "./align";
import type { Hunk, Match, MatchClass, ParagraphDiff } from "./comparison";
import { textDiff, type PlacedLine, type TextDiff } from "./differ";
import { lineDiff } from "./differ";
import type { Group, Matching } from "./match";
import type { Placing } from "./place";
import type { Side } from "./side";

const linesOf = (side: Side, list: readonly number[]): PlacedLine[] =>
  list.flatMap((at) => side.units[at]!.lines.map((line) => ({ ...line, unit: at })));

const textOf = (side: Side, list: readonly number[]): string =>
  list.flatMap((at) => side.units[at]!.lines.map(({ text }) => text)).join("\n");

/** True where the units of a group have the same lines. */
function sameLines(old: Side, now: Side, { old: olds, new: news }: Group): boolean {
  const same = (a: Side["units"][number]["lines"], b: typeof a) =>
    a.length === b.length && a.every(({ text }, at) => text === b[at]!.text);
  const all = (side: Side, list: readonly number[]) =>
    list.length === 1 ? side.units[list[0]!]!.lines : linesOf(side, list);
  return same(all(old, olds), all(now, news));
}

const differs = (hunks: readonly Hunk[]) => hunks.some(({ op }) => op !== "equal");

const flipsIn = (paragraphs: readonly ParagraphDiff[]) =>
  paragraphs.flatMap(({ hunks }) => hunks.flatMap(({ substance = [] }) => substance));

/** "changed", or what less it amounts to; null where nothing differs. */
function textClass(
  paragraphs: readonly ParagraphDiff[],
  texts: () => readonly [string, string],
): MatchClass | null {
  const hunks = paragraphs.flatMap((one) => one.hunks).filter(({ op }) => op !== "equal");
  if (hunks.length === 0) return null;
  if (paragraphs.every(({ missing }) => missing === null)) {
    if (hunks.every(({ typographic }) => typographic)) return "typographic";
    const harmless = flipsIn(paragraphs).every(({ kind }) => kind === "reference");
    if (!harmless) return "changed";
    const [from, to] = texts();
    if (skeleton(from) === skeleton(to)) return "consequential";
  }
  return "changed";
}

function attributesOf(old: Side, now: Side, { old: olds, new: news }: Group): Match["attributes"] {
  const [one, other] = [old.units[olds[0]!]!, now.units[news[0]!]!];
  const changed: Match["attributes"] = [];
  if (one.weight !== other.weight)
    changed.push({ name: "weight", from: one.weight ?? "", to: other.weight ?? "" });
  other.choices.forEach((choice, n) => {
    const before =
      one.choices.find(({ guid }) => guid !== null && guid === choice.guid) ?? one.choices[n];
    if (before && before.taken !== choice.taken)
      changed.push({ name: choice.prompt || "option", from: before.taken, to: choice.taken });
  });
  return changed;
}

/** A group with all that differs in it, as the comparison tells it. */
export function toMatch(
  old: Side,
  now: Side,
  group: Group,
  placing: Placing,
  rank: Matching["rankOld"][number],
  language: string,
): { match: Match; limits: TextDiff["limits"] } {
  const found = sameLines(old, now, group)
    ? { paragraphs: [], limits: [] }
    : textDiff(linesOf(old, group.old), linesOf(now, group.new), language);
  const headings = [old.units[group.old[0]!]!.heading, now.units[group.new[0]!]!.heading] as const;
  const heading =
    headings[0] === headings[1] ? [] : lineDiff(headings[0], headings[1], language).hunks;
  const attributes = attributesOf(old, now, group);

  const classes: MatchClass[] = [];
  const text = textClass(found.paragraphs, () => [textOf(old, group.old), textOf(now, group.new)]);
  if (group.basis === "repeal") classes.push("repealed");
  const absorbed = group.old.length + group.new.length > 2 && isAbsorbed(old, now, group);
  if (group.new.length > 1 && !absorbed) classes.push("split");
  if (group.old.length > 1 && !absorbed) classes.push("merged");
  if (placing.moved) classes.push("moved");
  if (text && !(text === "typographic" && classes.length > 0)) classes.push(text);
  if (differs(heading))
    classes.push(
      heading.every(({ op, typographic }) => op === "equal" || typographic)
        ? "typographic"
        : "heading-changed",
    );
  if (placing.levelChanged || absorbed) classes.push("level-changed");
  if (attributes.length > 0) classes.push("attribute-changed");
  if (placing.renumbered && (rank !== "container" || !placing.moved)) classes.push("renumbered");
  const distinct = [...new Set(classes)];
  return {
    match: {
      old: group.old,
      new: group.new,
      classes: distinct.length > 0 ? distinct : ["kept"],
      basis: group.basis,
      score: group.score,
      heading: differs(heading) ? heading : [],
      paragraphs: found.paragraphs,
      attributes,
    },
    limits: found.limits,
  };
}

/** True where the further units of a group stand within its first: words changed their level, nothing was split. */
function isAbsorbed(old: Side, now: Side, { old: olds, new: news }: Group): boolean {
  const within = (side: Side, at: number, first: number): boolean => {
    for (let up = side.units[at]!.parent; up !== null; up = side.units[up]!.parent)
      if (up === first) return true;
    return false;
  };
  const article = (side: Side, at: number): number => {
    const up = side.units[at]!.parent;
    return up === null || side.units[at]!.element === "article" ? at : article(side, up);
  };
  const sameArticle = (side: Side, list: readonly number[]) =>
    list.every(
      (at) =>
        at === list[0] ||
        within(side, at, list[0]!) ||
        (article(side, at) === article(side, list[0]!) &&
          side.units[at]!.depth !== side.units[list[0]!]!.depth),
    );
  return sameArticle(old, olds) && sameArticle(now, news);
}
