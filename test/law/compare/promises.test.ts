import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareDocuments, compareSides, sideOf, takeChosen } from "../../../law/compare";
import { readLaw } from "../../../law/read";
import type { Law } from "../../../law/schema";
import { corpus } from "../../corpus";
import { anyLaw } from "../../random";
import { edited, inventedLaw } from "./edits";
import { keepsPromises } from "./promises";
import { art, para, side } from "./sides";

/** Milliseconds: many comparisons, on a machine that may be busy. */
const patience = 60_000;
const seed = fc.integer({ min: 1, max: 1_000_000 });

describe("promises after random edits", () => {
  it.each([true, false])(
    "hold where identities are known: %s",
    (identities) =>
      fc.assert(
        fc.property(seed, seed, fc.integer({ min: 1, max: 12 }), (law, change, count) => {
          const old = inventedLaw(6, law);
          const now = edited(old, count, change, identities);
          keepsPromises(side(...old), side(...now), "en");
        }),
        { numRuns: 100 },
      ),
    patience,
  );

  it(
    "hold for laws of every shape",
    () =>
      fc.assert(
        fc.property(anyLaw, anyLaw, (old, now) =>
          keepsPromises(sideOf(old.doc), sideOf(now.doc), "en"),
        ),
        { numRuns: 60 },
      ),
    patience,
  );

  it(
    "find nothing between a law and itself",
    () =>
      fc.assert(
        fc.property(anyLaw, ({ doc }) => {
          const found = compareDocuments(doc, doc, { language: "en" });
          expect(found.changes).toEqual([]);
          expect(found.status).toBe("complete");
        }),
        { numRuns: 60 },
      ),
    patience,
  );
});

const beekeeping =
  "A keeper of bees registers every hive with the district authority before the first of May";
const honey = "and tells the authority within ten days whenever a swarm has left the hive for good";

describe("what was carried", () => {
  it("keeps the words of a paragraph whose second half was split off and put first", () => {
    const old = side(art("1", "", { ...para("1", `${beekeeping} ${honey}`), guid: "a" }));
    const now = side(
      art("1", "", { ...para("1", honey), guid: "b" }, { ...para("2", beekeeping), guid: "a" }),
    );
    const found = compareSides(old, now, { language: "en" });
    expect(found.changes.map((change) => change.class)).toContain("split");
    const lost = found.matches
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ hunks }) => hunks))
      .filter(
        ({ op, movedFrom, movedTo }) => op !== "equal" && (movedFrom ?? movedTo) === undefined,
      )
      .map(({ text }) => text.trim())
      .filter((text) => text !== "");
    expect(lost).toEqual([]);
  });
});

describe("taking some of the changes", () => {
  const [found] = compareSides(
    side(art("1", "The court may order it within ten days of the day on which it was asked.")),
    side(art("1", "The court shall order it within ten days of the day on which it was told.")),
    { language: "en" },
  ).matches;
  const taken = (...wanted: number[]) => takeChosen(found!, (change) => wanted.includes(change));
  it.each([
    [[], "may", "asked"],
    [[0], "shall", "asked"],
    [[1], "may", "told"],
    [[0, 1], "shall", "told"],
  ])("takes %j and leaves the rest", (wanted, first, last) =>
    expect(taken(...wanted)).toEqual([
      `The court ${first} order it within ten days of the day on which it was ${last}.`,
    ]),
  );
});

/** Pairs of real laws, by name, with the files of both sides. */
function realPairs(): [string, string, string][] {
  const folder = corpus === null ? null : join(corpus, "versions");
  if (folder === null || !existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name): [string, string, string][] => {
    const file = join(folder, name, "truth.json");
    if (!existsSync(file)) return [];
    const truth = JSON.parse(readFileSync(file, "utf8")) as { old: string; new: string };
    return [[name, join(folder, name, truth.old), join(folder, name, truth.new)]];
  });
}

function read(file: string): Law {
  let minted = 0;
  const result = readLaw(readFileSync(file), file, () => `${file} ${(minted += 1)}`);
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe.skipIf(corpus === null)("promises on real laws", () => {
  it.each(realPairs())(
    "hold for %s",
    (_, old, now) => {
      const [one, other] = [read(old), read(now)];
      keepsPromises(sideOf(one.doc), sideOf(other.doc), other.meta.language);
    },
    120_000,
  );
});
