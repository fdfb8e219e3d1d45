import type { Mark } from "prosemirror-model";

/** A value of three texts brought together; `open` where both sides changed it differently. */
export interface Settled<T> {
  value: T;
  open: boolean;
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whichever of two values sorts first as text: the same whichever is called ours. */
export const first = <T>(a: T, b: T): T => (JSON.stringify(a) <= JSON.stringify(b) ? a : b);

/** The changed value where one side changed it or both agree; else the base's, and it is open. */
export function settleValue<T>(base: T | undefined, ours: T, theirs: T): Settled<T> {
  if (same(ours, theirs)) return { value: ours, open: false };
  if (base === undefined) return { value: first(ours, theirs), open: true };
  if (same(base, ours)) return { value: theirs, open: false };
  if (same(base, theirs)) return { value: ours, open: false };
  return { value: base, open: true };
}

const names = (mark: Mark): string => JSON.stringify(mark.toJSON());

/** Marks that either side added, without those that either side removed. */
export function settleMarks(
  base: readonly Mark[],
  ours: readonly Mark[],
  theirs: readonly Mark[],
): readonly Mark[] {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const has = (list: readonly Mark[], mark: Mark) => list.some((one) => one.eq(mark));
  const all = [...ours, ...theirs.filter((mark) => !has(ours, mark))];
  const kept = all.filter((mark) => !has(base, mark) || (has(ours, mark) && has(theirs, mark)));
  // Marks that exclude each other must not depend on whose come first; equal sets keep their order.
  if (kept.length === ours.length && ours.every((mark) => kept.includes(mark))) return ours;
  return kept
    .toSorted((a, b) => (names(a) < names(b) ? -1 : 1))
    .reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []);
}
