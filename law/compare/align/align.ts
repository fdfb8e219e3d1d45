import { assign, type Standing } from "./assign";
import { candidates } from "./candidate";
import { exactPairs, numKey } from "./exact";
import { featureSpace } from "./feature";
import { lastPairs } from "./last";
import type { AlignOptions, Alignment, Item, Pair } from "./item";
import { isRepealed } from "./repealed";
import { sideEdges } from "./residual";
import { WordReader } from "./words";

/** Least scores of the passes before that of the options; each lets the next see its neighbours. */
const passes = [0.65, 0.55];

/** For the articles of two versions of one law. Fitted on real revisions. */
export const versionOptions = (
  normal: (word: string) => string,
  reader = new WordReader(normal),
): AlignOptions => ({
  numbersCount: true,
  normal,
  reader,
  threshold: 0.47,
  evidence: 0.28,
  bigrams: true,
  sides: true,
});

/**
 * Which units of the old text continue in which of the new one. Identity
 * first, then equal text, then equal text but for numbers and references, then
 * likeness of words with headings, numbers and neighbours as further evidence;
 * never a number alone. What is left is searched for splits and mergers.
 */
export function align(old: readonly Item[], now: readonly Item[], given: AlignOptions): Alignment {
  const reader = given.reader ?? new WordReader(given.normal);
  const options = { ...given, reader };
  const standing: Standing = {
    ofOld: new Int32Array(old.length).fill(-1),
    ofNew: new Int32Array(now.length).fill(-1),
  };
  const pairs: Pair[] = [];
  const take = (found: readonly Pair[]) => {
    for (const pair of found) {
      standing.ofOld[pair.old] = pair.new;
      standing.ofNew[pair.new] = pair.old;
      pairs.push(pair);
    }
  };
  take(exactPairs(old, now, reader));
  const free = {
    old: old.flatMap((_, at) => (standing.ofOld[at]! < 0 ? [at] : [])),
    new: now.flatMap((_, at) => (standing.ofNew[at]! < 0 ? [at] : [])),
  };
  if (free.old.length + free.new.length === 0) return { pairs, edges: [] };
  const space = featureSpace(old, now, options);
  const telling = {
    old: free.old.filter((at) => !isRepealed(old[at]!, reader)),
    new: free.new.filter((at) => !isRepealed(now[at]!, reader)),
  };
  const list = candidates(old, now, telling, space);
  for (const threshold of [...passes.filter((one) => one > options.threshold), options.threshold])
    take(assign(list, standing, threshold, options));
  if (options.numbersCount)
    take(
      options.reversed
        ? repealedPairs(now, old, { ofOld: standing.ofNew, ofNew: standing.ofOld }, reader).map(
            (pair) => ({
              ...pair,
              old: pair.new,
              new: pair.old,
            }),
          )
        : repealedPairs(old, now, standing, reader),
    );
  for (const found of lastPairs(old, now, standing, space, options, telling)) take(found);
  return { pairs, edges: options.sides ? sideEdges(old, now, standing, pairs, space) : [] };
}

/** Rules that were repealed in place: what still stands under the number says only that it is gone. */
function repealedPairs(
  old: readonly Item[],
  now: readonly Item[],
  { ofOld, ofNew }: Standing,
  reader: WordReader,
): Pair[] {
  const gone = new Map<string, number>();
  now.forEach((item, at) => {
    if (ofNew[at]! < 0 && item.num && isRepealed(item, reader)) gone.set(numKey(item.num), at);
  });
  return old.flatMap((item, at) => {
    const there = gone.get(numKey(item.num));
    if (ofOld[at]! >= 0 || there === undefined || now[there]!.element !== item.element) return [];
    gone.delete(numKey(item.num));
    return [{ old: at, new: there, basis: isRepealed(item, reader) ? "text" : "repeal", score: 1 }];
  });
}
