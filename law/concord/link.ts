import { wordsOf } from "../compare";
import type { Bond } from "./bond";
import type { Link, Reason } from "./concordance";
import { bandOf, probabilityOf } from "./fit";
import { sharedTerms } from "./matter";
import { sharesOf } from "./share";
import type { Workbench } from "./workbench";

/** Terms and numbers named in a reason. */
const namedTerms = 4;

const percent = (share: number) => Math.round(share * 100);

const numbersOf = (text: string) => new Set(wordsOf(text).filter((word) => /^\d{2,}/u.test(word)));

/** Likeness of two headings by their words, 0–1. */
function headingLikeness(a: readonly string[], b: readonly string[]): number {
  const there = new Set(b);
  const both = new Set(a.filter((term) => there.has(term))).size;
  return a.length + b.length === 0 ? 0 : (2 * both) / (new Set(a).size + there.size);
}

function reasonsOf(bench: Workbench, bond: Bond, coverage: number, extra: number): Reason[] {
  const { baseline: a, national: b } = bond;
  const { scales } = bench;
  const [one, other] = [bench.baseline.units[a]!, bench.national.units[b]!];
  const [textA, textB] = [bench.baselineTexts[a]!, bench.nationalTexts[b]!];
  const { weight } = scales.baseline;
  const reasons: Reason[] = [];
  if (bond.basis === "text") reasons.push({ code: "same-text", params: {} });
  if (bond.basis === "skeleton") reasons.push({ code: "same-but-blanks", params: {} });
  reasons.push({ code: "coverage", params: { percent: percent(coverage) } });
  const terms = sharedTerms(
    bench.matter.baseline(a),
    bench.matter.national(b),
    weight,
    textA,
    bench.surface,
    namedTerms,
  );
  const across = bench.route.kind !== "same-language";
  if (terms.length > 0)
    reasons.push({
      code: across ? "translated-terms" : "rare-terms",
      params: { terms: terms.join(", ") },
    });
  const heading = headingLikeness(
    scales.baseline.termsOf(one.heading),
    scales.national.termsOf(other.heading),
  );
  if (heading >= 0.999) reasons.push({ code: "same-heading", params: {} });
  else if (heading >= 0.4)
    reasons.push({ code: "similar-heading", params: { percent: percent(heading) } });
  const there = numbersOf(textB);
  const numbers = [...numbersOf(textA)].filter((number) => there.has(number));
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

/** All links, articles first, each group in baseline order. */
export function linksOf(bench: Workbench): Link[] {
  const across = bench.route.kind !== "same-language";
  const curve = across ? bench.fit.acrossLanguages : bench.fit.sameLanguage;
  const links = bench.bonds.map((bond): Link => {
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
  });
  return links.sort(
    (x, y) =>
      (x.level === y.level ? 0 : x.level === "article" ? -1 : 1) ||
      x.baseline - y.baseline ||
      y.probability - x.probability ||
      x.national - y.national,
  );
}
