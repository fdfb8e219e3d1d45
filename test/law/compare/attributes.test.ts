import { describe, expect, it } from "vitest";
import { compareDocuments, compareLaws, type Comparison } from "../../../law/compare";
import { schema } from "../../../law/schema";
import type { Node } from "prosemirror-model";

const text = (words: string) => schema.node("p", null, schema.text(words));
const provision = (attrs: Record<string, unknown>, ...content: Node[]) =>
  schema.node("provision", { element: "article", guid: "g1", num: "1", ...attrs }, content);
const law = (...content: Node[]) =>
  schema.node("doc", { lang: "en", profile: "en-cis-model" }, [schema.node("body", null, content)]);
const compare = (old: Node, now: Node): Comparison =>
  compareDocuments(old, now, { language: "en" });

const rule = "Every hive is registered with the authority of the district in which it stands.";
const options = (taken: string) =>
  schema.node(
    "options",
    { guid: "o1", prompt: "Who registers" },
    ["A", "B"].map((key) =>
      schema.node("option", { key, chosen: key === taken }, [text(`Choice ${key} of hives.`)]),
    ),
  );
const table = (cell: string) =>
  schema.node("table", null, [
    schema.node("tr", null, [
      schema.node("td", null, [text("Hives of the first class are painted white.")]),
      schema.node("td", null, [text(cell)]),
    ]),
  ]);
const withFootnote = (note: string) =>
  schema.node("p", null, [schema.text(rule), schema.node("footnote", null, schema.text(note))]);
const reference = (attrs: Record<string, unknown>) =>
  schema.node("p", null, [schema.text("The keeper follows "), schema.node("ref", attrs)]);

describe("what differs beside the words", () => {
  it("tells a changed weight", () => {
    const [match] = compare(
      law(provision({ weight: "mandatory" }, text(rule))),
      law(provision({ weight: "optional" }, text(rule))),
    ).matches;
    expect(match?.attributes).toEqual([{ name: "weight", from: "mandatory", to: "optional" }]);
    expect(match?.classes).toEqual(["attribute-changed"]);
  });

  it("tells another level of the same provision", () => {
    const point = (element: string) => provision({ element, guid: "p1", num: "a" }, text(rule));
    const [, match] = compare(
      law(provision({}, point("point"))),
      law(provision({}, point("paragraph"))),
    ).matches;
    expect(match?.classes).toEqual(["level-changed"]);
  });

  it("tells another option taken", () =>
    expect(
      compare(law(provision({}, options("A"))), law(provision({}, options("B")))).matches[0]
        ?.attributes,
    ).toEqual([{ name: "Who registers", from: "A", to: "B" }]));

  it("compares tables cell by cell", () => {
    const found = compare(
      law(provision({}, table("Two hives of the second class."))),
      law(provision({}, table("Ten hives of the second class."))),
    );
    expect(found.matches[0]?.paragraphs.map(({ kind, hunks }) => [kind, hunks.length > 1])).toEqual(
      [
        ["cell", false],
        ["cell", true],
      ],
    );
  });

  it("compares footnotes", () => {
    const [match] = compare(
      law(provision({}, withFootnote("Since the year 1990."))),
      law(provision({}, withFootnote("Since the year 2020."))),
    ).matches;
    expect(match?.paragraphs.at(-1)?.kind).toBe("footnote");
    expect(match?.classes).toContain("changed");
  });

  it("calls a reference that only follows a new number consequential", () => {
    const [match] = compare(
      law(provision({}, reference({ href: "#a", text: "article 5" }))),
      law(provision({}, reference({ href: "#a", text: "article 6" }))),
    ).matches;
    expect(match?.classes).toEqual(["consequential"]);
  });
});

describe("what was not compared", () => {
  const note = (words: string) => schema.node("draftingNote", null, [text(words)]);
  it("names a drafting note that differs, and none that stays", () => {
    const [old, now] = [
      law(provision({}, text(rule), note("Ask the ministry."))),
      law(provision({}, text(rule), note("The ministry agreed."))),
    ];
    expect(compare(old, now).notCompared).toEqual([
      { side: "old", unit: 0, reason: "drafting-note" },
      { side: "new", unit: 0, reason: "drafting-note" },
    ]);
    expect(compare(old, old).notCompared).toEqual([]);
  });

  it("names images that the reader left out", () => {
    const meta = {
      title: "Bees", language: "en", kind: "model", country: null, body: null, workUri: null,
      date: null, source: null, licence: null, topics: [], fictional: true,
    } as const; // prettier-ignore
    const read = { meta: { ...meta, topics: [] }, doc: law(provision({}, text(rule))) };
    const doubt = {
      code: "images-left-out", message: "", severity: "note", params: {}, line: null, guid: null,
    } as const; // prettier-ignore
    expect(compareLaws(read, { ...read, doubts: [doubt] }).notCompared).toEqual([
      { side: "new", unit: null, reason: "image" },
    ]);
  });
});
