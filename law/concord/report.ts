import { longestRising } from "../compare";
import type { Concordance, Link } from "./concordance";

/** What `modelaw concord --json` prints: the shape of a comparison, each pair with grade, score and reasons. */
export interface ConcordReport {
  status: Concordance["status"];
  route: Concordance["route"];
  pairs: {
    old: string[];
    new: string[];
    status: "unchanged" | "changed" | "renumbered" | "moved" | "split" | "merged";
    textChanged: boolean;
    grade: string;
    score: number;
    probability: number;
    personMustRead: boolean;
    reasons: { code: string; params: Record<string, string | number> }[];
  }[];
  inserted: string[];
  deleted: string[];
  changes: { baseline: string; grade: string; missingParts: string[] }[];
}

/** Links that share a provision are one pair of many to many. */
function clusters(links: readonly Link[]): Link[][] {
  const found: Link[][] = [];
  for (const link of links) {
    const touching = found.filter((group) =>
      group.some((one) => one.baseline === link.baseline || one.national === link.national),
    );
    const rest = found.filter((group) => !touching.includes(group));
    found.splice(0, found.length, ...rest, [...touching.flat(), link]);
  }
  return found.sort((x, y) => x[0]!.baseline - y[0]!.baseline);
}

/** The concordance told by the ids of articles. */
export function reportConcordance(concordance: Concordance): ConcordReport {
  const { baseline, national, links, proposals } = concordance;
  const groups = clusters(links.filter(({ level }) => level === "article"));
  const kept = new Set(longestRising(groups.map((group) => group[0]!.national)));
  const unique = (list: readonly number[]) => [...new Set(list)].sort((x, y) => x - y);
  const pairs = groups.map((group, at): ConcordReport["pairs"][number] => {
    const [olds, news] = [
      unique(group.map((link) => link.baseline)),
      unique(group.map((link) => link.national)),
    ];
    const mine = proposals.filter((proposal) => olds.includes(proposal.baseline));
    const worst = mine.reduce((low, next) => (next.probability < low.probability ? next : low));
    const textChanged = mine.some(({ grade }) => grade !== "verbatim");
    const sameNumber = baseline[olds[0]!]!.num === national[news[0]!]!.num;
    const status =
      olds.length > 1
        ? "merged"
        : news.length > 1
          ? "split"
          : sameNumber
            ? textChanged
              ? "changed"
              : "unchanged"
            : kept.has(at)
              ? "renumbered"
              : "moved";
    return {
      old: olds.map((index) => baseline[index]!.eId),
      new: news.map((index) => national[index]!.eId),
      status,
      textChanged,
      grade: worst.grade,
      score: Math.max(...group.map((link) => link.score)),
      probability: worst.probability,
      personMustRead: mine.some((proposal) => proposal.personMustRead),
      reasons: group.length === 1 ? group[0]!.reasons : worst.reasons,
    };
  });
  const unlinked = proposals.filter((proposal) => proposal.links.length === 0);
  return {
    status: concordance.status,
    route: concordance.route,
    pairs,
    inserted: concordance.unanswering.map((at) => national[at]!.eId),
    deleted: unlinked.map(({ baseline: at }) => baseline[at]!.eId),
    changes: proposals.map((proposal) => ({
      baseline: baseline[proposal.baseline]!.eId,
      grade: proposal.grade,
      missingParts: proposal.missingParts.map((at) => baseline[at]!.eId),
    })),
  };
}
