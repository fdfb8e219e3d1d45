import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { numberLaw } from "../../../law/number";
import { convertibleIn, referencesIn, referencesInto } from "../../../law/reference";
import { refText } from "../../../law/unit";
import { act, art, p, para, ref } from "../../build";

const articles = (lang: string, profile: string) =>
  act(
    { lang, profile },
    ...[1, 2, 3].map((n) =>
      art({ key: `a${n}` }, para({ key: `a${n}p1` }), para({ key: `a${n}p2` })),
    ),
  );

const convertible = (doc: Node, words: string) =>
  convertibleIn(p(words), 100, numberLaw(doc), "a1").map(({ from, to, ...rest }) => ({
    words: words.slice(from - 100, to - 100),
    ...rest,
  }));

describe("typed references", () => {
  const english = articles("en", "en-cis-model");
  const russian = articles("ru", "ru-cis-model");

  it("are found with their target", () =>
    expect(convertible(english, "As in Article 2, it binds.")).toEqual([
      { words: "Article 2", target: "a2", targetEnd: null, form: null, text: null },
    ]));

  it("become references that print the same words, in their case", () => {
    const [found] = convertible(russian, "Согласно статье 3 этого закона.");
    expect(found).toMatchObject({ target: "a3", form: "dative", text: null });
    const node = ref("a3", { form: found?.form });
    expect(refText(node, numberLaw(russian))).toBe("статье 3");
  });

  it("keep words that the law would not make", () =>
    expect(convertible(english, "see art. 2")).toMatchObject([{ target: "a2", text: "art. 2" }]));

  it.each(["Article 9", "Article 2 of the Water Act", "articles 1 and 2", "the article"])(
    "are not seen in “%s”",
    (words) => expect(convertible(english, words)).toEqual([]),
  );

  it("are found as a range", () =>
    expect(convertible(english, "under articles 1 to 3")).toMatchObject([
      { target: "a1", targetEnd: "a3" },
    ]));
});

describe("what a deletion would break", () => {
  const doc = act(
    art({ key: "a" }, para({ key: "b" }, p(ref("a")))),
    art({ key: "c" }, p(ref("b"), ref("c"), ref("gone"))),
  );

  it("is every reference from elsewhere into the provision", () =>
    expect(
      referencesInto(doc, 1, numberLaw(doc)).map(({ from, target }) => [from, target]),
    ).toEqual([["c", "b"]]));

  it("is told apart from what is broken already", () =>
    expect(
      referencesIn(doc, numberLaw(doc))
        .filter(({ broken }) => broken)
        .map(({ target }) => target),
    ).toEqual(["gone"]));
});
