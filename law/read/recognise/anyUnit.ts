import { compileVocabulary, unitHeading, type UnitPatterns } from "./unitHeading";
import { vocabularies } from "./words";

const all: UnitPatterns[] = vocabularies.map((vocabulary) =>
  compileVocabulary(vocabulary, {
    before: vocabulary.article,
    after: vocabulary.articleAfter ?? [],
  }),
);

/** True where a line designates a unit in any language: "Article 5", "§ 3", "5-бап". */
export const anyUnitHeading = (text: string): boolean =>
  // Every designation that counts here has a number.
  /[\p{N}IVXLC]/u.test(text) &&
  all.some((compiled) => {
    const heading = unitHeading(text, compiled);
    return heading !== null && heading.numeral !== null && heading.separated;
  });
