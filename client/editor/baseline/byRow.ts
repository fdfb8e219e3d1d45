import type { Standing } from "./differences";

/** Standings by the rows of an outline: the row's own, else that something in it differs. */
export function byRow(
  standing: ReadonlyMap<string, Standing>,
  rowAround: (guid: string) => string | null,
): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const [guid, one] of standing) {
    const row = rowAround(guid);
    if (row === guid) found.set(row, one);
    else if (row !== null && !found.has(row)) found.set(row, "adapted");
  }
  return found;
}
