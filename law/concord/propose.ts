import type { Substance } from "../compare";
import type { Link, Proposal, Reason, ReasonCode } from "./concordance";
import { proposedGrade } from "./grade";
import { readTogether } from "./likeness";
import { foundIn, type Found } from "./parts";
import { sharesOf } from "./share";
import type { ArticleEcho } from "./sweep";
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

/** Articles that are read between two signs of life. */
const atOnce = 8;

/** One proposal for each baseline article, in steps that give the share that is done. */
export function* proposalsOf(
  bench: Workbench,
  links: readonly Link[],
): Generator<number, Proposal[]> {
  const answered = new Set(links.map((link) => link.baseline));
  const byArticle = new Map<number, number[]>();
  links.forEach((link, at) => {
    if (link.level !== "article") return;
    byArticle.set(link.baseline, [...(byArticle.get(link.baseline) ?? []), at]);
  });
  const proposals: Proposal[] = [];
  for (const [at, article] of bench.baselineArticles.entries()) {
    if (at % atOnce === 0) yield at / bench.baselineArticles.length;
    proposals.push(proposalOf(bench, article, links, byArticle.get(article) ?? [], answered));
  }
  return proposals;
}

/** Share of an unlinked article's matter that one national article has, from which it is named as nearest. */
const nearFrom = 0.1;
/** Certainty that nothing answers, where the whole law was searched: sentence by sentence, or across languages. */
const certainty = { searched: 0.95, across: 0.6 };

/** What of an article the linked ones have, however the two languages were brought together. */
function foundFor(bench: Workbench, article: number, partners: readonly number[]): Found {
  if (bench.search) return foundIn(bench, article, partners);
  const shares = sharesOf(bench, article, partners);
  return { ...shares, missing: [], echoes: [], taken: [], untaken: [] };
}

/** The national article that has most of an unlinked article's matter; null where none has a part worth naming. */
function nearestOf({ search }: Workbench, article: number): ArticleEcho | null {
  const found = (search?.sweep.articles ?? []).filter(
    ({ baseline, covered }) => baseline === article && covered >= nearFrom,
  );
  return found.reduce<ArticleEcho | null>(
    (best, next) => (best && best.covered >= next.covered ? best : next),
    null,
  );
}

const percent = (share: number) => Math.round(share * 100);

/** Why nothing is linked: how much was searched, and what came nearest. */
function reasonsForNothing(bench: Workbench, nearest: ArticleEcho | null): Reason[] {
  const reasons: Reason[] = [
    { code: "searched-all", params: { count: bench.nationalArticles.length } },
  ];
  if (nearest) {
    const { label, heading } = bench.national.units[nearest.national]!;
    const params = { label: label || heading, percent: percent(nearest.covered) };
    reasons.push({ code: "nearest", params });
  }
  return reasons;
}

function reasonsForLinked(bench: Workbench, count: number, found: Found): Reason[] {
  const reasons: Reason[] = [{ code: "coverage", params: { percent: percent(found.coverage) } }];
  if (count > 1) reasons.push({ code: "several-answer", params: { count } });
  if (found.missing.length > 0) {
    const labels = found.missing.map((at) => bench.baseline.units[at]!.label).filter(Boolean);
    reasons.push({ code: "parts-missing", params: { labels: labels.join(", ") } });
  }
  if (found.extra >= 0.3)
    reasons.push({ code: "extra-matter", params: { percent: percent(found.extra) } });
  for (const option of found.taken) reasons.push({ code: "option-taken", params: { option } });
  for (const option of found.untaken)
    reasons.push({ code: "option-not-taken", params: { option } });
  return reasons;
}

/** How certain a grade is: of a linked article as its best link, of an unlinked one the less the more stands elsewhere. */
function certaintyOf(bench: Workbench, best: number, nearest: ArticleEcho | null): number {
  if (best > 0) return best;
  return bench.search ? certainty.searched - (nearest?.covered ?? 0) : certainty.across;
}

function proposalOf(
  bench: Workbench,
  article: number,
  links: readonly Link[],
  mine: readonly number[],
  answered: ReadonlySet<number>,
): Proposal {
  const across = bench.search === null;
  const linked = mine.length > 0;
  const found = foundFor(
    bench,
    article,
    mine.map((at) => links[at]!.national),
  );
  const reading = readTogether(
    found.echoes.map((echo) => ({
      baseline: bench.search!.catalogue.atoms[echo.baseline]!.reading,
      national: bench.search!.sweep.national[echo.national]!.reading,
    })),
    bench.vocabulary,
  );
  const { coverage, extra, missing } = found;
  const { place, otherTaken } = optionState(bench, article, answered);
  const grade = proposedGrade({
    linked,
    coverage,
    extra,
    missesParts: missing.length > 0,
    flips: reading.flips,
    sameWords: !across && reading.sameWords && extra < 0.05,
    changed: reading.letters === 0 ? 0 : reading.changed / reading.letters,
    optional: bench.baseline.units[article]!.weight === "optional",
    otherOption: otherTaken,
    acrossLanguages: across,
    full: bench.fullSentence,
  });
  const nearest = linked ? null : nearestOf(bench, article);
  const best = Math.max(0, ...mine.map((at) => links[at]!.probability));
  const probability = certaintyOf(bench, best, nearest);
  const personMustRead =
    bench.route.kind === "human-only" ||
    probability < bench.fit.accept ||
    grade === "conflict" ||
    grade === "missing" ||
    !linked;
  const reasons = linked
    ? reasonsForLinked(bench, mine.length, found)
    : reasonsForNothing(bench, nearest);
  reasons.push(...reading.flips.map(flipReason), ...reading.filled);
  if (place) {
    const option = place.label || place.key;
    reasons.push({ code: linked ? "option-taken" : "option-not-taken", params: { option } });
  }
  if (personMustRead) reasons.push({ code: "person-must-read", params: {} });
  return {
    baseline: article,
    links: [...mine],
    grade,
    probability,
    personMustRead,
    coverage,
    extra,
    missingParts: missing,
    substance: reading.flips,
    reasons,
  };
}
