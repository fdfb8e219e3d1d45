import { expect } from "vitest";
import {
  compareSides,
  takeAll,
  takeNone,
  type Comparison,
  type Hunk,
  type Match,
  type ParagraphDiff,
  type Side,
} from "../../../law/compare";
import { articlesOf } from "../../../law/compare";
import { isWord, tokens } from "../../../law/compare/token";

const content = (one: Side) =>
  one.units.map(({ heading, lines }) => ({ heading, paragraphs: lines.map(({ text }) => text) }));

/** Taking all changes gives the new text, taking none the old one, byte for byte. */
export function rebuilds(old: Side, now: Side, found: Comparison): void {
  expect(takeAll(found)).toEqual(content(now));
  expect(takeNone(found)).toEqual(content(old));
}

const sign = { equal: "=", delete: "-", insert: "+" };
const turned = { equal: "=", delete: "+", insert: "-" };

const told = (hunks: readonly Hunk[], signs: Record<Hunk["op"], string>) =>
  hunks
    .map(({ op, text, movedFrom, movedTo }) => ({
      mark: signs[op],
      text,
      away: movedFrom ?? movedTo,
    }))
    .sort((x, y) => `${x.mark}${x.text}`.localeCompare(`${y.mark}${y.text}`));

const matchTold = ({ old, new: now, classes, heading, paragraphs }: Match, mirror: boolean) => {
  const signs = mirror ? turned : sign;
  const turn: Record<string, string> = { split: "merged", merged: "split" };
  return {
    old: mirror ? now : old,
    new: mirror ? old : now,
    classes: classes.map((name) => (mirror ? (turn[name] ?? name) : name)).sort(),
    heading: told(heading, signs),
    paragraphs: paragraphs
      .map(({ old: a, new: b, hunks }) => [mirror ? b : a, mirror ? a : b, told(hunks, signs)])
      .map((one) => JSON.stringify(one))
      .sort(),
  };
};

const byOld = (list: ReturnType<typeof matchTold>[]) => list.sort((x, y) => x.old[0]! - y.old[0]!);

/** A provision that is repealed in place has a direction: its mirror image is no match. */
const isRepeal = ({ classes }: Match) => classes.includes("repealed");

/** Swapping the sides gives the mirror image: pairs, classes and words. */
export function mirrors(found: Comparison, back: Comparison): void {
  if ([...found.matches, ...back.matches].some(isRepeal)) return;
  expect(back.inserted).toEqual(found.deleted);
  expect(back.deleted).toEqual(found.inserted);
  expect(byOld(back.matches.map((match) => matchTold(match, true)))).toEqual(
    byOld(found.matches.map((match) => matchTold(match, false))),
  );
}

/** Each unit of both texts in exactly one place. */
export function coversAll({ old, new: now, matches, inserted, deleted }: Comparison): void {
  const sorted = (list: number[]) => list.sort((x, y) => x - y);
  expect(sorted([...matches.flatMap((one) => one.old), ...deleted])).toEqual([...old.keys()]);
  expect(sorted([...matches.flatMap((one) => one.new), ...inserted])).toEqual([...now.keys()]);
}

/** A run of this many words that stays is never told as lost and as new. */
const shownTwice = 6;

/** Runs of `shownTwice` tokens with words only, as a reader sees them in struck or inserted text. */
function* runsOf({ text }: Hunk): Generator<string> {
  const list = tokens(text).filter((token) => token.trim() !== "");
  for (let from = 0; from + shownTwice <= list.length; from++) {
    const run = list.slice(from, from + shownTwice);
    if (run.every(isWord)) yield run.join(" ");
  }
}

/** For each unit the match of the article around it. */
function homesOf(found: Comparison, side: "old" | "new"): (number | undefined)[] {
  const matchOf = new Map<number, number>();
  found.matches.forEach((match, index) => match[side].forEach((at) => matchOf.set(at, index)));
  const articles = new Set(articlesOf(found[side]));
  const homes: (number | undefined)[] = [];
  found[side].forEach(({ parent }, at) =>
    homes.push(articles.has(at) || parent === null ? matchOf.get(at) : homes[parent]),
  );
  return homes;
}

/** Runs of words of one article that are shown as deleted and as inserted although they stay. */
export function runsShownTwice(found: Comparison): string[] {
  const lone = (side: "old" | "new", list: readonly number[]) =>
    list.flatMap((unit): [number, Hunk[]][] => {
      const known = found.carried.find((one) => one.side === side && one.unit === unit);
      if (known) return known.paragraphs.map(({ hunks }) => [unit, hunks]);
      const op = side === "old" ? "delete" : "insert";
      return found[side][unit]!.paragraphs.map((text) => [unit, [{ op, text }]]);
    });
  const within = (side: "old" | "new") =>
    found.matches
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((one: ParagraphDiff): [number, Hunk[]][] =>
        one[side] === null ? [] : [[one[side], one.hunks]],
      );
  const runs = (side: "old" | "new", list: readonly number[]) => {
    const homes = homesOf(found, side);
    const op = side === "old" ? "delete" : "insert";
    const seen = new Map<string, number>();
    for (const [unit, hunks] of [...within(side), ...lone(side, list)])
      for (const hunk of hunks) {
        const away = hunk.movedFrom ?? hunk.movedTo;
        if (hunk.op !== op || hunk.typographic || away !== undefined) continue;
        if (homes[unit] === undefined) continue;
        for (const run of runsOf(hunk)) seen.set(`${homes[unit]} ${run}`, unit);
      }
    return seen;
  };
  const gone = runs("old", found.deleted);
  return [...runs("new", found.inserted).keys()].filter((run) => gone.has(run));
}

/** All promises of a comparison at once, with that of the sides swapped. */
export function keepsPromises(old: Side, now: Side, language: string): void {
  const found = compareSides(old, now, { language });
  rebuilds(old, now, found);
  coversAll(found);
  expect(runsShownTwice(found)).toEqual([]);
  mirrors(found, compareSides(now, old, { language }));
}
