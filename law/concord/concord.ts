import { articlesOf, sideOf, wholeTexts, type Side } from "../compare";
import type { Law } from "../schema";
import { asAccepted } from "../suggest";
import { bagsAcross, bagsOf, bagsOfBaseline } from "./bags";
import { bondsAcross, bondsInOneLanguage } from "./bond";
import type { ConcordedUnit, Concordance, LanguageRoute } from "./concordance";
import type { Banks } from "./cross/bridge";
import type { Glossary } from "./cross/glossary";
import { editionOf, languageOf, primary, routed, taughtBy, type Edition } from "./edition";
import { builtInFit, type Fit } from "./fit";
import { furtherBonds } from "./further";
import { linksOf } from "./link";
import { measuring } from "./matter";
import { proposalsOf } from "./propose";
import { fullSentence, searchOf } from "./search";
import { measureFull } from "./share";
import { atomsOf, sweepLaw } from "./sweep";
import { vocabularyOf, weightsOf } from "./term";
import type { Workbench } from "./workbench";

/** How a concordance is to be made. */
export interface ConcordOptions {
  /** Terms of the body in several languages; consulted where the laws' languages differ. */
  glossary?: Glossary;
  /** Calibration learnt from confirmed and rejected links. */
  fit?: Fit;
  /** Called as the work goes on, with the share that is done, 0–1. */
  onProgress?: (done: number) => void;
  /** Asked between steps; once it says so, the concordance gives up as "cancelled". */
  signal?: { readonly aborted: boolean };
}

/** A baseline made ready for any number of national laws. */
export interface Baseline {
  /** Languages of its editions, the first being the one that was asked for. */
  languages: string[];
  /** The proposed concordance with one national law. */
  concord: (national: Law, options?: ConcordOptions) => Concordance;
  /** The same in steps, for those who do other things in between: each gives the share that is done, 0–1. */
  steps: (
    national: Law,
    options?: Pick<ConcordOptions, "glossary" | "fit">,
  ) => Generator<number, Concordance>;
}

/** Share of sure pairs under which two languages have too little in common for any proposal to stand by itself. */
const leastCertainty = 0.3;

const concorded = ({ units }: Side): ConcordedUnit[] =>
  units.map((unit) => ({
    guid: unit.guid,
    element: unit.element,
    num: unit.num,
    label: unit.label,
    eId: unit.eId,
    heading: unit.heading,
    depth: unit.depth,
    parent: unit.parent,
    weight: unit.weight,
    paragraphs: unit.lines.map(({ text }) => text),
  }));

function routeOf(
  baseline: string,
  national: string,
  asked: string,
  certainty: number,
  options: Pick<ConcordOptions, "glossary">,
): LanguageRoute {
  const languages = { baseline, national, asked };
  if (primary(baseline) === primary(national))
    return { ...languages, kind: "same-language", sources: [] };
  const sources: LanguageRoute["sources"] = ["cognates", "numbers", "learnt", "order"];
  if (options.glossary && options.glossary.length > 0) sources.push("glossary");
  return { ...languages, kind: certainty < leastCertainty ? "human-only" : "lexicon", sources };
}

/** Bonds of one language, with those that a search of the whole national law adds, or of two. */
function bondsOf(edition: Edition, national: Side, language: string, banks: Banks) {
  if (primary(edition.language) !== primary(language))
    return { found: bondsAcross(edition.side, national, banks), search: null };
  const found = bondsInOneLanguage(edition.side, national, edition.vocabulary);
  const catalogue = edition.catalogue();
  const search = searchOf(catalogue, sweepLaw(catalogue, atomsOf(national, edition.vocabulary)));
  found.bonds.push(...furtherBonds(found.bonds, search.sweep));
  return { found, search };
}

/** All that the links and proposals are made from. */
function benchOf(
  editions: readonly Edition[],
  law: Law,
  national: Side,
  options: Pick<ConcordOptions, "glossary" | "fit">,
): Workbench {
  const language = languageOf(law);
  const edition = routed(editions, language);
  const languages = { baseline: edition.language, national: language };
  const { found, search } = bondsOf(edition, national, language, {
    ...languages,
    glossary: options.glossary ?? [],
    taught: taughtBy(editions, edition, language),
  });
  const asked = editions[0]!.language;
  const route = routeOf(edition.language, language, asked, found.certainty, options);
  const { vocabulary, scratch } = edition;
  const { lexicon } = found;
  const own = bagsOfBaseline(edition, scratch, wholeTexts(national), lexicon);
  const other = lexicon
    ? bagsAcross(national, vocabularyOf(language), vocabulary, scratch, lexicon)
    : bagsOf(national, vocabulary, scratch);
  const weights = weightsOf([...own.units, ...other.units], vocabulary.size());
  const matter = {
    baseline: measuring(own.units, weights),
    national: measuring(other.units, weights),
  };
  const sure = found.bonds.filter(({ level }) => level === "article");
  return {
    baseline: edition.side,
    national,
    bonds: found.bonds,
    baselineArticles: edition.articles,
    nationalArticles: articlesOf(national.units),
    vocabulary,
    scratch,
    weights,
    headings: { baseline: own.headings, national: other.headings },
    matter,
    linked: new Set(sure.map((bond) => `${bond.baseline} ${bond.national}`)),
    full: search ? 1 : measureFull({ scratch, weights, matter, full: 1 }, sure),
    route,
    fit: options.fit ?? builtInFit,
    search,
    fullSentence: search ? fullSentence(search) : 1,
    places: edition.places,
  };
}

/** What a cancelled concordance says. */
const cancelled = (editions: readonly Edition[], law: Law, fit: Fit): Concordance => {
  const [asked, language] = [editions[0]!.language, languageOf(law)];
  const baseline = routed(editions, language).language;
  return {
    status: "gaveUp",
    limits: [{ reason: "cancelled", consequence: "not-searched", unit: null }],
    route: { baseline, national: language, asked, kind: "human-only", sources: [] },
    fit: fit.name,
    decisions: fit.decisions,
    baseline: [],
    national: [],
    links: [],
    proposals: [],
    unanswering: [],
  };
};

/** Shares of the whole work that are done when a stage ends; the stages of one pair of laws took about that. */
const stages = { read: 0.1, matched: 0.6, linked: 0.8 };

/** The work in steps: each gives the share that is done; the last comes back with the concordance. */
function* stepsOf(
  editions: readonly Edition[],
  law: Law,
  options: Pick<ConcordOptions, "glossary" | "fit">,
): Generator<number, Concordance> {
  yield 0;
  const national = sideOf(asAccepted(law.doc));
  yield stages.read;
  const bench = benchOf(editions, law, national, options);
  yield stages.matched;
  const links = yield* scaled(linksOf(bench), stages.matched, stages.linked);
  const proposals = yield* scaled(proposalsOf(bench, links), stages.linked, 1);
  yield 1;
  const linked = new Set(
    links.filter(({ level }) => level === "article").map((link) => link.national),
  );
  return {
    status: "complete",
    limits: [],
    route: bench.route,
    fit: bench.fit.name,
    decisions: bench.fit.decisions,
    baseline: concorded(bench.baseline),
    national: concorded(national),
    links,
    proposals,
    unanswering: bench.nationalArticles.filter((at) => !linked.has(at)),
  };
}

/** Steps of a part of the work, told as shares of the whole. */
function* scaled<T>(part: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const { done, value } = part.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}

function concordWith(editions: readonly Edition[], law: Law, options: ConcordOptions): Concordance {
  const steps = stepsOf(editions, law, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    options.onProgress?.(value);
    if (options.signal?.aborted) return cancelled(editions, law, options.fit ?? builtInFit);
  }
}

/**
 * Makes a baseline ready: what is worked out of it is worked out once, however
 * many national laws follow. Several editions are language versions that share
 * guids, the first being the one that was asked for; a national law is compared
 * with the edition in its own language, and the units of that edition come
 * back. Throws where there is no edition.
 */
export function createBaseline(editions: readonly [Law, ...Law[]]): Baseline {
  const ready = editions.map(editionOf);
  return {
    languages: ready.map(({ language }) => language),
    concord: (national, options = {}) => concordWith(ready, national, options),
    steps: (national, options = {}) => stepsOf(ready, national, options),
  };
}

/**
 * Proposes which provisions of a national law answer which of a baseline, and
 * how well. Every article of the baseline gets one proposal, every article of
 * the national law is linked or listed as answering nothing. In two languages
 * words are matched through cognates, numbers, the glossary and what the pairs
 * themselves teach; where that is too little, every proposal says that a person
 * must read it.
 */
export const concordLaws = (
  baseline: Law,
  national: Law,
  options: ConcordOptions = {},
): Concordance => createBaseline([baseline]).concord(national, options);
