import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { definitionsOf, termAt, unmarkedDefinitions, usesOf } from "../../../law/term";
import { act, art, p, para, point, term } from "../../build";

const english = { profile: "en-un-model" };
const russian = { lang: "ru", profile: "ru-cis-model" };

const terms = (doc: Node) => definitionsOf(doc).map(({ term: words, text }) => [words, text]);

/** "term: Article 2 ×1" for each use. */
const uses = (doc: Node) =>
  [...usesOf(doc, definitionsOf(doc))].flatMap(([{ term: words }, found]) =>
    found.map(({ place, count }) => `${words}: ${place} ×${count}`),
  );

describe("definitionsOf", () => {
  it("tells the paragraph that defines", () => {
    const doc = act(english, art("Terms", para(p("“", term("data", "t"), "” means facts."))));
    expect(terms(doc)).toEqual([["data", "“data” means facts."]]);
  });

  it("tells the points of a definition that ends with a colon", () => {
    const doc = act(
      english,
      art("Terms", para(p("“", term("data", "t"), "” means:"), point("facts;"), point("signs."))),
    );
    expect(terms(doc)).toEqual([["data", "“data” means: (i) facts; (ii) signs."]]);
  });
});

describe("usesOf", () => {
  it.each<[string, Node, string[]]>([
    [
      "other forms of the words",
      act(
        russian,
        art("Понятия", para(p(term("электронное доказательство", "t"), " – сведения."))),
        art("Сбор", para("Сбор электронных доказательств.")),
      ),
      ["электронное доказательство: часть 1 статьи 2 ×1"],
    ],
    [
      "not longer words of other meaning",
      act(
        english,
        art("Terms", para(p("“", term("law", "t"), "” means this Law."))),
        art("Duties", para("The lawyer.")),
      ),
      ["law: article 1, paragraph 1 ×1"],
    ],
  ])("finds %s", (_, doc, expected) => {
    expect(uses(doc)).toEqual(expected);
  });
});

describe("termAt", () => {
  const doc = act(
    english,
    art(
      "Terms",
      para(p(term("data", "t"), " are facts.")),
      para(p(term("data subject", "t"), " is one.")),
    ),
  );
  it.each([
    ["the data subject may", 5, "data subject"],
    ["the data subjects may", 11, "data subject"],
    ["the data are", 8, "data"],
    ["the data are", 10, null],
    ["", 0, null],
  ])("in %j at %i is %j", (text, offset, expected) => {
    expect(termAt(text, offset, definitionsOf(doc), "en")?.term ?? null).toBe(expected);
  });
});

describe("a word is taken as a form of a term", () => {
  const english = ["authority authorities", "party parties", "data data", "child children"];
  const russian = [
    "доказательство доказательствами",
    "лицо лиц",
    "суд суда",
    "информация информацией",
    "гражданин гражданину",
  ];
  const others = ["fr donnée données", "fr national nationaux", "kk тұлға тұлғаларының"];
  const none = [
    "en operator operates",
    "en law lawyer",
    "en data database",
    "ru орган организация",
  ];
  it.each([
    ...english.map((pair) => [`en ${pair}`, true]),
    ...russian.map((pair) => [`ru ${pair}`, true]),
    ...others.map((pair) => [pair, true]),
    ...none.map((pair) => [pair, false]),
  ] as [string, boolean][])("%s: %s", (line, expected) => {
    const [lang = "", defined = "", used = ""] = line.split(" ");
    const doc = act({ lang }, art("A", para(p(term(defined, "t")))));
    expect(termAt(used, 0, definitionsOf(doc), lang) !== null).toBe(expected);
  });
});

describe("unmarkedDefinitions", () => {
  const inArticle = (heading: string, text: string, attrs = english) =>
    act(attrs, art(heading, para(text)));
  it.each<[string, Node, string | null]>([
    ["means", inArticle("General", "“Evidence” means any fact."), "Evidence"],
    ["a dash", inArticle("Общее", "«данные» – сведения", russian), "данные"],
    ["désigne", inArticle("Général", "« donnée » désigne un fait"), "donnée"],
    [
      "a dash without quotes",
      inArticle("Основные понятия", "данные – сведения", russian),
      "данные",
    ],
    ["no dash elsewhere", inArticle("Общее", "данные – сведения", russian), null],
    ["no quoted speech", inArticle("General", "“Evidence” was asked for."), null],
  ])("knows %s", (_, doc, expected) => {
    const [found] = unmarkedDefinitions(doc);
    expect(found?.term ?? null).toBe(expected);
    if (found) expect(doc.textBetween(found.from, found.to)).toBe(expected);
  });

  it("passes by what is marked", () => {
    const doc = act(english, art("Terms", para(p("“", term("data", "t"), "” means facts."))));
    expect(unmarkedDefinitions(doc)).toEqual([]);
  });
});
