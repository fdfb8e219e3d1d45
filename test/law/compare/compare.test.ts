import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareSides,
  reportComparison,
  sentencesOf,
  takeAll,
  takeNone,
  type Comparison,
  type Side,
} from "../../../law/compare";
import { art, chapter, para, point, side, type Given } from "./sides";

const compare = (old: Side, now: Side): Comparison => compareSides(old, now, { language: "en" });
const report = (old: Side, now: Side) => reportComparison(compare(old, now));
const statuses = (old: Side, now: Side) =>
  report(old, now).pairs.map(
    ({ old: a, new: b, status }) =>
      `${a.map(nameOf).join("+")}>${b.map(nameOf).join("+")} ${status}`,
  );
const nameOf = (eId: string) => eId.split("_")[1] ?? "";

const scope = "This Law governs the keeping of bees in towns and in the country.";
const duty = "A keeper of bees may register every hive with the district authority within 10 days.";
const fine = "Whoever keeps bees without registration pays a fine of 100 crowns to the treasury.";
const court = "Appeals against decisions of the authority are heard by the administrative court.";
const honey =
  "Honey that is offered for sale bears the name of its keeper and the year of harvest.";

describe("comparing two laws", () => {
  it("finds nothing between a law and itself", () => {
    const law = side(art("1", scope), art("2", "", para("1", duty), para("2", fine)));
    const found = compare(law, law);
    expect(found.changes).toEqual([]);
    expect(found.status).toBe("complete");
    expect(found.matches.every(({ classes }) => classes.join() === "kept")).toBe(true);
  });

  it("sees that an article behind an insertion is renumbered, not new", () =>
    expect(
      statuses(
        side(art("1", scope), art("2", duty)),
        side(art("1", scope), art("2", honey), art("3", duty)),
      ),
    ).toEqual(["1>1 unchanged", "2>3 renumbered"]));

  it("never pairs by a number alone", () => {
    const found = report(
      side(art("1", scope), art("2", duty)),
      side(art("1", scope), art("2", honey)),
    );
    expect(found.inserted.map(nameOf)).toEqual(["2"]);
    expect(found.deleted.map(nameOf)).toEqual(["2"]);
  });

  it("trusts identity above all words", () => {
    const known = { ...art("2", duty), guid: "g" };
    const rewritten = { ...art("7", honey), guid: "g" };
    expect(statuses(side(known), side(rewritten))).toEqual(["2>7 renumbered"]);
  });

  it("sees an article that passed another as moved", () =>
    expect(
      statuses(
        side(art("1", scope), art("2", duty), art("3", fine), art("4", court)),
        side(art("1", court), art("2", scope), art("3", duty), art("4", fine)),
      ).filter((line) => line.endsWith("moved")),
    ).toEqual(["4>1 moved"]));

  it("sees a split and a merger", () => {
    const both = art("1", "", para("1", duty), para("2", fine), para("3", court));
    const parts = [art("1", "", para("1", duty), para("2", fine)), art("2", court)];
    expect(statuses(side(both), side(...parts))).toEqual(["1>1+2 split"]);
    expect(statuses(side(...parts), side(both))).toEqual(["1+2>1 merged"]);
  });

  it("calls what says only that it is repealed by its name", () => {
    const found = compare(
      side(art("1", scope), art("2", duty)),
      side(art("1", scope), art("2", "[Repealed, 2023]")),
    );
    expect(found.changes.map((change) => change.class)).toEqual(["repealed"]);
    expect(reportComparison(found).deleted.map(nameOf)).toEqual(["2"]);
  });

  it("follows a point that became a paragraph", () => {
    const found = compare(
      side(art("1", "", para("1", "The keeper shall:", point("a", duty), point("b", honey)))),
      side(art("1", "", para("1", duty), para("2", honey))),
    );
    const partner = (at: number) => found.matches.find((match) => match.old.includes(at))?.new;
    expect([partner(2), partner(3)]).toEqual([[1], [2]]);
    expect(found.inserted).toEqual([]);
  });

  it("tells a renumbering by a constant once", () => {
    const law = (first: number) =>
      side(...[scope, duty, fine, court].map((text, n) => art(String(first + n), text)));
    const found = compare(law(10), law(20));
    expect(found.renumberings).toEqual([{ old: [0, 3], new: [0, 3] }]);
    expect(found.changes.map((change) => sentencesOf(found, change, "en"))).toEqual([
      ["Article 10 to Article 13 become Article 20 to Article 23"],
    ]);
  });

  it("tells a flip of substance in three languages", () => {
    const found = compare(
      side(art("5", "", para("2", duty))),
      side(art("5", "", para("2", duty.replace("may", "shall")))),
    );
    const [change] = found.changes;
    expect(change?.substance).toEqual([{ kind: "modality", from: "may", to: "shall" }]);
    expect(sentencesOf(found, change!, "en")).toEqual(["Article 5(2): “may” becomes “shall”"]);
    expect(sentencesOf(found, change!, "ru")).toEqual(["Article 5(2): «may» заменено на «shall»"]);
    expect(sentencesOf(found, change!, "fr")[0]).toContain("devient");
  });

  it("pairs chapters by what stands in them", () => {
    const found = compare(
      side(
        chapter("1", "Bees", art("1", scope), art("2", duty)),
        chapter("2", "Courts", art("3", court)),
      ),
      side(
        chapter("1", "Honey", art("1", honey)),
        chapter("2", "Bees", art("2", scope), art("3", duty)),
        chapter("3", "Courts", art("4", court)),
      ),
    );
    const bees = found.matches.find((match) => found.old[match.old[0]!]!.heading === "Bees");
    expect(bees && found.new[bees.new[0]!]!.heading).toBe("Bees");
  });
});

const sentence = fc.constantFrom(
  scope, duty, fine, court, honey,
  "It enters into force.", "The authority publishes a list.", "",
); // prettier-ignore
const provision = (depth: number): fc.Arbitrary<Given> =>
  fc
    .record({
      lines: fc.array(sentence, { maxLength: 2 }),
      heading: fc.constantFrom("", "Bees", "Honey"),
      inner:
        depth === 0 ? fc.constant<Given[]>([]) : fc.array(provision(depth - 1), { maxLength: 3 }),
      num: fc.integer({ min: 1, max: 9 }).map(String),
    })
    .map((one) => ({
      ...one,
      element: depth === 2 ? "article" : depth === 1 ? "paragraph" : "point",
    }));
const law = fc.array(provision(2), { maxLength: 5 }).map((list) => side(...list));

const content = (one: Side) =>
  one.units.map(({ heading, lines }) => ({ heading, paragraphs: lines.map(({ text }) => text) }));

describe("promises over random laws", () => {
  it("taking all gives the new text, taking none the old", () =>
    fc.assert(
      fc.property(law, law, (old, now) => {
        const found = compare(old, now);
        expect(takeAll(found)).toEqual(content(now));
        expect(takeNone(found)).toEqual(content(old));
      }),
      { numRuns: 200 },
    ));

  it("has every unit of both texts in exactly one place", () =>
    fc.assert(
      fc.property(law, law, (old, now) => {
        const { matches, inserted, deleted } = compare(old, now);
        const sorted = (list: number[]) => list.sort((x, y) => x - y);
        expect(sorted([...matches.flatMap((match) => match.old), ...deleted])).toEqual([
          ...old.units.keys(),
        ]);
        expect(sorted([...matches.flatMap((match) => match.new), ...inserted])).toEqual([
          ...now.units.keys(),
        ]);
      }),
      { numRuns: 200 },
    ));

  it("finds no change between a law and itself", () =>
    fc.assert(
      fc.property(law, (one) => compare(one, one).changes.length === 0),
      { numRuns: 100 },
    ));

  it("survives JSON", () =>
    fc.assert(
      fc.property(law, law, (old, now) => {
        const found = compare(old, now);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 50 },
    ));
});

describe("laws at the limit", () => {
  const many = (count: number, text: (n: number) => string) =>
    side(...Array.from({ length: count }, (_, n) => art(String(n + 1), text(n))));

  it("compares 3,000 equal articles with one more", () => {
    const found = compare(
      many(3_000, () => scope),
      many(3_001, () => scope),
    );
    expect(found.inserted).toHaveLength(1);
  });
  it("compares a law with itself reversed", () => {
    const text = (n: number) => `${scope} Rule ${n} concerns hive number ${n * 7} of row ${n * 3}.`;
    const found = compare(
      many(60, text),
      many(60, (n) => text(59 - n)),
    );
    expect(found.deleted).toEqual([]);
    expect(found.matches.filter(({ classes }) => classes.includes("moved"))).toHaveLength(59);
  });
  it("compares with an empty law", () => {
    const found = compare(side(), side(art("1", scope)));
    expect(found.inserted).toEqual([0]);
    expect(found.changes.map((change) => change.class)).toEqual(["inserted"]);
  });
});
