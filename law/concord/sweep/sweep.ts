import type { Atom } from "./atom";
import type { Catalogue, Heard } from "./catalogue";

/** A baseline sentence and a national one that have words in common; indexes of sentences. */
export interface Echo {
  baseline: number;
  national: number;
  /** Share of the baseline sentence's matter that the national one has, 0–1. */
  found: number;
  /** How alike the two are as a whole, 0–1. */
  likeness: number;
}

/** How strongly the sentences of one article answer those of another. */
export interface ArticleEcho {
  baseline: number;
  national: number;
  /** Share of the baseline article's matter in sentences that have each other's article as best, 0–1. */
  share: number;
  /** The same as a share of the national article's matter, 0–1. */
  nationalShare: number;
  /** Share of the baseline article's matter that is found there at all, 0–1. */
  covered: number;
}

/** What a search of a whole national law for every sentence of a baseline brought. */
export interface Sweep {
  national: readonly Atom[];
  heard: readonly Heard[];
  /** Summed weight of each national sentence's terms. */
  nationalMass: Float64Array;
  /** Echoes of each baseline sentence, the likest first. */
  echoes: readonly (readonly Echo[])[];
  /** How alike each national sentence is with the likest of the baseline, 0–1. */
  likest: Float64Array;
  articles: readonly ArticleEcho[];
}

/**
 * Looks for every sentence of the baseline in the whole national law. Cost:
 * proportional to the words of the national law and the sentences that share
 * each of them.
 */
export function sweepLaw(catalogue: Catalogue, national: readonly Atom[]): Sweep {
  const echoes = catalogue.atoms.map((): Echo[] => []);
  const heard = national.map(({ reading }) => catalogue.hear(reading));
  const nationalMass = Float64Array.from(heard, ({ mass }) => mass);
  const bestOfNational = heard.map((one, at): Echo | null => {
    let best: Echo | null = null;
    for (const found of one.echoes) {
      const echo = { ...found, national: at };
      echoes[echo.baseline]!.push(echo);
      if (!best || echo.likeness > best.likeness) best = echo;
    }
    return best;
  });
  for (const list of echoes)
    list.sort((x, y) => y.likeness - x.likeness || x.national - y.national);
  return {
    national,
    heard,
    echoes,
    nationalMass,
    likest: Float64Array.from(bestOfNational, (best) => best?.likeness ?? 0),
    articles: articleEchoes(catalogue, national, echoes, bestOfNational, nationalMass),
  };
}

/** Summed mass of the sentences of each article. */
function wholeMasses(atoms: readonly Atom[], mass: (at: number) => number): Map<number, number> {
  const whole = new Map<number, number>();
  atoms.forEach(({ article }, at) => whole.set(article, (whole.get(article) ?? 0) + mass(at)));
  return whole;
}

function articleEchoes(
  { atoms, mass }: Catalogue,
  national: readonly Atom[],
  echoes: readonly (readonly Echo[])[],
  bestOfNational: readonly (Echo | null)[],
  nationalMass: Float64Array,
): ArticleEcho[] {
  const whole = wholeMasses(atoms, (at) => mass[at]!);
  const wholeThere = wholeMasses(national, (at) => nationalMass[at]!);
  const found = new Map<string, ArticleEcho>();
  atoms.forEach(({ article }, at) => {
    const part = mass[at]! / (whole.get(article) || 1);
    const most = new Map<number, number>();
    for (const echo of echoes[at]!) {
      const there = national[echo.national]!.article;
      most.set(there, Math.max(most.get(there) ?? 0, echo.found));
    }
    const entry = (there: number): ArticleEcho => {
      const key = `${article} ${there}`;
      const known = found.get(key) ?? {
        baseline: article,
        national: there,
        share: 0,
        nationalShare: 0,
        covered: 0,
      };
      found.set(key, known);
      return known;
    };
    for (const [there, share] of most) entry(there).covered += part * Math.min(1, share);
    const best = echoes[at]![0];
    const back = best && bestOfNational[best.national];
    if (best && back && atoms[back.baseline]!.article === article)
      entry(national[best.national]!.article).share += part * best.likeness;
  });
  bestOfNational.forEach((best, at) => {
    const back = best && echoes[best.baseline]![0];
    const there = national[at]!.article;
    if (!best || !back || national[back.national]!.article !== there) return;
    const entry = found.get(`${atoms[best.baseline]!.article} ${there}`);
    if (entry)
      entry.nationalShare += (nationalMass[at]! / (wholeThere.get(there) || 1)) * best.likeness;
  });
  return [...found.values()].sort((x, y) => x.baseline - y.baseline || x.national - y.national);
}
