/** So many positions, one after the other, that came at one origin. */
export interface Run {
  size: number;
  /** Names where the words came from: the session of edits; 0 for what the text began with. */
  origin: number;
}

/** Adds a run at the end; it becomes one with the last where both are of one origin. */
export function addRun(runs: Run[], size: number, origin: number): void {
  if (size <= 0) return;
  const last = runs.at(-1);
  if (last?.origin === origin) last.size += size;
  else runs.push({ size, origin });
}

/** The runs between two positions, counted from the start of the first. */
export function cutRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const { size, origin } of runs) {
    addRun(cut, Math.min(to, at + size) - Math.max(from, at), origin);
    at += size;
    if (at >= to) break;
  }
  return cut;
}

/** Runs one after the other as one list. */
export function joinRuns(...lists: readonly (readonly Run[])[]): Run[] {
  const joined: Run[] = [];
  for (const list of lists) for (const { size, origin } of list) addRun(joined, size, origin);
  return joined;
}
