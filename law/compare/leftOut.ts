import type { Doubt, Law } from "../schema";
import type { Comparison, NotCompared } from "./comparison";
import type { Side, SideUnit } from "./side";

/** What readers say of images that they did not take over. */
const imageDoubts: readonly string[] = ["images-left-out", "image-dropped"];

/** Notes and commentary that do not stand word for word on the other side, by the provision that they stand in. */
export function notesApart(old: Side, now: Side): NotCompared[] {
  const all = ({ units }: Side) => {
    const found: (NonNullable<SideUnit["notes"]>[number] & { unit: number })[] = [];
    units.forEach(({ notes = [] }, unit) => {
      for (const note of notes) found.push({ ...note, unit });
    });
    return found;
  };
  const apart = (side: NotCompared["side"], mine: Side, other: Side): NotCompared[] => {
    const there = new Set(all(other).map(({ kind, text }) => `${kind} ${text}`));
    return all(mine)
      .filter(({ kind, text }) => !there.has(`${kind} ${text}`))
      .map(({ kind, unit }) => ({ side, unit, reason: kind }));
  };
  return [...apart("old", old, now), ...apart("new", now, old)];
}

/** A law as its reader gave it, with what was left out of it. */
export type CompareInput = Law & { doubts?: readonly Doubt[] };

/** The images that the readers of both laws left out. */
export const imagesLeftOut = (old: CompareInput, now: CompareInput): Comparison["notCompared"] =>
  (["old", "new"] as const).flatMap((side) =>
    ((side === "old" ? old : now).doubts ?? []).some(({ code }) => imageDoubts.includes(code))
      ? [{ side, unit: null, reason: "image" as const }]
      : [],
  );
