import { describe, expect, it } from "vitest";
import { numberLaw, rangeText, referenceText } from "../../../law/number";
import { act, annex, art, chapter, indent, para, part, point, subpara } from "../../build";

const shape = (profile: string, lang: string) =>
  numberLaw(
    act(
      { profile, lang },
      part(
        { key: "part" },
        "P",
        chapter(
          { key: "chp" },
          "C",
          art(
            { key: "a1" },
            "A",
            para({ key: "p1" }, "x"),
            para(
              { key: "p2" },
              "x",
              point({ key: "pt" }, "y", indent({ key: "in" }, "z")),
              subpara({ key: "sub" }, "y"),
            ),
          ),
          art({ key: "a2" }, "B"),
          art({ key: "a3" }, "C"),
        ),
      ),
      annex({ key: "ann" }, "Form", art({ key: "x1" }, "D")),
    ),
  );

const ru = shape("ru-cis-model", "ru");
const cis = shape("en-cis-model", "en");
const un = shape("en-un-model", "en");
const fr = shape("fr-model", "fr");
const shapes = { ru, cis, un, fr };

describe("referenceText", () => {
  it.each([
    ["cis", "in", "Article 1(2)(a)(i)"],
    ["un", "p2", "article 1, paragraph 2"],
    ["un", "sub", "article 1, paragraph 2 (a)"],
    ["un", "chp", "part I, chapter I"],
    ["fr", "pt", "article 1er, paragraphe 2, point a)"],
    ["ru", "p2", "часть 2 статьи 1"],
    ["ru", "in", "подпункт «а» пункта 1 части 2 статьи 1"],
    ["ru", "x1", "статья 1 приложения 1"],
  ] as const)("%s: words %s as %s", (tradition, guid, text) => {
    expect(referenceText(shapes[tradition], guid)).toBe(text);
  });

  it("cites several units of one parent together", () => {
    expect(referenceText(un, ["a1", "a2", "a3"])).toBe("articles 1, 2 and 3");
    expect(referenceText(ru, ["p1", "p2"])).toBe("части 1 и 2 статьи 1");
    expect(referenceText(un, ["p1", "a2"])).toBe("article 1, paragraph 1 and article 2");
  });

  it("cites a range", () => {
    expect(rangeText(un, "a1", "a3")).toBe("articles 1 to 3");
    expect(rangeText(ru, "a1", "a3")).toBe("статьи 1–3");
  });

  it("takes the case that the sentence asks for", () => {
    expect(referenceText(ru, "p2", { grammaticalCase: "instrumental" })).toBe("частью 2 статьи 1");
  });

  it("leaves out what the place of the reference shares with its target", () => {
    expect(referenceText(un, "p2", { from: "p1" })).toBe("paragraph 2");
  });

  it("starts a sentence", () => {
    expect(referenceText(un, "a1", { capital: true })).toBe("Article 1");
  });

  it("says so when the target is gone", () => {
    expect(referenceText(un, "nowhere")).toBeNull();
    expect(rangeText(un, "a1", "nowhere")).toBeNull();
  });
});
