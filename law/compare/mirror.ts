import type {
  Comparison,
  FrameDiff,
  Hunk,
  Limit,
  Match,
  MatchClass,
  ParagraphDiff,
} from "./comparison";
import type { Side, SideUnit } from "./side";

/** What is found of two texts before it is listed. */
export interface Found {
  matches: Match[];
  inserted: number[];
  deleted: number[];
  frame: FrameDiff[];
  limits: Limit[];
  carried: Comparison["carried"];
}

const lengthOf = ({ units }: Side): number => {
  let sum = units.length;
  for (const { heading, lines } of units) {
    sum += heading.length;
    for (const { text } of lines) sum += text.length;
  }
  return sum;
};

/** All of a unit by which two texts of one length are told apart. */
const signature = ({ guid, element, num, heading, depth, lines, weight, choices }: SideUnit) =>
  JSON.stringify([
    [guid, element, num, heading, depth, weight],
    lines.map(({ text }) => text),
    choices,
  ]);

/** Which of two texts of one length comes first: that of the unit that differs first. */
function comesFirst(a: readonly SideUnit[], b: readonly SideUnit[]): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one, other] = [signature(a[at]!), signature(b[at]!)];
    if (one !== other) return one < other;
  }
  return a.length >= b.length;
}

/**
 * True where the comparison is made from `a` to `b`, false where it is made
 * from `b` to `a` and mirrored: from the shorter text to the longer. Whoever
 * asks, the same pair is compared in the same direction, so that swapping the
 * sides mirrors the result.
 */
export function inOrder(a: Side, b: Side): boolean {
  const [lengthA, lengthB] = [lengthOf(a), lengthOf(b)];
  if (lengthA !== lengthB) return lengthA < lengthB;
  if (a === b) return true;
  return comesFirst(a.units, b.units);
}

/** Deletions before insertions in each change, deleted paragraphs before inserted ones. */
function inReadingOrder<T>(list: readonly T[], rank: (one: T) => 0 | 1 | null): T[] {
  const out: T[] = [];
  let come: T[] = [];
  for (const one of list) {
    const side = rank(one);
    if (side === 1) come.push(one);
    else {
      if (side === null) {
        out.push(...come);
        come = [];
      }
      out.push(one);
    }
  }
  return [...out, ...come];
}

const opposite = { equal: "equal", delete: "insert", insert: "delete" } as const;

const mirrorHunk = ({ op, text, typographic, movedFrom, movedTo }: Hunk): Hunk => ({
  op: opposite[op],
  text,
  ...(typographic && { typographic }),
  ...(movedTo !== undefined && { movedFrom: movedTo }),
  ...(movedFrom !== undefined && { movedTo: movedFrom }),
});

/** Flips are not mirrored: they are marked anew on what comes back. */
const mirrorHunks = (hunks: readonly Hunk[]): Hunk[] =>
  inReadingOrder(hunks.map(mirrorHunk), ({ op }) =>
    op === "equal" ? null : op === "delete" ? 0 : 1,
  );

const otherSide = { old: "new", new: "old" } as const;

const mirrorParagraphs = (paragraphs: readonly ParagraphDiff[]): ParagraphDiff[] =>
  inReadingOrder(
    paragraphs.map((one) => ({
      ...one,
      old: one.new,
      new: one.old,
      missing: one.missing && otherSide[one.missing],
      hunks: mirrorHunks(one.hunks),
    })),
    ({ missing }) => (missing === null ? null : missing === "new" ? 0 : 1),
  );

const mirrorClass = (name: MatchClass): MatchClass =>
  name === "split" ? "merged" : name === "merged" ? "split" : name;

/** A match from the new text to the old one, told from the old to the new. */
export const mirroredMatch = (match: Match): Match => ({
  ...match,
  old: match.new,
  new: match.old,
  classes: match.classes.map(mirrorClass),
  heading: mirrorHunks(match.heading),
  paragraphs: mirrorParagraphs(match.paragraphs),
  attributes: match.attributes.map(({ name, from, to }) => ({ name, from: to, to: from })),
});

/** What was found from the new text to the old one, beside its matches, told from the old to the new. */
export const mirroredRest = (found: Omit<Found, "matches">): Omit<Found, "matches"> => ({
  inserted: found.deleted,
  deleted: found.inserted,
  frame: found.frame.map((one) => ({ ...one, paragraphs: mirrorParagraphs(one.paragraphs) })),
  limits: found.limits.map((limit) => ({ ...limit, old: limit.new, new: limit.old })),
  carried: found.carried.map(({ side, unit, paragraphs }) => ({
    side: otherSide[side],
    unit,
    paragraphs: mirrorParagraphs(paragraphs),
  })),
});
