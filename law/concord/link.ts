import type { Bond } from "./bond";
import type { Link, Reason } from "./concordance";
import { bandOf, probabilityOf } from "./fit";
import { sharedTerms } from "./matter";
import { sharesOf } from "./share";
import type { Bag } from "./term";
import type { Workbench } from "./workbench";

/** Terms and numbers named in a reason. */
const namedTerms = 4;

const percent = (share: number) => Math.round(share * 100);

/** Likeness of two headings by their words, 0–1. */
function headingLikeness(a: Bag, b: Bag): number {
  const there = new Set(b.terms);
  const both = a.terms.reduce((sum, term) => sum + Number(there.has(term)), 0);
  return (2 * both) / (a.terms.length + b.terms.length || 1);
}

/** Numbers of two digits or more that stand in both, in the order of the first. */
function sharedNumbers(a: Bag, b: Bag, { isFigure, form }: Workbench["vocabulary"]): string[] {
  const there = new Set(b.terms);
  return [...a.terms].flatMap((term) => {
    if (!isFigure(term) || !there.has(term)) return [];
    const number = form(term);
    return /^\d{2,}/u.test(number) ? [number] : [];
  });
}

function reasonsOf(bench: Workbench, bond: Bond, coverage: number, extra: number): Reason[] {
  const { baseline: a, national: b } = bond;
  const { headings, vocabulary, weights } = bench;
  const [here, there] = [bench.matter.baseline(a), bench.matter.national(b)];
  const reasons: Reason[] = [];
  if (bond.basis === "text") reasons.push({ code: "same-text", params: {} });
  if (bond.basis === "skeleton") reasons.push({ code: "same-but-blanks", params: {} });
  reasons.push({ code: "coverage", params: { percent: percent(coverage) } });
  const terms = sharedTerms(here, there, weights, vocabulary, namedTerms);
  const across = bench.route.kind !== "same-language";
  if (terms.length > 0)
    reasons.push({
      code: across ? "translated-terms" : "rare-terms",
      params: { terms: terms.join(", ") },
    });
  const heading = headingLikeness(headings.baseline[a]!, headings.national[b]!);
  if (heading >= 0.999) reasons.push({ code: "same-heading", params: {} });
  else if (heading >= 0.4)
    reasons.push({ code: "similar-heading", params: { percent: percent(heading) } });
  const numbers = sharedNumbers(here, there, vocabulary);
  if (numbers.length > 0)
    reasons.push({
      code: "same-numbers",
      params: { numbers: numbers.slice(0, namedTerms).join(", ") },
    });
  if (!bond.several) reasons.push({ code: "mutual-best", params: {} });
  if (extra >= 0.3) reasons.push({ code: "extra-matter", params: { percent: percent(extra) } });
  return reasons;
}

/** True where the article before or after it is linked to the one before or after the other. */
function hasNeighbours(bench: Workbench, bond: Bond): boolean {
  const [placeA, placeB] = [
    bench.baselineArticles.indexOf(bond.baseline),
    bench.nationalArticles.indexOf(bond.national),
  ];
  if (placeA < 0 || placeB < 0) return false;
  return [-1, 1].some((step) => {
    const [a, b] = [bench.baselineArticles[placeA + step], bench.nationalArticles[placeB + step]];
    return bench.linked.has(`${a} ${b}`);
  });
}

/** Bonds that are weighed between two signs of life. */
const atOnce = 64;

/** All links, articles first, each group in baseline order; in steps that give the share that is done. */
export function* linksOf(bench: Workbench): Generator<number, Link[]> {
  const links: Link[] = [];
  for (const [at, bond] of bench.bonds.entries()) {
    if (at % atOnce === 0) yield at / bench.bonds.length;
    links.push(linkOf(bench, bond));
  }
  return links.sort(
    (x, y) =>
      (x.level === y.level ? 0 : x.level === "article" ? -1 : 1) ||
      x.baseline - y.baseline ||
      y.probability - x.probability ||
      x.national - y.national,
  );
}

function linkOf(bench: Workbench, bond: Bond): Link {
  const across = bench.route.kind !== "same-language";
  const curve = across ? bench.fit.acrossLanguages : bench.fit.sameLanguage;
  const { coverage, extra } = sharesOf(bench, bond.baseline, [bond.national]);
  const probability = probabilityOf(bond.score, curve);
  const reasons = reasonsOf(bench, bond, coverage, extra);
  if (bond.level === "article" && hasNeighbours(bench, bond))
    reasons.push({ code: "neighbours", params: {} });
  return {
    baseline: bond.baseline,
    national: bond.national,
    level: bond.level,
    score: bond.score,
    probability,
    band: bench.route.kind === "human-only" ? "review" : bandOf(probability, bench.fit),
    coverage,
    extra,
    reasons,
  };
}
