import type { ComparedUnit, Comparison, Match } from "./comparison";
import { articlesOf } from "./match";

/** Status of a pair in the command's output. */
export type ReportStatus = "unchanged" | "changed" | "renumbered" | "moved" | "split" | "merged";

/** What `modelaw compare --json` prints. */
export interface CompareReport {
  status: Comparison["status"];
  pairs: { old: string[]; new: string[]; status: ReportStatus; textChanged: boolean }[];
  inserted: string[];
  deleted: string[];
  changes: {
    class: string;
    old: string[];
    new: string[];
    minor: boolean;
    substance: { kind: string; from: string; to: string }[];
  }[];
  limits: { old: string | null; new: string | null; reason: string; consequence: string }[];
}

/** Which units a report counts: the law's basic ones, or all. */
export type ReportUnits = "article" | "all";

const isText = (name: string) => name === "changed" || name === "consequential";

function statusOf({ classes, old, new: now }: Match, textChanged: boolean): ReportStatus {
  if (old.length > 1) return "merged";
  if (now.length > 1) return "split";
  if (!classes.includes("renumbered")) return textChanged ? "changed" : "unchanged";
  return classes.includes("moved") ? "moved" : "renumbered";
}

/** Indexes of the units that the report counts. */
function counted(units: readonly ComparedUnit[], which: ReportUnits): Set<number> {
  if (which === "all") return new Set(units.keys());
  return new Set(articlesOf(units));
}

/** For each unit the nearest one above it, or itself, that the report counts. */
const roots = (units: readonly ComparedUnit[], which: ReadonlySet<number>) => {
  const found: (number | null)[] = [];
  units.forEach(({ parent }, at) =>
    found.push(which.has(at) ? at : parent === null ? null : (found[parent] ?? null)),
  );
  return found;
};

/** The comparison told by unit ids: at the level of the article, or with every level by itself. */
export function reportComparison(
  comparison: Comparison,
  which: ReportUnits = "article",
): CompareReport {
  const [countOld, countNew] = [counted(comparison.old, which), counted(comparison.new, which)];
  const [rootOld, rootNew] = [roots(comparison.old, countOld), roots(comparison.new, countNew)];
  const touched = touchedUnits(comparison, rootOld, rootNew);
  const idOld = (at: number) => comparison.old[at]!.eId;
  const idNew = (at: number) => comparison.new[at]!.eId;
  const seenOld = new Set<number>();
  const seenNew = new Set<number>();
  const pairs = comparison.matches.flatMap((match) => {
    const old = match.old.filter((at) => countOld.has(at));
    const now = match.new.filter((at) => countNew.has(at));
    if (old.length === 0 || now.length === 0 || match.classes.includes("repealed")) return [];
    old.forEach((at) => seenOld.add(at));
    now.forEach((at) => seenNew.add(at));
    const textChanged =
      match.classes.some((name) => isText(name) || name === "heading-changed") ||
      old.some((at) => touched.old.has(at)) ||
      now.some((at) => touched.new.has(at));
    const status = statusOf({ ...match, old, new: now }, textChanged);
    return [{ old: old.map(idOld), new: now.map(idNew), status, textChanged }];
  });
  return {
    status: comparison.status,
    pairs,
    inserted: [...countNew].filter((at) => !seenNew.has(at)).map(idNew),
    deleted: [...countOld].filter((at) => !seenOld.has(at)).map(idOld),
    changes: comparison.changes.map(({ class: name, old, new: now, minor, substance }) => ({
      class: name,
      old: old.map(idOld),
      new: now.map(idNew),
      minor,
      substance,
    })),
    limits: comparison.limits.map((limit) => ({
      ...limit,
      old: limit.old === null ? null : idOld(limit.old),
      new: limit.new === null ? null : idNew(limit.new),
    })),
  };
}

/** Counted units within which any text, or any unit, came, went or changed. */
function touchedUnits(
  comparison: Comparison,
  rootOld: readonly (number | null)[],
  rootNew: readonly (number | null)[],
) {
  const touched = { old: new Set<number>(), new: new Set<number>() };
  const touch = (old: readonly number[], now: readonly number[]) => {
    for (const at of old) if (rootOld[at] !== null) touched.old.add(rootOld[at]!);
    for (const at of now) if (rootNew[at] !== null) touched.new.add(rootNew[at]!);
  };
  touch(comparison.deleted, comparison.inserted);
  for (const { classes, old, new: now } of comparison.matches) {
    const moved = old.map((at) => rootOld[at]).join() !== "" && classes.includes("moved");
    const inner = old.every((at) => rootOld[at] !== at) && now.every((at) => rootNew[at] !== at);
    if (classes.some((name) => isText(name) || name === "heading-changed") || (moved && inner))
      touch(old, now);
  }
  return touched;
}
