import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { articlesOf, itemsOf, sideOf, WholeTexts, type Item } from "../../../law/compare";
import { matchAcross } from "../../../law/concord/cross/match";
import { readLaw } from "../../../law/read";
import { seeded } from "../../big";
import { corpus } from "../../corpus";

/** Milliseconds that one pair may take on a busy machine; it is no measure of speed. */
const patience = 60_000;

/** Articles of a law in the corpus. */
function articles(file: string): Item[] {
  const read = readLaw(readFileSync(file), file, () => "minted");
  if (!read.ok) throw new Error(read.message);
  const side = sideOf(read.doc);
  return itemsOf(side, new WholeTexts(side), articlesOf(side.units));
}

/** Articles of a declaration in the mark-up of the corpus, which is no law format. */
const declared = (file: string): Item[] =>
  [...readFileSync(file, "utf8").matchAll(/<article number="(\d+)"[^>]*>([^]*?)<\/article>/gu)].map(
    ([, num = "", body = ""]) => ({
      guid: null,
      num,
      element: "article",
      heading: "",
      text: [...body.matchAll(/<para>([^]*?)<\/para>/gu)].map(([, text = ""]) => text).join("\n"),
    }),
  );

/** The same in another order, which a seed fixes. */
function shuffled(items: readonly Item[]): Item[] {
  const random = seeded(7);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item);
}

/** Precision and recall of the pairs, by the numbers that both language versions have. */
function found(baseline: Item[], national: Item[], languages: readonly [string, string]) {
  const { pairs, certainty } = matchAcross(baseline, national, {
    baseline: languages[0],
    national: languages[1],
    glossary: [],
  });
  const there = new Set(national.map(({ num }) => num));
  const right = pairs.filter(
    (pair) => baseline[pair.baseline]!.num === national[pair.national]!.num,
  );
  return {
    precision: right.length / pairs.length,
    recall: right.length / baseline.filter(({ num }) => there.has(num)).length,
    certainty,
    sure: pairs.filter(({ evidence }) => evidence >= 0.12),
    right: new Set(right),
  };
}

const at = (path: string) => resolve(corpus ?? "", path);
const convention = (language: string) =>
  articles(at(`multilingual/geneva-convention-iii/${language}.md`));
const act = (language: string) => articles(at(`versions/ca-official-languages/old.${language}.md`));
const declaration = (name: string) => declared(at(`multilingual/udhr/udhr_${name}.xml`));

describe.skipIf(corpus === null)("two languages without an edition, in any order", () => {
  // Least precision and recall; what was seen when written stands behind.
  it.each([
    ["a convention, English and French", "en", "fr", convention, 0.98, 0.97], // 1.00, 0.99
    ["a convention, English and Russian", "en", "ru", convention, 0.95, 0.8],
    ["a convention, English and Ukrainian", "en", "uk", convention, 0.95, 0.8],
    ["an act, English and French", "en", "fr", act, 0.95, 0.83], // 0.99, 0.86
  ] as const)(
    "%s",
    (_name, one, other, read, precision, recall) => {
      const told = found(read(one), shuffled(read(other)), [one, other]);
      expect(told.precision).toBeGreaterThanOrEqual(precision);
      expect(told.recall).toBeGreaterThanOrEqual(recall);
    },
    patience,
  );

  it(
    "vouches for no pair by itself that is wrong",
    () => {
      for (const [one, name, language] of [
        ["eng", "rus", "ru"],
        ["eng", "fra", "fr"],
      ] as const) {
        const told = found(declaration(one), shuffled(declaration(name)), ["en", language]);
        expect(told.sure.filter((pair) => !told.right.has(pair))).toEqual([]);
      }
    },
    patience,
  );

  it("says that thirty short articles in two alphabets teach too little", () => {
    const told = found(declaration("eng"), shuffled(declaration("rus")), ["en", "ru"]);
    expect(told.certainty).toBeLessThan(0.3);
  });

  it("uses order where there is some", () => {
    const told = found(declaration("eng"), declaration("rus"), ["en", "ru"]);
    expect(told.precision).toBeGreaterThanOrEqual(0.95);
    expect(told.recall).toBeGreaterThanOrEqual(0.9);
  });
});
