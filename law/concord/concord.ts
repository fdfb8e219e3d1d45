import { articlesOf, sideOf, wholeTexts, wordsOf, type Side } from "../compare";
import type { Law } from "../schema";
import { stem } from "../stem";
import { instantiated } from "./blank";
import { bondsAcross, bondsInOneLanguage, type Bonds } from "./bond";
import type { ConcordedUnit, Concordance, LanguageRoute } from "./concordance";
import { stems } from "./cross/bridge";
import type { Glossary } from "./cross/glossary";
import { builtInFit, type Fit } from "./fit";
import { linksOf } from "./link";
import { measuring, weigher, type Scale } from "./matter";
import { optionPlaces } from "./optional";
import { measureFull } from "./share";
import { furtherBonds } from "./further";
import { fullSentence, searchOf } from "./search";
import { atomsOf, catalogueOf, sweepLaw } from "./sweep";
import { proposalsOf } from "./propose";
import type { Workbench } from "./workbench";

/** How a concordance is to be made. */
export interface ConcordOptions {
  /** Terms of the body in several languages; consulted where the laws' languages differ. */
  glossary?: Glossary;
  /** Calibration learnt from confirmed and rejected links. */
  fit?: Fit;
}

/** Share of sure pairs under which two languages have too little in common for any proposal to stand by itself. */
const leastCertainty = 0.3;

const primary = (language: string) => language.toLowerCase().split("-")[0] ?? "";

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
  certainty: number,
  options: ConcordOptions,
): LanguageRoute {
  const languages = { baseline, national };
  if (primary(baseline) === primary(national))
    return { ...languages, kind: "same-language", sources: [] };
  const sources: LanguageRoute["sources"] = ["cognates", "numbers", "learnt", "order"];
  if (options.glossary && options.glossary.length > 0) sources.push("glossary");
  return { ...languages, kind: certainty < leastCertainty ? "human-only" : "lexicon", sources };
}

/** Texts of both laws as terms of one space: stems, or baseline stems that the national words stand for. */
function scalesOf(
  found: Bonds,
  languages: { baseline: string; national: string },
  texts: { baseline: readonly string[]; national: readonly string[] },
): { baseline: Scale; national: Scale } {
  const { lexicon } = found;
  const known = new Set<string>();
  for (const row of lexicon?.values() ?? []) for (const [word] of row) known.add(word);
  const termsOfBaseline = (text: string) => {
    const words = stems(text, languages.baseline);
    // Words that no national word stands for cannot be found, and are not asked for.
    return lexicon ? words.filter((word) => known.has(word) || /\p{N}/u.test(word)) : words;
  };
  const termsOfNational = (text: string) => {
    const words = stems(text, languages.national);
    if (!lexicon) return words;
    return words.map((word) => lexicon.get(word)?.[0]?.[0] ?? word);
  };
  const weight = weigher([
    ...texts.baseline.map(termsOfBaseline),
    ...texts.national.map(termsOfNational),
  ]);
  return {
    baseline: { termsOf: termsOfBaseline, weight },
    national: { termsOf: termsOfNational, weight },
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
export function concordLaws(
  baseline: Law,
  national: Law,
  options: ConcordOptions = {},
): Concordance {
  const languages = {
    baseline: baseline.meta.language || "en",
    national: national.meta.language || "en",
  };
  const [sideA, sideB] = [sideOf(baseline.doc), sideOf(national.doc)];
  const same = primary(languages.baseline) === primary(languages.national);
  const found = same
    ? bondsInOneLanguage(sideA, sideB, languages.national)
    : bondsAcross(sideA, sideB, { ...languages, glossary: options.glossary ?? [] });
  const stemOf = stem(languages.national);
  const catalogue = catalogueOf(atomsOf(sideA, stemOf));
  const search = same ? searchOf(catalogue, sweepLaw(catalogue, atomsOf(sideB, stemOf))) : null;
  if (search) found.bonds.push(...furtherBonds(found.bonds, search.sweep));
  const route = routeOf(languages.baseline, languages.national, found.certainty, options);
  const nationalTexts = wholeTexts(sideB);
  const nationalWords = new Set(wordsOf(nationalTexts.join("\n")));
  const baselineTexts = wholeTexts(sideA).map((text) => instantiated(text, nationalWords));
  const scales = scalesOf(found, languages, { baseline: baselineTexts, national: nationalTexts });
  const matter = {
    baseline: measuring(scales.baseline, baselineTexts),
    national: measuring(scales.national, nationalTexts),
  };
  const measured = { scales, matter, full: 1 };
  const sure = found.bonds.filter(({ level }) => level === "article");
  const bench: Workbench = {
    baseline: sideA,
    national: sideB,
    baselineTexts,
    nationalTexts,
    bonds: found.bonds,
    baselineArticles: articlesOf(sideA.units),
    nationalArticles: articlesOf(sideB.units),
    scales,
    matter,
    linked: new Set(sure.map((bond) => `${bond.baseline} ${bond.national}`)),
    full: same ? 1 : measureFull(measured, sure),
    route,
    fit: options.fit ?? builtInFit,
    search,
    fullSentence: search ? fullSentence(search) : 1,
    surface: stem(languages.baseline),
    places: optionPlaces(baseline.doc),
  };
  const links = linksOf(bench);
  const linked = new Set(
    links.filter(({ level }) => level === "article").map((link) => link.national),
  );
  return {
    status: "complete",
    limits: [],
    route,
    fit: bench.fit.name,
    baseline: concorded(sideA),
    national: concorded(sideB),
    links,
    proposals: proposalsOf(bench, links),
    unanswering: bench.nationalArticles.filter((at) => !linked.has(at)),
  };
}
