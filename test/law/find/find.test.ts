import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { findInLaw, replaceMatches, type Query } from "../../../law/find";
import { plainText } from "../../../law/unit";
import {
  act,
  alternatives,
  art,
  b,
  footnote,
  p,
  para,
  placeholder,
  ref,
  table,
  tr as row,
} from "../../build";

const query = (words: string, given: Partial<Query> = {}): Query => ({
  words,
  matchCase: false,
  wholeWord: false,
  regex: false,
  ...given,
});

const found = (doc: ReturnType<typeof act>, asked: Query): string[] | string => {
  const result = findInLaw(doc, asked);
  return result.ok ? result.matches.map(({ text }) => text) : result.reason;
};

const one = (...content: Parameters<typeof p>) => act(art("Scope", p(...content)));

describe("finding words in a law", () => {
  it("finds them in headings, paragraphs, cells, footnotes, wordings, blanks and references", () => {
    const doc = act(
      art({ key: "a" }, "Law of water", para("The law applies.")),
      art(
        p("See ", ref("a"), " of the ", placeholder("which law", { value: "water law" })),
        p("A", footnote("In law."), " note"),
        p(alternatives("by law", "freely")),
        table(row("law")),
      ),
    );
    expect(found(doc, query("law"))).toEqual(["Law", "law", "law", "law", "law", "law"]);
    expect(found(doc, query("article 1"))).toEqual(["Article 1"]);
  });

  it("never finds them across two paragraphs, lines or wordings", () => {
    const doc = act(art(p("first part"), p("second part"), p(alternatives("one", "two"))));
    expect(found(doc, query("part second"))).toEqual([]);
    expect(found(doc, query("part.second", { regex: true }))).toEqual([]);
    expect(found(doc, query("onetwo"))).toEqual([]);
  });

  it("finds them across marks and around a footnote", () => {
    expect(found(one("the ", b("Sta"), "te"), query("state"))).toEqual(["State"]);
    expect(found(one("the Sta", footnote("note"), "te"), query("state"))).toEqual(["State"]);
  });

  it("takes ё for е, and a space that does not break for a space", () =>
    expect(found(one("Её\u00a0право, ее право"), query("ее право"))).toEqual([
      "Её\u00a0право",
      "ее право",
    ]));

  it("minds the case where asked to", () =>
    expect(found(one("State, state"), query("State", { matchCase: true }))).toEqual(["State"]));

  it("finds whole words, Cyrillic ones too", () => {
    expect(found(one("law lawful"), query("law", { wholeWord: true }))).toEqual(["law"]);
    expect(found(one("право правовой"), query("право", { wholeWord: true }))).toEqual(["право"]);
  });

  it("takes signs of expressions for themselves", () =>
    expect(found(one("(a) [b] 1.5"), query("1.5"))).toEqual(["1.5"]));

  it("finds by a regular expression", () =>
    expect(found(one("Article 12 and Article 7"), query("article \\d+", { regex: true }))).toEqual([
      "Article 12",
      "Article 7",
    ]));

  it.each([
    ["(", "malformed"],
    ["(a+)+b", "too-costly"],
    ["(a|aa)+b", "too-costly"],
    ["((ab)*)*", "too-costly"],
    ["(a)\\1", "too-costly"],
    [".*a.*b.*c", "too-costly"],
    ["a{99999}", "too-costly"],
    ["x*", "matches-nothing"],
    ["", "empty"],
  ])("refuses %s as %s", (words, reason) =>
    expect(found(one("aaaa"), query(words, { regex: true }))).toBe(reason),
  );

  it("ends soon on a line made to delay it", () => {
    const doc = one("a".repeat(3000));
    expect(found(doc, query("a+a+b", { regex: true }))).toEqual([]);
  }, 20_000);
});

const replaced = (doc: ReturnType<typeof act>, asked: Query, words: string) => {
  const result = findInLaw(doc, asked);
  if (!result.ok) throw new Error(result.reason);
  const tr = new Transform(doc);
  const told = replaceMatches(tr, result.matches, words, asked.regex);
  const lines: string[] = [];
  tr.doc.descendants((node) => {
    if (node.isTextblock) lines.push(plainText(node));
    return !node.isTextblock;
  });
  tr.doc.check();
  return { ...told, lines };
};

describe("replacing them", () => {
  it("replaces every one and keeps marks", () => {
    const doc = one("the ", b("state"), " and the state");
    const result = replaced(doc, query("state"), "Party");
    expect(result.lines).toEqual(["Scope", "the Party and the Party"]);
    expect(result.count).toBe(2);
  });

  it("replaces by nothing", () =>
    expect(replaced(one("very very good"), query("very "), "").lines[1]).toBe("good"));

  it("puts in what groups took", () =>
    expect(
      replaced(one("12 May"), query("(\\d+) (\\w+)", { regex: true }), "$2 $1, $$").lines[1],
    ).toBe("May 12, $"));

  it("replaces in every place of a blank, once", () => {
    const blank = placeholder("who", { id: "x", value: "Ministry of Ministry" });
    const result = replaced(act(art(p(blank), p(blank))), query("ministry"), "Board");
    expect(result.lines).toEqual(["Board of Board", "Board of Board"]);
  });

  it("leaves references and empty blanks as they are, and says so", () => {
    const doc = act(art({ key: "a" }, p(ref("a"), " Article ", placeholder("Article"))));
    expect(replaced(doc, query("article"), "Section")).toMatchObject({ count: 1, skipped: 2 });
  });
});
