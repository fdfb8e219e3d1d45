import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainForm, tokens } from "../../../law/compare/token";

const words = (text: string) => tokens(text).filter((token) => /[\p{L}\p{N}]/u.test(token));

describe("tokens", () => {
  it.each([
    ["a date in words", "on 12 May 2020 it", ["on", "12 May 2020", "it"]],
    ["a Russian date", "с 1 января 2021 года", ["с", "1 января 2021", "года"]],
    ["a Spanish date", "el 15 de marzo de 2020", ["el", "15 de marzo de 2020"]],
    ["an amount with spaces", "1 000 000,50 рублей", ["1 000 000,50", "рублей"]],
    ["a percentage", "at 5 % a year", ["at", "5 %", "a", "year"]],
    ["a number of an act", "Закон № 95-ФЗ", ["Закон", "№ 95-ФЗ"]],
    ["an inserted article", "article 12-1 and § 45a", ["article", "12-1", "and", "§ 45a"]],
    ["a pinpoint reference", "Article 5(2)(a) applies", ["Article", "5(2)(a)", "applies"]],
    ["an act of the Union", "Directive 2010/13/EU", ["Directive", "2010/13/EU"]],
    ["an elision", "l’article d'un", ["l’", "article", "d'", "un"]],
    ["an apostrophe in a word", "зобов’язання don't", ["зобов’язання", "don't"]],
    ["Kazakh letters", "тармағы өзгертілсін", ["тармағы", "өзгертілсін"]],
    ["a number at the end", "in 2020.", ["in", "2020"]],
  ])("keeps %s whole", (_, text, expected) => expect(words(text)).toEqual(expected));

  it("gives the text back when joined", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => tokens(text).join("") === text),
    ));

  it("sees through quotation marks, dashes and ё", () => {
    expect(plainForm("«")).toBe(plainForm("“"));
    expect(plainForm("ёлка")).toBe("елка");
    expect(plainForm("12–1")).toBe("12-1");
  });
});
