import { describe, expect, it } from "vitest";
import { basicUnits, plainText, units } from "../../../law/unit";
import {
  act,
  alternative,
  alternatives,
  annex,
  art,
  chapter,
  commentary,
  eol,
  footnote,
  heading,
  note,
  option,
  options,
  p,
  para,
  placeholder,
  quoted,
  ref,
  section,
  table,
  tr,
} from "../../build";

describe("plainText", () => {
  it.each([
    ["a placeholder's prompt", p("the ", placeholder("authority")), "the [authority]"],
    ["its value", p(placeholder("authority", { value: "Ministry" })), "Ministry"],
    [
      "all alternatives",
      p("no ", alternatives("liability", "punishment")),
      "no [liability / punishment]",
    ],
    ["the chosen one", p(alternatives("a", alternative({ chosen: true }, "b"))), "b"],
    ["no footnote", p("law", footnote("a note"), "s"), "laws"],
    ["a line end as space", p("a", eol(), "b"), "a b"],
    ["a reference as printed", p("see ", ref(null, { text: "section 9" })), "see section 9"],
    ["a broken reference visibly", p("see ", ref("gone")), "see [?]"],
  ])("gives %s", (_, node, text) => expect(plainText(node)).toBe(text));
});

describe("units", () => {
  const doc = act(
    { profile: "en-cis-model" },
    chapter(
      { key: "c", weight: "mandatory" },
      "General",
      art({ key: "a" }, "Purpose", "Intro ", para({ key: "b" }, "see ", ref("d")), "closing"),
      options(
        option("loose", art({ key: "d", weight: "optional" }, "Scope", note("x"), commentary("y"))),
      ),
      art("Table", table(tr("1", "2"), tr("3", "4"))),
    ),
    annex("Form", art("In annex")),
  );
  const all = units(doc);

  it("lists them with number, place and own words", () => {
    expect(all.map(({ label, depth, parent, place }) => [label, depth, parent, place])).toEqual([
      ["Chapter 1", 0, null, "body"],
      ["Article 1", 1, 0, "body"],
      ["1.", 2, 1, "body"],
      ["Article 2", 1, 0, "body"],
      ["Article 3", 1, 0, "body"],
      ["Annex", 0, null, "annex"],
      ["Article 1", 1, 5, "annex"],
    ]);
    expect(all.map((unit) => unit.text)).toEqual([
      "loose",
      "Intro \nclosing",
      "see \nArticle 2",
      "",
      "1\n2\n3\n4",
      "",
      "",
    ]);
    expect(all[0]?.children).toEqual([1, 3, 4]);
  });

  it("inherits weight", () =>
    expect(all.map((unit) => unit.weight)).toEqual([
      ...["mandatory", "mandatory", "mandatory", "optional", "mandatory"],
      ...[null, null],
    ]));

  it("takes articles of the body as basic units, else sections", () => {
    expect(basicUnits(all)).toEqual([1, 3, 4]);
    expect(basicUnits(units(act(section("A"), section("B", para("x")))))).toEqual([0, 1]);
    expect(basicUnits(units(act(annex("A", art("x")))))).toEqual([1]);
  });

  it("keeps the words of a quoted structure in the unit that quotes it", () => {
    const quoting = art(
      "Amendment",
      "Insert:",
      quoted(art({ num: "9" }, "New", para({ num: "1" }, "x"))),
    );
    expect(units(act({ profile: "en-cis-model" }, quoting)).map((unit) => unit.text)).toEqual([
      "Insert:\nArticle 9 New\n1.\nx",
    ]);
  });

  it("keeps a second heading as text", () =>
    expect(units(act(art("One", heading("Two"), "text")))[0]?.text).toBe("Two\ntext"));
});
