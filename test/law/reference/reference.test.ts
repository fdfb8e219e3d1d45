import { describe, expect, it } from "vitest";
import { numberLaw, profileById } from "../../../law/number";
import { findReferences, resolveReference } from "../../../law/reference";
import { act, annex, art, chapter, indent, para, part, point, subpara } from "../../build";

const content = [
  part(
    { key: "part" },
    "P",
    chapter(
      { key: "chp" },
      "C",
      art(
        { key: "a1" },
        "A",
        para(
          { key: "p1" },
          "x",

          point({ key: "pt" }, "y", indent({ key: "in" }, "z")),
        ),
        para({ key: "p2" }, "x"),
      ),
      art({ key: "a2" }, "B", para({ key: "q1" }, "x", subpara({ key: "sa" }, "y"))),
      art({ key: "a3" }, "C"),
      art({ key: "a3b", num: "3 bis" }, "C"),
      art({ key: "a31", num: "3¹" }, "C"),
    ),
  ),
  annex({ key: "ann" }, "Form", art({ key: "x1" }, "D")),
];
const laws = {
  en: act({ lang: "en", profile: "en-un-model" }, ...content),
  cis: act({ lang: "en", profile: "en-cis-model" }, ...content),
  ru: act({ lang: "ru", profile: "ru-cis-model" }, ...content),
  fr: act({ lang: "fr", profile: "fr-model" }, ...content),
};

/** What the first reference in a text leads to, seen from the second paragraph of article 1. */
const resolve = (language: keyof typeof laws, text: string) => {
  const numbering = numberLaw(laws[language]);
  const [reference] = findReferences(text, numbering.profile);
  return reference === undefined ? null : resolveReference(numbering, reference, "p2");
};

describe("a typed reference", () => {
  it.each([
    ["en", "see Article 1", ["a1"]],
    ["en", "article 1, paragraph 2,", ["p2"]],
    ["en", "article 2, paragraph 1 (a)", ["sa"]],
    ["en", "paragraph 1 of article 2", ["q1"]],
    ["en", "articles 1, 2 and 3 apply", ["a1", "a2", "a3"]],
    ["en", "articles 1 to 3", ["a1", "a3"]],
    ["en", "paragraph 1", ["p1"]],
    ["en", "article 3 bis", ["a3b"]],
    ["en", "art. 2", ["a2"]],
    ["en", "part I, chapter I", ["chp"]],
    ["cis", "Article 1(1)(a)(i)", ["in"]],
    ["cis", "Articles 1 and 2", ["a1", "a2"]],
    ["ru", "в соответствии со статьёй 2", ["a2"]],
    ["ru", "пунктом 1 части 1 статьи 1", ["pt"]],
    ["ru", "подпункт «а» пункта 1 части 1 статьи 1", ["in"]],
    ["ru", "статьями 1 и 2", ["a1", "a2"]],
    ["ru", "статьи 1–3", ["a1", "a3"]],
    ["ru", "по ч. 1 ст. 2", ["q1"]],
    ["ru", "статьи 3¹", ["a31"]],
    ["fr", "à l’article 1er, paragraphe 2", ["p2"]],
    ["fr", "paragraphe 1 de l’article 2", ["q1"]],
    ["fr", "les articles 1 à 3", ["a1", "a3"]],
    ["fr", "article 1, paragraphe 1, point a)", ["pt"]],
  ] as const)("%s: «%s» leads to %j", (language, text, targets) => {
    expect(resolve(language, text)).toMatchObject({ targets, missing: [] });
  });

  it.each([
    ["en", "article 9", ["9"]],
    ["en", "articles 2 and 9", ["9"]],
    ["en", "article 1, paragraph 7", ["7"]],
    ["en", "paragraph 7", ["7"]],
    ["ru", "часть 4 статьи 2", ["4"]],
    ["fr", "article 14 ter", ["14 ter"]],
  ] as const)("%s: of «%s» %j is missing", (language, text, missing) => {
    expect(resolve(language, text)?.missing).toEqual(missing);
  });

  it.each([
    ["en-un-model", "Article 5 of the Convention", true],
    ["en-un-model", "Article 5 of this Law", false],
    ["en-un-model", "Article 5, and the Minister", false],
    ["ru-cis-model", "статьи 105 Уголовного кодекса", true],
    ["ru-cis-model", "статьи 5 настоящего Закона", false],
    ["ru-cis-model", "статьи 5 вступают в силу", false],
    ["fr-model", "article 5 de la Convention", true],
    ["fr-model", "article 5 de la présente loi", false],
  ])("%s: «%s» is another text's: %s", (id, text, external) => {
    const profile = profileById(id);
    if (profile === null) throw new Error(id);
    expect(findReferences(text, profile)).toMatchObject([{ external }]);
  });

  it("is found where it stands", () => {
    const profile = profileById("en-un-model");
    const text = "Under article 2 (a) and article 7, the parties to section five act.";
    const found = profile === null ? [] : findReferences(text, profile);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([
      "article 2 (a)",
      "article 7",
    ]);
  });
});
