/**
 * A bilingual lexicon learnt from pairs of texts that say the same: IBM model
 * 1, which needs no grammar and no data from outside. Each word of one language
 * gets the words of the other that best explain it, with probabilities.
 * Deterministic: the same pairs give the same lexicon.
 */
export type Lexicon = ReadonlyMap<string, readonly (readonly [string, number])[]>;

/** A pair of texts, as lists of stems. */
export type WordPair = readonly [from: readonly string[], to: readonly string[]];

const rounds = 5;
/** Longer texts are cut: past this every word explains every other. */
const longest = 150;
/** Pairs of words that never had more of a tie than this are not followed. */
const leastTie = 0.03;
const leastKept = 0.08;
/** What a word that nothing explains takes from the others. */
const noise = 1e-4;

const counted = (words: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const word of words.slice(0, longest)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** A possible tie of two words, numbered; `value` is its present strength. */
interface Ties {
  from: string[];
  to: string[];
  value: Float64Array;
  of: Map<string, Map<string, number>>;
}

/** The ties worth following, with Dice as first strength. */
function firstTies(pairs: readonly (readonly [Map<string, number>, Map<string, number>])[]): Ties {
  const [inFrom, inTo] = [new Map<string, number>(), new Map<string, number>()];
  const together = new Map<string, Map<string, number>>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [from, to] of pairs) {
    for (const word of from.keys()) add(inFrom, word);
    for (const word of to.keys()) add(inTo, word);
    for (const word of from.keys()) {
      const row = together.get(word) ?? new Map<string, number>();
      together.set(word, row);
      for (const other of to.keys()) add(row, other);
    }
  }
  const from: string[] = [];
  const to: string[] = [];
  const value: number[] = [];
  const of = new Map<string, Map<string, number>>();
  for (const [word, row] of together) {
    const kept = new Map<string, number>();
    for (const [other, both] of row) {
      const tie = (2 * both) / (inFrom.get(word)! + inTo.get(other)!);
      const seldom = both === 1 && (inFrom.get(word)! > 1 || inTo.get(other)! > 1);
      if (tie <= leastTie || seldom) continue;
      kept.set(other, value.length);
      from.push(word);
      to.push(other);
      value.push(tie);
    }
    if (kept.size > 0) of.set(word, kept);
  }
  return { from, to, value: Float64Array.from(value), of };
}

/** Makes the ties of each word of the first language sum to 1. */
function normalise({ of, value }: Ties): void {
  for (const row of of.values()) {
    let total = 0;
    for (const tie of row.values()) total += value[tie]!;
    for (const tie of row.values()) value[tie] = value[tie]! / (total || 1);
  }
}

/** For each word of each second text the ties that may explain it: its count, then pairs of tie and count. */
const explanations = (
  pairs: readonly (readonly [Map<string, number>, Map<string, number>])[],
  { of }: Ties,
): { count: number; ties: number[]; times: number[] }[] =>
  pairs.flatMap(([from, to]) => {
    const found = new Map(
      [...to].map(
        ([word, count]) =>
          [word, { count, ties: [], times: [] }] as [
            string,
            { count: number; ties: number[]; times: number[] },
          ],
      ),
    );
    for (const [word, times] of from) {
      const row = of.get(word);
      if (!row) continue;
      for (const [other, entry] of found) {
        const tie = row.get(other);
        if (tie === undefined) continue;
        entry.ties.push(tie);
        entry.times.push(times);
      }
    }
    return [...found.values()].filter(({ ties }) => ties.length > 0);
  });

/** Learns which words of the second language each word of the first stands for. */
export function learnLexicon(pairs: readonly WordPair[]): Lexicon {
  const bags = pairs.map(([from, to]) => [counted(from), counted(to)] as const);
  const ties = firstTies(bags);
  normalise(ties);
  const entries = explanations(bags, ties);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(ties.value.length);
    for (const { count, ties: list, times } of entries) {
      let total = noise;
      for (let n = 0; n < list.length; n++) total += ties.value[list[n]!]! * times[n]!;
      for (let n = 0; n < list.length; n++) {
        const tie = list[n]!;
        next[tie] = next[tie]! + (count * ties.value[tie]! * times[n]!) / total;
      }
    }
    ties.value.set(next);
    normalise(ties);
  }
  return new Map(
    [...ties.of].map(([word, row]) => [
      word,
      [...row]
        .map(([other, tie]): [string, number] => [other, ties.value[tie]!])
        .filter(([, value]) => value >= leastKept)
        .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
        .slice(0, 4),
    ]),
  );
}
