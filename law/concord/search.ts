import { fullShare } from "./matter";
import type { Atom, Catalogue, Sweep } from "./sweep";

/** A search of a whole national law for every sentence of a baseline, with the sentences of each article. */
export interface Search {
  catalogue: Catalogue;
  sweep: Sweep;
  /** Indexes of sentences by article. */
  ofBaseline: ReadonlyMap<number, readonly number[]>;
  ofNational: ReadonlyMap<number, readonly number[]>;
}

function byArticle(atoms: readonly Atom[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  atoms.forEach(({ article }, at) => {
    const list = found.get(article);
    if (list) list.push(at);
    else found.set(article, [at]);
  });
  return found;
}

/** Joins a catalogue and what a sweep found with it. */
export const searchOf = (catalogue: Catalogue, sweep: Sweep): Search => ({
  catalogue,
  sweep,
  ofBaseline: byArticle(catalogue.atoms),
  ofNational: byArticle(sweep.national),
});

/**
 * What share of its matter an adopted sentence shows in this pair of laws: near
 * 1 where one was copied from the other, less where both were worded
 * independently. Between 0.35 and 1.
 */
export const fullSentence = ({ sweep }: Search): number =>
  fullShare(sweep.echoes.flatMap(([best]) => (best ? [best.found] : [])));
