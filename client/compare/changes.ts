import type { Change, Comparison } from "../../law/compare/comparison";

export type ChangeClass = Change["class"];

/** Every class of change, in the order in which filters and legends list them. */
export const changeClasses = [
  "changed",
  "inserted",
  "deleted",
  "moved",
  "split",
  "merged",
  "repealed",
  "heading-changed",
  "level-changed",
  "attribute-changed",
  "renumbered",
  "consequential",
  "typographic",
] as const satisfies readonly ChangeClass[];

/** Which changes are stepped through and shown. */
export interface ChangeFilter {
  /** Classes that are left out. A change that is of several goes when all of them are. */
  hidden: ReadonlySet<ChangeClass>;
  /** True leaves out what flips no word that may change the law's substance. */
  substance: boolean;
}

/** All classes of a change: what it is named for, and what else happened to the same provision. */
export function classesOf(comparison: Comparison, change: Change): readonly ChangeClass[] {
  const match = change.match === null ? undefined : comparison.matches[change.match];
  const classes = match?.classes.filter((name) => name !== "kept");
  return classes?.length ? classes : [change.class];
}

/** Whether a filter lets a change through. */
export const passes = (
  comparison: Comparison,
  change: Change,
  { hidden, substance }: ChangeFilter,
): boolean =>
  (!substance || change.substance.length > 0) &&
  classesOf(comparison, change).some((name) => !hidden.has(name));

/** How many changes there are of each class, and of substance. */
export function countChanges(comparison: Comparison): {
  of: ReadonlyMap<ChangeClass, number>;
  substance: number;
} {
  const of = new Map<ChangeClass, number>();
  let substance = 0;
  for (const change of comparison.changes) {
    if (change.substance.length > 0) substance++;
    for (const name of classesOf(comparison, change)) of.set(name, (of.get(name) ?? 0) + 1);
  }
  return { of, substance };
}

/**
 * The name of each change in an address, which says where it is and outlives the comparison: the
 * eId of its new unit, "gone-" and the eId of a deleted one, "text-" and a place around provisions.
 */
export function namesOf(comparison: Comparison): ReadonlyMap<Change, string> {
  const taken = new Set<string>();
  return new Map(
    comparison.changes.map((change) => {
      const name = ownName(comparison, change);
      let unique = name;
      for (let n = 2; taken.has(unique); n++) unique = `${name}.${n}`;
      taken.add(unique);
      return [change, unique];
    }),
  );
}

function ownName({ old, new: now, frame }: Comparison, change: Change): string {
  if (change.frame !== null) return `text-${frame[change.frame]?.place ?? change.frame}`;
  const [first, gone] = [change.new[0], change.old[0]];
  if (first !== undefined) return now[first]?.eId || `unit-${first}`;
  return gone === undefined ? change.id : `gone-${old[gone]?.eId || gone}`;
}
