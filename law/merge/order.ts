import type { Node } from "prosemirror-model";
import type { Home } from "./home";
import { wordsOf } from "./keys";
import type { MergeSide } from "./merged";
import { slotBefore, type Staying } from "./stay";
import { sides, type Texts } from "./texts";

const number = (node: Node): string =>
  String(node.attrs["num"] ?? "").replace(/\d+/gu, (digits) => digits.padStart(9, "0"));

/**
 * What decides which of two insertions at one spot comes first: the printed number, the words,
 * everything else. It knows nothing of sides, so that swapping them gives the same law.
 */
export function rankOf(node: Node): string {
  return [number(node), wordsOf(node), JSON.stringify(node.toJSON())].join("\u0000");
}

/**
 * What two sides put at one spot, in one row. Each side's own order is kept and its run stays
 * together; the run of the lower rank comes first. What both put there stands once, between
 * what each of them put before and behind it.
 */
export function joinRuns(
  ours: readonly string[],
  theirs: readonly string[],
  rank: (key: string) => string,
): string[] {
  const out: string[] = [];
  const done = new Set<string>();
  const inTheirs = new Set(theirs);
  const gap = (a: readonly string[], b: readonly string[]) => {
    const [mine, yours] = [a, b].map((list) => list.filter((key) => !done.has(key)));
    const first = [mine!, yours!].sort((x, y) => compare(x[0], y[0], rank));
    for (const key of first.flat()) {
      if (!done.has(key)) out.push(key);
      done.add(key);
    }
  };
  const common = ours.filter((key) => inTheirs.has(key));
  const turned = common.some(
    (key, at) => at > 0 && theirs.indexOf(common[at - 1]!) > theirs.indexOf(key),
  );
  let [a, b] = [0, 0];
  // Where the two put the same parts into different orders, the run of the lower rank gives the order.
  for (const key of turned ? [] : common) {
    const [toA, toB] = [ours.indexOf(key), theirs.indexOf(key)];
    gap(ours.slice(a, toA), theirs.slice(b, toB));
    gap([key], []);
    [a, b] = [toA + 1, toB + 1];
  }
  gap(ours.slice(a), theirs.slice(b));
  return out;
}

const compare = (
  a: string | undefined,
  b: string | undefined,
  rank: (key: string) => string,
): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const [x, y] = [rank(a), rank(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Everything that a side put somewhere in a parent, by the part of the base before it. */
function runsOf(
  texts: Texts,
  stay: Staying,
  homes: ReadonlyMap<string, Home>,
  side: MergeSide,
  parent: string,
): Map<string | null, string[]> {
  const runs = new Map<string | null, string[]>();
  for (const key of texts[side].get(parent)?.children ?? []) {
    const home = homes.get(key);
    if (home?.parent !== parent || !home.by.includes(side)) continue;
    const slot = slotBefore(texts, stay, side, key);
    runs.set(slot, [...(runs.get(slot) ?? []), key]);
  }
  return runs;
}

/** Children of every parent in the merged text, in order. */
export function arrange(
  texts: Texts,
  stay: Staying,
  homes: ReadonlyMap<string, Home>,
): Map<string, string[]> {
  const parents = new Set([...homes.values()].map(({ parent }) => parent));
  const rank = (key: string) =>
    sides
      .flatMap((side) => texts[side].get(key) ?? [])
      .map(({ node }) => rankOf(node))
      .sort()[0] ?? "";
  const arranged = new Map<string, string[]>();
  for (const parent of parents) {
    const runs = sides.map((side) => runsOf(texts, stay, homes, side, parent));
    const at = (slot: string | null) =>
      joinRuns(runs[0]!.get(slot) ?? [], runs[1]!.get(slot) ?? [], rank);
    const old = texts.base.get(parent)?.children ?? [];
    const stays = (key: string) => {
      const home = homes.get(key);
      return home?.parent === parent && home.by.length === 0;
    };
    arranged.set(parent, [
      ...at(null),
      ...old.flatMap((key) => [...(stays(key) ? [key] : []), ...at(key)]),
    ]);
  }
  return arranged;
}
