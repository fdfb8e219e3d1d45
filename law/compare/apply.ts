import type { Comparison, Hunk, Match, ParagraphDiff } from "./comparison";

/** A unit of a rebuilt text: its heading and its own paragraphs. */
export interface RebuiltUnit {
  heading: string;
  paragraphs: string[];
}

type SideName = "old" | "new";

const textOf = (hunks: readonly Hunk[], side: SideName): string =>
  hunks
    .filter(({ op }) => op === "equal" || op === (side === "old" ? "delete" : "insert"))
    .map(({ text }) => text)
    .join("");

const paragraphOn = ({ missing, hunks }: ParagraphDiff, side: SideName) =>
  missing === side ? null : textOf(hunks, side);

/** Own paragraphs of one unit of a match, made of the other side and the differences alone. */
function rebuild(comparison: Comparison, match: Match, unit: number, side: SideName): RebuiltUnit {
  const other = side === "new" ? "old" : "new";
  const first = match[side][0] === unit;
  const twin = comparison[other][match[other][0]!]!;
  const heading = !first
    ? comparison[side][unit]!.heading
    : match.heading.length > 0
      ? textOf(match.heading, side)
      : twin.heading;
  if (match.paragraphs.length > 0) {
    const mine = match.paragraphs.filter((one) => one[side] === unit);
    return { heading, paragraphs: mine.flatMap((one) => paragraphOn(one, side) ?? []) };
  }
  // Nothing differs: the words of the other side, in the shape of this one.
  const words = match[other].flatMap((at) => comparison[other][at]!.paragraphs);
  const before = match[side]
    .slice(0, match[side].indexOf(unit))
    .reduce((sum, at) => sum + comparison[side][at]!.paragraphs.length, 0);
  return {
    heading,
    paragraphs: words.slice(before, before + comparison[side][unit]!.paragraphs.length),
  };
}

function rebuildSide(comparison: Comparison, side: SideName): RebuiltUnit[] {
  const matchOf = new Map<number, Match>();
  for (const match of comparison.matches) for (const at of match[side]) matchOf.set(at, match);
  return comparison[side].map(({ heading, paragraphs }, at) => {
    const match = matchOf.get(at);
    return match ? rebuild(comparison, match, at, side) : { heading, paragraphs };
  });
}

/** The units of the new text, rebuilt from the old one and the differences. Equal to the new text byte for byte. */
export const takeAll = (comparison: Comparison): RebuiltUnit[] => rebuildSide(comparison, "new");

/** The units of the old text, rebuilt from the new one and the differences. Equal to the old text byte for byte. */
export const takeNone = (comparison: Comparison): RebuiltUnit[] => rebuildSide(comparison, "old");

/**
 * The paragraphs of a match with the chosen changes taken: `taken(n)` says
 * whether the nth change of words in it, counted from 0, is taken. A deletion
 * and the insertion behind it are one change.
 */
export function takeChosen(match: Match, taken: (change: number) => boolean): string[] {
  let change = -1;
  return match.paragraphs.flatMap(({ missing, hunks }) => {
    let text = "";
    let there = missing === null;
    hunks.forEach((hunk, at) => {
      if (hunk.op === "equal") {
        text += hunk.text;
        return;
      }
      if (hunk.op === "delete" || hunks[at - 1]?.op !== "delete") change++;
      const stays = hunk.op === "insert" ? taken(change) : !taken(change);
      if (!stays) return;
      text += hunk.text;
      there = true;
    });
    return there ? [text] : [];
  });
}
