import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stayingPairs } from "../../../law/compare/leaf/runs";
import { wordDiff } from "../../../law/compare/leaf";

const staying = (a: string, b: string) => {
  const [listA, listB] = [a.split(" "), b.split(" ")];
  const keys = [...new Set([...listA, ...listB])];
  const pairs = stayingPairs(
    listA.map((word) => keys.indexOf(word)),
    listB.map((word) => keys.indexOf(word)),
    (at) => /\p{L}/u.test(listA[at]!),
  );
  return pairs
    .filter((_, n) => n % 2 === 0)
    .map((at) => listA[at])
    .join(" ");
};

describe("which words of a rewritten paragraph stay", () => {
  it.each([
    ["a run of three words", "x y the fee is z", "u the fee is v w", "the fee is"],
    ["no run of two", "x y the fee z", "u the fee v w", ""],
    [
      "the long run, not the stop words before it",
      "the master of the ship pays the fee in the port",
      "the pilot and the owner : the master of the ship pays",
      "the master of the ship pays",
    ],
    ["nothing of unrelated texts", "a b c", "d e f", ""],
  ])("%s", (_, a, b, kept) => expect(staying(a, b)).toBe(kept));

  it("gives rising pairs of equal keys, whatever the texts", () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { maxLength: 30 }),
        fc.array(fc.nat(5), { maxLength: 30 }),
        (a, b) => {
          const pairs = stayingPairs(a, b, (at) => a[at]! > 0);
          for (let n = 0; n < pairs.length; n += 2) {
            expect(a[pairs[n]!]).toBe(b[pairs[n + 1]!]);
            if (n > 0) {
              expect(pairs[n]!).toBeGreaterThan(pairs[n - 2]!);
              expect(pairs[n + 1]!).toBeGreaterThan(pairs[n - 1]!);
            }
          }
        },
      ),
    ));

  it("leaves no run of fewer than three words between two changes", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("the", "fee", "is", "due", "port", ",", "ship"), {
          maxLength: 40,
        }),
        fc.array(fc.constantFrom("the", "fee", "is", "due", "port", ",", "ship"), {
          maxLength: 40,
        }),
        (a, b) => {
          const { hunks } = wordDiff(a.join(" "), b.join(" "));
          hunks.forEach(({ op, text }, at) => {
            if (op !== "equal" || at === 0 || at === hunks.length - 1) return;
            expect(text.match(/\p{L}+/gu)?.length ?? 0).toBeGreaterThan(2);
          });
        },
      ),
    ));
});
