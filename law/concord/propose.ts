import type { Substance } from "../compare";
import type { Link, Proposal, Reason, ReasonCode } from "./concordance";
import { proposedGrade } from "./grade";
import { readTogether } from "./likeness";
import { sharesOf } from "./share";
import type { Workbench } from "./workbench";

const flipCodes: Partial<Record<Substance["kind"], ReasonCode>> = {
  modality: "modality-differs",
  negation: "negation-differs",
  connective: "connective-differs",
  restriction: "restriction-differs",
};

const flipReason = ({ kind, from, to }: Substance): Reason => ({
  code: flipCodes[kind] ?? "figures-differ",
  params: { from, to },
});

/** Units within a unit, at any depth. */
function within(bench: Workbench, root: number): number[] {
  return bench.baseline.units[root]!.children.flatMap((child) => [child, ...within(bench, child)]);
}

/** Whether another option of the same choice is answered, and which option this one is. */
function optionState(bench: Workbench, article: number, answered: ReadonlySet<number>) {
  const { guid } = bench.baseline.units[article]!;
  const place = guid === null ? undefined : bench.places.get(guid);
  if (!place) return { place: null, otherTaken: false };
  const otherTaken = [...answered].some((at) => {
    const other = bench.places.get(bench.baseline.units[at]!.guid ?? "");
    return other !== undefined && other.choice === place.choice && other.option !== place.option;
  });
  return { place, otherTaken };
}

/** One proposal for each baseline article. */
export function proposalsOf(bench: Workbench, links: readonly Link[]): Proposal[] {
  const answered = new Set(links.map((link) => link.baseline));
  const byArticle = new Map<number, number[]>();
  links.forEach((link, at) => {
    if (link.level !== "article") return;
    byArticle.set(link.baseline, [...(byArticle.get(link.baseline) ?? []), at]);
  });
  return bench.baselineArticles.map((article) =>
    proposalOf(bench, article, links, byArticle.get(article) ?? [], answered),
  );
}

function proposalOf(
  bench: Workbench,
  article: number,
  links: readonly Link[],
  mine: readonly number[],
  answered: ReadonlySet<number>,
): Proposal {
  const across = bench.route.kind !== "same-language";
  const parts = within(bench, article);
  const ownBonds = bench.bonds.filter(
    ({ baseline }) => baseline === article || parts.includes(baseline),
  );
  const partners = mine.map((at) => links[at]!.national);
  const { coverage, extra } = sharesOf(bench, article, partners);
  const reading = across
    ? { flips: [], filled: [], sameWords: false }
    : readTogether(bench.baseline, bench.national, ownBonds, bench.route.national);
  const paired = new Set(ownBonds.map(({ baseline }) => baseline));
  const missingParts =
    mine.length === 0 || across
      ? []
      : parts.filter((at) => !paired.has(at) && bench.baseline.units[at]!.lines.length > 0);
  const { place, otherTaken } = optionState(bench, article, answered);
  const grade = proposedGrade({
    linked: mine.length > 0,
    coverage,
    extra,
    flips: reading.flips,
    sameWords: reading.sameWords && missingParts.length === 0 && extra < 0.05,
    optional: bench.baseline.units[article]!.weight === "optional",
    otherOption: otherTaken,
    acrossLanguages: across,
  });
  const best = Math.max(0, ...mine.map((at) => links[at]!.probability));
  // That nothing was found is the surer, the more of the whole law was accounted for elsewhere.
  const probability = mine.length > 0 ? best : across ? 0.6 : 0.85;
  const personMustRead =
    bench.route.kind === "human-only" ||
    probability < bench.fit.accept ||
    grade === "conflict" ||
    (across && mine.length === 0);
  const reasons: Reason[] = [];
  if (mine.length === 0)
    reasons.push({ code: "searched-all", params: { count: bench.nationalArticles.length } });
  else reasons.push({ code: "coverage", params: { percent: Math.round(coverage * 100) } });
  if (mine.length > 1) reasons.push({ code: "several-answer", params: { count: mine.length } });
  if (mine.length > 0 && extra >= 0.3)
    reasons.push({ code: "extra-matter", params: { percent: Math.round(extra * 100) } });
  reasons.push(...reading.flips.map(flipReason), ...reading.filled);
  if (place)
    reasons.push({
      code: mine.length > 0 ? "option-taken" : "option-not-taken",
      params: { option: place.label || place.key },
    });
  if (personMustRead) reasons.push({ code: "person-must-read", params: {} });
  return {
    baseline: article,
    links: [...mine],
    grade,
    probability,
    personMustRead,
    coverage,
    extra,
    missingParts,
    substance: reading.flips,
    reasons,
  };
}
