import {
  articlesOf,
  itemsOf,
  matchUnits,
  versionOptions,
  WholeTexts,
  type Basis,
  type Side,
} from "../compare";
import { stem } from "../stem";
import type { Banks } from "./cross/bridge";
import type { Lexicon } from "./cross/lexicon";
import { matchAcross } from "./cross/match";
import type { Vocabulary } from "./term";

/** One found correspondence, before it is weighed: indexes of units. */
export interface Bond {
  baseline: number;
  national: number;
  level: "article" | "paragraph";
  basis: Basis;
  score: number;
  /** True for the further edges of a split or merger. */
  several: boolean;
}

/** What the search brought. */
export interface Bonds {
  bonds: Bond[];
  /** Words learnt across languages; null in one language. */
  lexicon: Lexicon | null;
  certainty: number;
}

/**
 * Two laws do not share identities, but a law that was drafted from a baseline
 * knows which provision each of its own came from.
 */
const drafted = (side: Side): Side => ({
  ...side,
  units: side.units.map((unit) => ({ ...unit, guid: unit.origin })),
});

/** Provisions that answer each other in one language, articles and what stands in them. */
export function bondsInOneLanguage(
  baseline: Side,
  national: Side,
  { language, reader }: Vocabulary,
): Bonds {
  const matching = matchUnits(baseline, drafted(national), {
    ...versionOptions(stem(language)),
    reader,
    numbersCount: false,
  });
  const articlesA = new Set(articlesOf(baseline.units));
  const articlesB = new Set(articlesOf(national.units));
  const bonds = matching.groups.flatMap(({ old, new: now, basis, score }): Bond[] =>
    old.flatMap((a) =>
      now.flatMap((b): Bond[] => {
        if (matching.rankOld[a] === "container" || matching.rankNew[b] === "container") return [];
        const level = articlesA.has(a) && articlesB.has(b) ? "article" : "paragraph";
        const several = old.length + now.length > 2;
        return [{ baseline: a, national: b, level, basis, score, several }];
      }),
    ),
  );
  return { bonds, lexicon: null, certainty: 1 };
}

/** Provisions that answer each other across languages. Paragraphs follow only where both articles have as many. */
export function bondsAcross(baseline: Side, national: Side, banks: Banks): Bonds {
  const [listA, listB] = [articlesOf(baseline.units), articlesOf(national.units)];
  const found = matchAcross(
    itemsOf(baseline, new WholeTexts(baseline), listA),
    itemsOf(national, new WholeTexts(national), listB),
    banks,
  );
  const bonds = found.pairs.flatMap((pair): Bond[] => {
    const [a, b] = [listA[pair.baseline]!, listB[pair.national]!];
    const common = { basis: "content" as const, score: pair.evidence, several: false };
    const [inA, inB] = [baseline.units[a]!.children, national.units[b]!.children];
    const parts = inA.length === inB.length ? inA : [];
    return [
      { baseline: a, national: b, level: "article", ...common },
      ...parts.map((child, n): Bond => ({
        baseline: child,
        national: inB[n]!,
        level: "paragraph",
        ...common,
      })),
    ];
  });
  return { bonds, lexicon: found.lexicon, certainty: found.certainty };
}
