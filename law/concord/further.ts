import type { Bond } from "./bond";
import type { Sweep } from "./sweep";

/** Share of an article's matter in sentences that answer each other from which it is linked. */
const linkFrom = 0.25;

/** A share as a score on the scale of the other bonds. */
const scoreOf = (share: number) => Math.min(1, 0.25 + share);

/**
 * Further links between articles that sentences show: the second half of a
 * merger, the second part of a split. Found by a search of the whole national
 * law, so that an article is not called missing while its sentences stand
 * somewhere.
 */
export function furtherBonds(bonds: readonly Bond[], sweep: Sweep): Bond[] {
  const articles = bonds.filter(({ level }) => level === "article");
  const known = new Set(articles.map(({ baseline, national }) => `${baseline} ${national}`));
  const linkedB = new Set(articles.map(({ national }) => national));
  return sweep.articles.flatMap(({ baseline, national, share, nationalShare }): Bond[] => {
    if (known.has(`${baseline} ${national}`)) return [];
    // The new part of a split is small beside the baseline article, and large by itself.
    const most = linkedB.has(national) ? share : Math.max(share, nationalShare);
    if (most < linkFrom) return [];
    const score = scoreOf(most);
    return [{ baseline, national, level: "article", basis: "content", score, several: true }];
  });
}
