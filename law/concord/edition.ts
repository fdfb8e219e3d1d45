import { articlesOf, sideOf, wholeTexts, type Side } from "../compare";
import type { Law } from "../schema";
import { asAccepted } from "../suggest";
import { bagsOf, type Bags } from "./bags";
import { optionPlaces, type OptionPlace } from "./optional";
import { atomsOf, catalogueOf, type Catalogue } from "./sweep";
import { createScratch, vocabularyOf, type Scratch, type Vocabulary } from "./term";

/** One language version of a baseline with all that is worked out of it once, however many national laws it meets. */
export interface Edition {
  language: string;
  side: Side;
  texts: readonly string[];
  articles: readonly number[];
  places: ReadonlyMap<string, OptionPlace>;
  vocabulary: Vocabulary;
  scratch: Scratch;
  catalogue: () => Catalogue;
  /** Its units as terms, blanks and all. */
  bags: () => Bags;
}

/** The primary subtag of a BCP 47 tag, by which languages are told apart: "en-GB" → "en". */
export const primary = (language: string): string => language.toLowerCase().split("-")[0] ?? "";

/** The language that a law says it is in; English where it says nothing. */
export const languageOf = ({ meta }: Law): string => meta.language || "en";

/** A language version made ready. */
export function editionOf(law: Law): Edition {
  const side = sideOf(asAccepted(law.doc));
  const language = languageOf(law);
  const vocabulary = vocabularyOf(language);
  const scratch = createScratch(vocabulary);
  let catalogue: Catalogue | undefined;
  let bags: Bags | undefined;
  return {
    language,
    side,
    texts: wholeTexts(side),
    articles: articlesOf(side.units),
    places: optionPlaces(asAccepted(law.doc)),
    vocabulary,
    scratch,
    catalogue: () => (catalogue ??= catalogueOf(atomsOf(side, vocabulary), vocabulary)),
    bags: () => (bags ??= bagsOf(side, vocabulary, scratch)),
  };
}

const articleGuids = ({ side, articles }: Edition): string[] =>
  articles.flatMap((at) => side.units[at]!.guid ?? []);

/**
 * The edition that a national law is compared with: the one in its own
 * language, where that has every article of the first edition by its guid;
 * else the first.
 */
export function routed(editions: readonly Edition[], language: string): Edition {
  const [asked] = editions;
  if (!asked) throw new Error("A baseline has at least one edition");
  if (primary(asked.language) === primary(language)) return asked;
  const wanted = articleGuids(asked);
  const own = editions.find((edition) => {
    if (primary(edition.language) !== primary(language)) return false;
    const there = new Set(articleGuids(edition));
    return wanted.length > 0 && wanted.every((guid) => there.has(guid));
  });
  return own ?? asked;
}

/** Texts that say the same in two languages, for learning what words stand for. */
export interface Taught {
  baseline: string;
  national: string;
}

/** What other editions of a baseline teach of the national law's language: articles that share a guid. */
export function taughtBy(
  editions: readonly Edition[],
  chosen: Edition,
  language: string,
): Taught[] {
  const byGuid = new Map(
    chosen.articles.map((at) => [chosen.side.units[at]!.guid, chosen.texts[at]!]),
  );
  return editions
    .filter((one) => one !== chosen && primary(one.language) === primary(language))
    .flatMap((one) =>
      one.articles.flatMap((at): Taught[] => {
        const baseline = byGuid.get(one.side.units[at]!.guid);
        return baseline === undefined ? [] : [{ baseline, national: one.texts[at]! }];
      }),
    );
}
