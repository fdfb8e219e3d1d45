import { wordDiff } from "../compare";

/** Half-open ranges of one stretch in the three texts. */
export interface Region {
  base: [number, number];
  ours: [number, number];
  theirs: [number, number];
  /** Who changed it; "same" where both did and agree. */
  by: "none" | "ours" | "theirs" | "same" | "both";
}

interface Edit {
  from: number;
  to: number;
  fromB: number;
  toB: number;
}

/** Runs of words that one text changed in the base. Never within a word, number, date or reference. */
function editsOf(base: string, now: string): Edit[] {
  const edits: Edit[] = [];
  let [at, atB] = [0, 0];
  let last: Edit | null = null;
  for (const { op, text } of wordDiff(base, now).hunks) {
    if (op === "equal") {
      last = null;
      at += text.length;
      atB += text.length;
      continue;
    }
    if (!last) edits.push((last = { from: at, to: at, fromB: atB, toB: atB }));
    if (op === "delete") last.to = at += text.length;
    else last.toB = atB += text.length;
  }
  return edits;
}

interface Cluster {
  from: number;
  to: number;
  ours: Edit[];
  theirs: Edit[];
}

/** Edits of both sides that overlap or touch, together. */
function clusters(ours: readonly Edit[], theirs: readonly Edit[]): Cluster[] {
  const all = [
    ...ours.map((edit) => ({ edit, side: "ours" as const })),
    ...theirs.map((edit) => ({ edit, side: "theirs" as const })),
  ].sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to);
  const found: Cluster[] = [];
  for (const { edit, side } of all) {
    let last = found.at(-1);
    if (!last || edit.from > last.to) {
      last = { from: edit.from, to: edit.to, ours: [], theirs: [] };
      found.push(last);
    }
    last.to = Math.max(last.to, edit.to);
    last[side].push(edit);
  }
  return found;
}

/** How far a place of the base, outside of all edits or at their edges, has shifted in a text. */
const shiftAt = (edits: readonly Edit[], place: number, behind: boolean): number => {
  let shift = 0;
  for (const { from, to, toB } of edits) {
    if (to > place || (!behind && from >= place)) break;
    shift = toB - to;
  }
  return place + shift;
};

/**
 * The base cut into stretches that nobody, one side or both sides changed, in order; together
 * they cover all three texts. Changes that touch each other are one stretch: nobody has seen
 * the words that they would make together.
 */
export function regionsOf(base: string, ours: string, theirs: string): Region[] {
  const [a, b] = [editsOf(base, ours), editsOf(base, theirs)];
  const regions: Region[] = [];
  let done = { base: 0, ours: 0, theirs: 0 };
  const push = (to: typeof done, by: Region["by"]) => {
    const region: Region = {
      base: [done.base, to.base],
      ours: [done.ours, to.ours],
      theirs: [done.theirs, to.theirs],
      by,
    };
    done = to;
    const length = Math.max(...[region.base, region.ours, region.theirs].map(([x, y]) => y - x));
    if (length > 0) regions.push(region);
  };
  const at = (place: number, behind: boolean) => ({
    base: place,
    ours: shiftAt(a, place, behind),
    theirs: shiftAt(b, place, behind),
  });
  for (const cluster of clusters(a, b)) {
    push(at(cluster.from, false), "none");
    push(at(cluster.to, true), whoseIs(cluster, a, b, ours, theirs));
  }
  push({ base: base.length, ours: ours.length, theirs: theirs.length }, "none");
  return regions;
}

function whoseIs(
  { from, to, ...edits }: Cluster,
  a: readonly Edit[],
  b: readonly Edit[],
  ours: string,
  theirs: string,
): Region["by"] {
  if (edits.theirs.length === 0) return "ours";
  if (edits.ours.length === 0) return "theirs";
  const part = (text: string, list: readonly Edit[]) =>
    text.slice(shiftAt(list, from, false), shiftAt(list, to, true));
  return part(ours, a) === part(theirs, b) ? "same" : "both";
}
