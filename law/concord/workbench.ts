import type { Side } from "../compare";
import type { Bond } from "./bond";
import type { LanguageRoute } from "./concordance";
import type { Fit } from "./fit";
import type { Matter } from "./matter";
import type { OptionPlace } from "./optional";
import type { Search } from "./search";
import type { Bag, Scratch, Vocabulary } from "./term";

/** All that links and proposals of one concordance are made from. */
export interface Workbench {
  baseline: Side;
  national: Side;
  bonds: readonly Bond[];
  baselineArticles: readonly number[];
  nationalArticles: readonly number[];
  /** The vocabulary whose terms both laws are told in: that of the baseline's language. */
  vocabulary: Vocabulary;
  scratch: Scratch;
  weights: Float64Array;
  headings: { baseline: readonly Bag[]; national: readonly Bag[] };
  /** Matter of one unit with all that stands in it, the baseline's with blanks left out and choices made. */
  matter: { baseline: (at: number) => Matter; national: (at: number) => Matter };
  /** Linked articles as "baseline national". */
  linked: ReadonlySet<string>;
  route: LanguageRoute;
  /** Share of matter that is found where all of it was said: 1 in one language, less where words are matched through a lexicon. */
  full: number;
  fit: Fit;
  /** The search of the whole national law, sentence by sentence; null across languages. */
  search: Search | null;
  /** Share of its matter that an adopted sentence shows. */
  fullSentence: number;
  places: ReadonlyMap<string, OptionPlace>;
}
