import { describe, expect, it } from "vitest";
import type { Node } from "prosemirror-model";
import { numberLaw } from "../../../law/number";
import {
  act,
  annex,
  art,
  chapter,
  indent,
  option,
  options,
  p,
  para,
  part,
  point,
  preamble,
  provision,
  quoted,
  recital,
  subpara,
  title,
} from "../../build";
import { bigLaw } from "../../big";

const labels = (doc: Node) => numberLaw(doc).entries.map((entry) => entry.label);
const eIds = (doc: Node) => numberLaw(doc).entries.map((entry) => entry.eId);
const nums = (doc: Node) => numberLaw(doc).entries.map((entry) => entry.num);

const ru = { lang: "ru", profile: "ru-cis-model" };
const un = { lang: "en", profile: "en-un-model" };
const cis = { lang: "en", profile: "en-cis-model" };
const fixed = (num: string) => art({ num });

describe("numberLaw", () => {
  it("counts the Russian text of a UN model law with Latin letters", () => {
    const doc = act(
      { lang: "ru", profile: "ru-un-model" },
      chapter("А", art("Сфера", para("а", subpara("б", point("в"))), para("г"))),
    );
    expect(labels(doc)).toEqual(["Глава I", "Статья 1", "1.", "a)", "i)", "2."]);
  });

  it("counts on where an option has no unit of the kind", () => {
    const doc = act(cis, options(option(p("None")), option({ key: "b" }, art("B"))), art("y"));
    expect(labels(doc)).toEqual(["Article 1", "Article 2"]);
  });

  it("counts a CIS model law as its tradition does", () => {
    const small = () => art("Сфера", para("а", point("б", indent("в"), indent("г"))), para("д"));
    const doc = act(ru, title("Один", chapter("А", small()), chapter("Б", small())));
    expect(labels(doc)).toEqual([
      "Раздел I",
      ...["Глава 1", "Статья 1", "1.", "1)", "а)", "б)", "2."],
      ...["Глава 2", "Статья 2", "1.", "1)", "а)", "б)", "2."],
    ]);
    expect(eIds(doc).slice(0, 7)).toEqual([
      "title_i",
      "chp_1",
      "art_1",
      "art_1__para_1",
      "art_1__para_1__point_1",
      "art_1__para_1__point_1__indent_а",
      "art_1__para_1__point_1__indent_б",
    ]);
  });

  it("restarts chapters in each part of a UN model law, and runs articles on", () => {
    const doc = act(un, part("One", chapter("A", art("x"))), part("Two", chapter("B", art("y"))));
    expect(labels(doc)).toEqual([
      ...["Part I", "Chapter I", "Article 1"],
      ...["Part II", "Chapter I", "Article 2"],
    ]);
    expect(eIds(doc)).toEqual([
      ...["part_i", "part_i__chp_i", "art_1"],
      ...["part_ii", "part_ii__chp_i", "art_2"],
    ]);
  });

  it("leaves out letters that Russian lists never use", () => {
    const doc = act(ru, art("x", ...Array.from({ length: 30 }, () => indent("y"))));
    expect(nums(doc).slice(1).join("")).toBe("абвгдежзиклмнопрстуфхцчшщэюя" + "аааб");
  });

  it("writes the first French article as ordinal", () => {
    expect(labels(act({ lang: "fr", profile: "fr-model" }, art("a"), art("b")))).toEqual([
      "Article 1er",
      "Article 2",
    ]);
  });

  it.each([
    ["runs on after a fixed number", [null, "7", null], ["1", "7", "8"]],
    [
      "fits inserted provisions between fixed ones",
      ["5", null, null, "6"],
      ["5", "5-1", "5-2", "6"],
    ],
    ["uses free numbers first", [null, null, "2", null], ["1", "1-1", "2", "3"]],
    ["counts up to the number that an insertion follows", [null, null, "2-1"], ["1", "2", "2-1"]],
    ["stands before the first", [null, "1"], ["0-1", "1"]],
    ["goes on from an inserted number", ["5", "5-1", null, "6"], ["5", "5-1", "5-2", "6"]],
    ["fits between a number and its first insertion", ["5", null, "5-1"], ["5", "5-0-1", "5-1"]],
    ["is not misled by a number out of order", ["5", null, "3", null], ["5", "6", "3", "4"]],
    ["passes over a unit without number", ["1", "", null], ["1", "", "2"]],
  ])("%s", (_, given, expected) => {
    const doc = act(cis, ...given.map((num) => (num === null ? art("x") : fixed(num))));
    expect(nums(doc)).toEqual(expected);
  });

  it("keeps what the source printed", () => {
    const doc = act(
      { lang: "de", profile: "de" },
      art({ num: "45a" }),
      art({ num: "7", label: "Art. 7" }),
    );
    expect(labels(doc)).toEqual(["§ 45a", "Art. 7"]);
    expect(eIds(doc)).toEqual(["art_45a", "art_7"]);
  });

  it.each([
    ["45a", "art_45a"],
    ["6¹", "art_6.1"],
    ["12 bis", "art_12bis"],
    ["L122-1", "art_l122-1"],
    ["10-1", "art_10-1"],
    ["104 and 105", "art_104-105"],
    ["6.1", "art_6.1"],
  ])("makes of article %s the id %s", (num, id) => {
    expect(eIds(act(fixed(num)))).toEqual([id]);
  });

  it("does not count what is quoted from another law", () => {
    const doc = act(cis, art("a", quoted(art({ num: "9" }, "Other"))), art("b"));
    expect(labels(doc)).toEqual(["Article 1", "Article 2"]);
  });

  it("numbers choices of which one is taken side by side", () => {
    const choice = options(option(art("A"), art("A2")), option({ key: "b" }, art("B")));
    const doc = act(cis, art("x"), choice, art("y"));
    expect(nums(doc)).toEqual(["1", "2", "3", "2", "4"]);
    expect(eIds(doc)).toEqual(["art_1", "art_2", "art_3", "art_2__dup_2", "art_4"]);
  });

  it("numbers choices of which several may be taken one after the other", () => {
    const doc = act(cis, options({ max: 2 }, option(art("A")), option(art("B"))), art("y"));
    expect(nums(doc)).toEqual(["1", "2", "3"]);
  });

  it("counts recitals and annexes apart, and restarts in each annex", () => {
    const doc = act(
      un,
      preamble(recital("whereas"), recital("whereas")),
      art("a"),
      annex("First", art("b")),
      annex("Second", art("c", para("d"))),
    );
    expect(eIds(doc)).toEqual([
      ...["rec_1", "rec_2", "art_1", "annex_i", "annex_i__art_1"],
      ...["annex_ii", "annex_ii__art_1", "annex_ii__art_1__para_1"],
    ]);
    expect(labels(act(un, annex("Only")))).toEqual(["Annex"]);
  });

  it("gives every unit an id of its own", () => {
    const doc = act(art({ num: "5" }), art({ num: "5", eId: "art_5" }), art({ eId: "art_5" }));
    expect(eIds(doc)).toEqual(["art_5__dup_2", "art_5", "art_5__dup_3"]);
  });

  it("finds units by guid and position", () => {
    const doc = act(cis, art({ key: "a" }, "x"), art({ key: "b" }, "y", subpara("z")));
    const numbering = numberLaw(doc);
    const found = numbering.byGuid("b");
    expect(found?.label).toBe("Article 2");
    expect(numbering.at(found?.pos ?? -1)).toBe(found);
    expect(numbering.byGuid("c")).toBeNull();
  });

  it("accepts a unit of any element", () => {
    expect(labels(act(provision("transitional", p("x")), provision("hcontainer", p("y"))))).toEqual(
      ["1.", ""],
    );
  });

  it("numbers each unit of a law of 5,000 articles", () => {
    expect(numberLaw(bigLaw(5000)).entries.length).toBe(5000 * 6 + 500 + 50);
  }, 30_000);
});
