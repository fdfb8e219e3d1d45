import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { checkLaw } from "../../../law/check";
import type { LawMeta } from "../../../law/schema";
import {
  act,
  alternatives,
  art,
  chapter,
  commentary,
  heading,
  law,
  note,
  option,
  options,
  p,
  para,
  placeholder,
  quoted,
  ref,
  term,
} from "../../build";
import { anyLaw } from "../../random";

const english = { profile: "en-un-model" };
const russian = { lang: "ru", profile: "ru-cis-model" };
const national: Partial<LawMeta> = { kind: "national" };

const codes = (doc: Node, meta: Partial<LawMeta> = {}) =>
  checkLaw(law(doc, meta)).map(({ code, eId }) => `${code} ${eId ?? "law"}`);
const messages = (doc: Node, meta: Partial<LawMeta> = {}) =>
  checkLaw(law(doc, meta)).map((finding) => finding.message);

const a = (...content: Parameters<typeof art>) => art(...content);
const two = (first: Node, second: Node) => act(english, first, second);

describe("checkLaw", () => {
  it("finds nothing in a sound law", () => {
    const doc = act(
      english,
      chapter(
        "General",
        a("Purpose", "This Law (in full) is “short”."),
        a("Scope", "See article 1."),
      ),
    );
    expect(messages(doc)).toEqual([]);
  });

  it.each<[string, Node, string[]]>([
    ["no provision", act(english), ["body-empty law"]],
    [
      "a number twice",
      two(a({ num: "5" }, "A", "x"), a({ num: "5" }, "B", "x")),
      ["number-repeated art_5__dup_2"],
    ],
    ["a jump", two(a({ num: "5" }, "A", "x"), a({ num: "7" }, "B", "x")), ["number-skipped art_7"]],
    [
      "a step back",
      two(a({ num: "5" }, "A", "x"), a({ num: "4" }, "B", "x")),
      ["number-out-of-order art_4"],
    ],
    [
      "nothing at all in a unit",
      act(english, a("A", "x", para())),
      ["provision-empty art_1__para_1"],
    ],
    ["a heading alone", act(english, a("A")), ["text-missing art_1"]],
    ["two headings", act(english, a("A", heading("B"), "x")), ["heading-second art_1"]],
    [
      "no heading where others have one",
      act(english, a("A", "x"), a("B", "x"), art(p("x"))),
      ["heading-missing art_3"],
    ],
    ["a dead reference", act(english, a("A", p("see ", ref("gone")))), ["reference-broken art_1"]],
    [
      "a typed reference to nothing",
      act(english, a("A", "see article 9")),
      ["reference-unknown art_1"],
    ],
    [
      "a term defined twice",
      act(english, a("A", p("", term("data", "1"), " and data"), p(term("data", "2")))),
      ["term-repeated art_1"],
    ],
    [
      "a term never used",
      act(english, a("A", p(term("dataset", "1"), " means x"))),
      ["term-unused art_1"],
    ],
    ["mixed scripts", act(russian, a("А", "это прaво")), ["script-mixed art_1"]],
    ["an open bracket", act(english, a("A", "x (y")), ["bracket-unmatched art_1"]],
    ["a lone quotation mark", act(english, a("A", "x” y")), ["quote-unmatched art_1"]],
    [
      "too many options",
      act(
        english,
        a("A", "x", options(option({ chosen: true }, "y"), option({ chosen: true }, "z"))),
      ),
      ["options-excess art_1"],
    ],
  ])("finds %s", (_, doc, expected) => expect(codes(doc)).toEqual(expected));

  const open = act(
    english,
    a("A", p(placeholder("authority"), alternatives("x", "y")), note("z"), options(option("y"))),
  );

  it("lets a model law leave open what a national law must settle", () => {
    expect(codes(open)).toEqual([]);
    expect(codes(open, national).map((line) => line.split(" ")[0])).toEqual([
      "placeholder-unfilled",
      "alternatives-undecided",
      "note-left",
      "options-undecided",
    ]);
  });

  it.each([
    ["a number in a sentence", "as in a) and 1) above"],
    ["German quotation marks", "der „Rat“ und"],
    ["brackets over several paragraphs", "(x"],
    ["a reference to another text", "see article 99 of the Convention"],
    ["this article", "under this article (a)"],
    ["a defined unit", "under paragraph 1 of this article (a)"],
  ])("does not complain of %s", (kind, text) => {
    const more = kind.startsWith("brackets") ? ["y)"] : [];
    expect(messages(act(english, a("A", para("x"), text, ...more)))).toEqual([]);
  });

  it("does not look for references in commentary", () => {
    const doc = act(english, a("A", "x", commentary("see paragraph 25 of the guide")));
    expect(messages(doc, national)).toEqual([]);
  });

  it("does not complain of options that share a number, or of quoted text", () => {
    const doc = act(
      english,
      a("Z", "x", quoted(a({ num: "9" }, "Q"), a({ num: "9" }, "Q"))),
      options(option(a("A", "x")), option(a("B", "x"))),
    );
    expect(messages(doc)).toEqual([]);
  });

  it("says what is wrong in one sentence", () => {
    expect(messages(act(russian, a("А", "по статье 7")))).toEqual([
      "Статья 1 refers to “статье 7”, but there is no 7.",
    ]);
    expect(messages(act(russian, a("А", "ХII вeк")))).toEqual([
      "Статья 1: “вeк” mixes Latin and Cyrillic letters; perhaps “век”.",
    ]);
  });

  it("looks at any law without failing", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyLaw, (any) => {
        for (const { message } of checkLaw(any)) expect(message).not.toMatch(/\{\w+\}/u);
      }),
      { numRuns: 150 },
    );
  });
});
