import { describe, expect, it } from "vitest";
import type { Item } from "../../../law/compare";
import { cognateTerms, fold } from "../../../law/concord/cross/fold";
import { learnLexicon } from "../../../law/concord/cross/lexicon";
import { matchAcross } from "../../../law/concord/cross/match";

const item = (text: string): Item => ({
  guid: null,
  num: "",
  element: "article",
  heading: "",
  text,
});

describe("cognates", () => {
  it.each([
    ["arbitration", "арбитраж"],
    ["registration", "регистрация"],
    ["document", "документ"],
    ["constitution", "constitución"],
  ])("%s and %s begin alike", (a, b) => expect(fold(a).slice(0, 4)).toBe(fold(b).slice(0, 4)));
  it("knows a number in any language", () =>
    expect(cognateTerms("2010/13")).toEqual(["#2010", "#13"]));
});

describe("a learnt lexicon", () => {
  const pairs = [
    [
      ["пчела", "мёд"],
      ["bee", "honey"],
    ],
    [
      ["пчела", "улей"],
      ["bee", "hive"],
    ],
    [
      ["мёд", "налог"],
      ["honey", "tax"],
    ],
  ] as const;
  it("finds what a word stands for", () => {
    const lexicon = learnLexicon(pairs);
    expect(lexicon.get("пчела")?.[0]?.[0]).toBe("bee");
    expect(lexicon.get("мёд")?.[0]?.[0]).toBe("honey");
  });
  it("is the same for the same pairs", () =>
    expect([...learnLexicon(pairs)]).toEqual([...learnLexicon(pairs)]));
});

describe("matching across languages", () => {
  const english = [
    "The registration of documents costs 150 crowns.",
    "Arbitration takes place in the capital within 90 days.",
    "The commission publishes statistics of transport each year.",
  ].map(item);
  const russian = [
    "Комиссия публикует статистику транспорта ежегодно.",
    "Регистрация документов стоит 150 крон.",
    "Арбитраж проводится в столице в течение 90 дней.",
  ].map(item);
  it("finds the rule in another place and another alphabet", () => {
    const { pairs } = matchAcross(english, russian, {
      baseline: "en",
      national: "ru",
      glossary: [],
    });
    expect(pairs.map(({ baseline, national }) => [baseline, national])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });
});
