import type { Change, Comparison, Match, MatchClass, RenumberedRun, Substance } from "./comparison";

/** Which class names a change that has several: the first of these. */
const precedence: readonly Exclude<MatchClass, "kept">[] = [
  "repealed",
  "split",
  "merged",
  "moved",
  "changed",
  "heading-changed",
  "level-changed",
  "attribute-changed",
  "consequential",
  "renumbered",
  "typographic",
];
const light: readonly MatchClass[] = ["consequential", "typographic", "renumbered"];

type Draft = Pick<Comparison, "old" | "new" | "matches" | "inserted" | "deleted" | "frame">;

/** All flips of a match, heading first. */
export const substanceOf = ({ heading, paragraphs }: Match): Substance[] =>
  [...heading, ...paragraphs.flatMap(({ hunks }) => hunks)].flatMap(
    ({ substance = [] }) => substance,
  );

type Placed = Omit<Change, "id"> & { at: number };

/** Units without counterpart, each with those below it that have none either. */
function lone(
  units: Comparison["old"],
  list: readonly number[],
  side: "inserted" | "deleted",
  place: (at: number) => number,
): Placed[] {
  const gone = new Set(list);
  const changeOf = new Map<number, Placed>();
  const found: Placed[] = [];
  for (const at of list) {
    const up = units[at]!.parent;
    const above = up !== null && gone.has(up) ? changeOf.get(up) : undefined;
    const key = side === "inserted" ? "new" : "old";
    if (above) {
      above[key].push(at);
      changeOf.set(at, above);
      continue;
    }
    const change: Placed = {
      at: place(at),
      class: side,
      match: null,
      frame: null,
      old: [],
      new: [],
      substance: [],
      minor: false,
    };
    change[key].push(at);
    changeOf.set(at, change);
    found.push(change);
  }
  return found;
}

const onlyRenumbered = ({ classes }: Match) => classes.length === 1 && classes[0] === "renumbered";
const onlyMoved = ({ classes, old, new: now }: Match) =>
  classes[0] === "moved" &&
  classes.every((name) => name === "moved" || name === "renumbered") &&
  old.length === 1 &&
  now.length === 1;

/** True where `next` follows `last` on both sides under the same parents and is of the same light kind. */
function continues(draft: Draft, last: Match, next: Match): boolean {
  const alike =
    (onlyRenumbered(last) && onlyRenumbered(next)) || (onlyMoved(last) && onlyMoved(next));
  if (!alike) return false;
  const beside = (units: Comparison["old"], from: number, to: number) => {
    if (units[from]!.parent !== units[to]!.parent || to <= from) return false;
    for (let at = from + 1; at < to; at++) if (units[at]!.depth <= units[from]!.depth) return false;
    return true;
  };
  return (
    beside(draft.old, last.old.at(-1)!, next.old[0]!) &&
    beside(draft.new, last.new.at(-1)!, next.new[0]!)
  );
}

function matchChanges(draft: Draft): Placed[] {
  const found: Placed[] = [];
  const open = new Map<string, { change: Placed; last: Match }>();
  draft.matches.forEach((match, index) => {
    if (match.classes[0] === "kept") return;
    const parent = `${draft.old[match.old[0]!]!.parent} ${draft.new[match.new[0]!]!.parent}`;
    const run = open.get(parent);
    if (run && continues(draft, run.last, match)) {
      run.change.old.push(...match.old);
      run.change.new.push(...match.new);
      run.last = match;
      return;
    }
    const substance = substanceOf(match);
    const change: Placed = {
      at: match.new[0]!,
      class: precedence.find((name) => match.classes.includes(name)) ?? "changed",
      match: index,
      frame: null,
      old: [...match.old],
      new: [...match.new],
      substance,
      minor: match.classes.every((name) => light.includes(name)),
    };
    found.push(change);
    open.set(parent, { change, last: match });
  });
  return found;
}

/** Everything that changed, in reading order of the new text; what is gone stands where it stood. */
export function listChanges(draft: Draft): Change[] {
  const partner = new Int32Array(draft.old.length).fill(-1);
  for (const match of draft.matches) for (const at of match.old) partner[at] = match.new[0]!;
  const whereGone = (at: number) => {
    for (let before = at - 1; before >= 0; before--) {
      const there = partner[before]!;
      if (there >= 0) return there + 0.5;
    }
    return -0.5;
  };
  const frames = draft.frame.map(({ place, paragraphs }, frame): Placed => ({
    at: place === "preface" || place === "preamble" ? -1 : draft.new.length,
    class: paragraphs.every(({ hunks }) =>
      hunks.every(({ op, typographic }) => op === "equal" || typographic),
    )
      ? "typographic"
      : "changed",
    match: null,
    frame,
    old: [],
    new: [],
    substance: paragraphs.flatMap(({ hunks }) => hunks.flatMap(({ substance = [] }) => substance)),
    minor: false,
  }));
  return [
    ...frames,
    ...matchChanges(draft),
    ...lone(draft.new, draft.inserted, "inserted", (at) => at),
    ...lone(draft.old, draft.deleted, "deleted", whereGone),
  ]
    .sort((x, y) => x.at - y.at)
    .map(({ at: _at, ...change }, n) => ({ id: `c${n + 1}`, ...change }));
}

const leadingNumber = /^(\d+)(.*)$/u;

/** By how much a number was raised; null where it is not one number moved along the count. */
function offset(from: string, to: string): number | null {
  const [a, b] = [leadingNumber.exec(from), leadingNumber.exec(to)];
  return a && b && a[2] === b[2] ? Number(b[1]) - Number(a[1]) : null;
}

/** Runs of provisions whose numbers were all raised by the same amount, two or more in a row. */
export function renumberedRuns(draft: Draft): RenumberedRun[] {
  const runs: (RenumberedRun & { by: number; parent: string; count: number })[] = [];
  const last = new Map<string, (typeof runs)[number]>();
  for (const { old, new: now, classes } of draft.matches) {
    if (last.size === 0 && !classes.includes("renumbered")) continue;
    const [a, b] = [old[0]!, now[0]!];
    const [one, other] = [draft.old[a]!, draft.new[b]!];
    const parent = one.element === "article" ? "article" : `${one.parent} ${other.parent}`;
    const by = classes.includes("renumbered") ? offset(one.num, other.num) : null;
    const run = last.get(parent);
    if (run && by !== null && run.by === by && b > run.new[1]) {
      run.old[1] = a;
      run.new[1] = b;
      run.count++;
      continue;
    }
    last.delete(parent);
    if (by === null) continue;
    const begun = { old: [a, a], new: [b, b], by, parent, count: 1 } as (typeof runs)[number];
    runs.push(begun);
    last.set(parent, begun);
  }
  return runs.filter(({ count }) => count > 1).map(({ old, new: now }) => ({ old, new: now }));
}
