import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairParagraphs, wordDiff } from "../../../law/compare/leaf";
import type { Hunk } from "../../../law/compare";
import { flips, withSubstance } from "../../../law/compare/substance";

const show = (hunks: readonly Hunk[]) =>
  hunks
    .map(({ op, text, typographic }) =>
      op === "equal" ? text : `${op === "delete" ? "[-" : "[+"}${typographic ? "~" : ""}${text}]`,
    )
    .join("");

const between = (a: string, b: string) => show(wordDiff(a, b).hunks);
const side = (hunks: readonly Hunk[], gone: Hunk["op"]) =>
  hunks
    .filter(({ op }) => op !== gone)
    .map(({ text }) => text)
    .join("");

const wording = fc
  .array(fc.constantFrom("the", "court", "may", "shall", "pay", "5", "12-1", ",", "«a»", "ё", "\n"))
  .map((list) => list.join(" "));

describe("word differences", () => {
  it("names the word that changed", () =>
    expect(between("The court may order it.", "The court shall order it.")).toBe(
      "The court [-may ][+shall ]order it.",
    ));
  it("cuts no number", () =>
    expect(between("a fine of 1 000 euros is due", "a fine of 1 500 euros is due")).toBe(
      "a fine of [-1 000 ][+1 500 ]euros is due",
    ));
  it("dissolves what two words between changes leave equal", () =>
    expect(between("alpha beta of the gamma", "delta epsilon of the zeta")).toBe(
      "[-alpha beta of the gamma][+delta epsilon of the zeta]",
    ));
  it("calls quotation marks and ё typography", () =>
    expect(between("the «ёлка» stands here now", 'the "елка" stands here now')).toBe(
      'the [-~«ёлка»][+~"елка"] stands here now',
    ));
  it("deletes the end without touching the rest", () => expect(between("a b", "a")).toBe("a[- b]"));

  it("rebuilds both texts byte for byte", () =>
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        const { hunks } = wordDiff(a, b);
        return side(hunks, "insert") === a && side(hunks, "delete") === b;
      }),
      { numRuns: 500 },
    ));
  it("finds nothing between a text and itself", () =>
    fc.assert(fc.property(wording, (a) => wordDiff(a, a).hunks.every(({ op }) => op === "equal"))));
  it("never shows the same words as deleted and inserted at the edges of a change", () =>
    fc.assert(
      fc.property(wording, wording, (a, b) =>
        wordDiff(a, b).hunks.every(({ op, text }, at, all) => {
          const next = all[at + 1];
          return op !== "delete" || next?.op !== "insert" || next.text !== text;
        }),
      ),
    ));

  it("stays bounded on one paragraph of 50,000 words, and says where it gave up", () => {
    const long = (seed: number) =>
      Array.from({ length: 50_000 }, (_, n) => `w${(n * seed) % 1999}`).join(" ");
    const { hunks } = wordDiff(long(7), long(11));
    expect(side(hunks, "insert")).toBe(long(7));
  });
});

describe("paragraphs", () => {
  it("pairs what is alike and keeps the order of both sides", () =>
    expect(
      pairParagraphs(
        ["The court hears the parties in public.", "Costs follow the event."],
        ["Minors are heard in private.", "The court hears all parties in public."],
      ),
    ).toEqual([
      [null, 0],
      [0, 1],
      [1, null],
    ]));
  it("brings every paragraph of both sides exactly once", () =>
    fc.assert(
      fc.property(fc.array(wording), fc.array(wording), (a, b) => {
        const pairs = pairParagraphs(a, b);
        const seen = (n: 0 | 1) => pairs.map((pair) => pair[n]).filter((at) => at !== null);
        expect(seen(0)).toEqual([...a.keys()]);
        expect(seen(1)).toEqual([...b.keys()]);
      }),
    ));
});

describe("substance", () => {
  it.each([
    ["en", "may", "shall", "modality"],
    ["en", "shall", "shall not", "modality"],
    ["en", "it is shown", "it is not shown", "negation"],
    ["en", "and", "or", "connective"],
    ["en", "within 10 days", "within 30 days", "period"],
    ["en", "5 %", "7 %", "percentage"],
    ["ru", "вправе", "обязан", "modality"],
    ["ru", "и", "или", "connective"],
    ["ru", "100 рублей", "200 рублей", "amount"],
    ["ru", "статьи 5", "статьи 6", "reference"],
    ["fr", "peut", "doit", "modality"],
    ["fr", "et", "ou", "connective"],
    ["uk", "може", "повинен", "modality"],
    ["de", "kann", "muss", "modality"],
    ["es", "podrá", "deberá", "modality"],
    ["kk", "және", "немесе", "connective"],
    ["en", "on 1 May 2020", "on 2 May 2020", "date"],
  ])("sounds the alarm in %s: %s → %s is %s", (language, from, to, kind) =>
    expect(flips(from, to, language).map((flip) => flip.kind)).toContain(kind),
  );
  it("is silent where the same duty is worded otherwise", () =>
    expect(flips("shall", "must", "en")).toEqual([]));
  it("marks the change on the deletion", () =>
    expect(withSubstance(wordDiff("it may pay", "it shall pay").hunks, "en")[1]?.substance).toEqual(
      [{ kind: "modality", from: "may", to: "shall" }],
    ));
});
