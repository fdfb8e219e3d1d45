import type { Atom } from "./atom";
import { countsOf, type Catalogue } from "./catalogue";

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
  /** Summed weight of each national sentence's terms. */
  nationalMass: Float64Array;
  /** Echoes of each baseline sentence, the likest first. */
  echoes: readonly (readonly Echo[])[];
  /** How alike each national sentence is with the likest of the baseline, 0–1. */
  likest: Float64Array;
  articles: readonly ArticleEcho[];
}

/** Echoes that share less than this of either sentence are chance. */
const leastFound = 0.25;
/** A sentence within a longer one counts for this much of a whole one. */
const inside = 0.8;
/** Lighter sentences are found inside of too much. */
const leastTerms = 12;

/** Summed weight of a sentence's terms in a catalogue's weights. */
const massOf = (counts: ReadonlyMap<string, number>, { weight }: Catalogue): number =>
  [...counts].reduce((sum, [term, count]) => sum + count * weight(term), 0);

/** Echoes of one national sentence. */
function echoesOf(atom: Atom, national: number, mass: number, catalogue: Catalogue): Echo[] {
  const shared = new Map<number, number>();
  const counts = countsOf(atom.terms);
  for (const [term, count] of counts) {
    const weight = catalogue.weight(term);
    for (const { atom: at, count: there } of catalogue.postings.get(term) ?? [])
      shared.set(at, (shared.get(at) ?? 0) + Math.min(count, there) * weight);
  }
  const echoes: Echo[] = [];
  for (const [at, both] of shared) {
    const wanted = catalogue.mass[at]!;
    const found = both / wanted;
    const dice = (2 * both) / (wanted + mass);
    const long = Math.min(atom.terms.length, catalogue.atoms[at]!.terms.length) >= leastTerms;
    const within = long ? (inside * both) / Math.min(wanted, mass) : 0;
    const likeness = Math.max(dice, within);
    if (found >= leastFound || likeness >= leastFound)
      echoes.push({ baseline: at, national, found, likeness });
  }
  return echoes;
}

/**
 * Looks for every sentence of the baseline in the whole national law. Cost:
 * proportional to the words of the national law and the sentences that share
 * each of them.
 */
export function sweepLaw(catalogue: Catalogue, national: readonly Atom[]): Sweep {
  const echoes = catalogue.atoms.map((): Echo[] => []);
  const nationalMass = Float64Array.from(national, ({ terms }) =>
    massOf(countsOf(terms), catalogue),
  );
  const bestOfNational = national.map((atom, at): Echo | null => {
    let best: Echo | null = null;
    for (const echo of echoesOf(atom, at, nationalMass[at]!, catalogue)) {
      echoes[echo.baseline]!.push(echo);
      if (!best || echo.likeness > best.likeness) best = echo;
    }
    return best;
  });
  for (const list of echoes)
    list.sort((x, y) => y.likeness - x.likeness || x.national - y.national);
  return {
    national,
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
