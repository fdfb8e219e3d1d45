import type { Basis, Item, Pair } from "./item";
import type { WordReader } from "./words";

/** A text of fewer words ("repealed") says too little to make a pair by itself. */
const tellingWords = 5;

/** Number in the form in which numbers are compared. */
export const numKey = (num: string): string =>
  num
    .toLowerCase()
    .replace(/\s+|\.$/gu, "")
    .replace(/^[§№]+/u, "");

const grouped = (items: readonly Item[], free: readonly number[], key: (item: Item) => string) => {
  const groups = new Map<string, number[]>();
  for (const at of free) {
    const name = key(items[at]!);
    if (!name) continue;
    const group = groups.get(name);
    if (group) group.push(at);
    else groups.set(name, [at]);
  }
  return groups;
};

/**
 * Pairs units with equal keys: those that are alone with it on both sides;
 * where several have it ("repealed"), those with the same number too, and the
 * rest in order where both sides have equally many.
 */
function pairByKey(
  old: readonly Item[],
  now: readonly Item[],
  free: { old: readonly number[]; new: readonly number[] },
  key: (item: Item) => string,
  basis: Basis,
  score: number,
): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  const link = (a: number, b: number) => {
    taken.add(b);
    pairs.push({ old: a, new: b, basis, score });
  };
  const there = grouped(now, free.new, key);
  for (const [name, here] of grouped(old, free.old, key)) {
    const others = there.get(name);
    if (!others) continue;
    if (here.length === 1 && others.length === 1) {
      link(here[0]!, others[0]!);
      continue;
    }
    const byNum = new Map(others.map((at) => [numKey(now[at]!.num), at]));
    const left = here.filter((at) => {
      const twin = byNum.get(numKey(old[at]!.num));
      if (twin === undefined || old[at]!.num === "") return true;
      byNum.delete(numKey(old[at]!.num));
      link(at, twin);
      return false;
    });
    const rest = others.filter((at) => !taken.has(at));
    if (left.length === rest.length || !name.startsWith("short "))
      left.slice(0, rest.length).forEach((at, n) => link(at, rest[n]!));
  }
  return pairs;
}

/** Pairs that need no weighing: by identity, by text, by skeleton; each pass works on what is left. */
export function exactPairs(old: readonly Item[], now: readonly Item[], reader: WordReader): Pair[] {
  const pairs: Pair[] = [];
  const doneOld = new Set<number>();
  const doneNew = new Set<number>();
  const pass = (key: (item: Item) => string, basis: Basis, score: number) => {
    const free = {
      old: old.flatMap((_, at) => (doneOld.has(at) ? [] : [at])),
      new: now.flatMap((_, at) => (doneNew.has(at) ? [] : [at])),
    };
    for (const pair of pairByKey(old, now, free, key, basis, score)) {
      doneOld.add(pair.old);
      doneNew.add(pair.new);
      pairs.push(pair);
    }
  };
  const short = ({ text }: Item) => {
    const word = /[\p{L}\p{N}]+/gu;
    let words = 0;
    while (words < tellingWords && word.test(text)) words++;
    return words < tellingWords;
  };
  /** A short text is only equal together with its heading, or with its number where it has none. */
  const textKey = (item: Item) =>
    short(item)
      ? `short ${item.heading.trim()} ${item.heading ? "" : numKey(item.num)} ${item.text}`
      : item.text;
  pass(({ guid }) => guid ?? "", "guid", 1);
  pass(textKey, "text", 1);
  pass((item) => (short(item) ? "" : reader.skeletonKey(item.text)), "skeleton", 0.99);
  return pairs;
}
