import { describe, expect, it } from "vitest";
import {
  changeClasses,
  classesOf,
  countChanges,
  namesOf,
  passes,
  type ChangeFilter,
} from "../../../client/compare/changes";
import { chunksOf } from "../../../client/compare/chunks";
import { contentsOf } from "../../../client/compare/contents";
import { blocksOf, inReadingOrder, linesOf } from "../../../client/compare/lines";
import { lineHtml, wordTable } from "../../../client/compare/wordTable";
import { lineWords } from "../../../client/compare/words";
import { compareSides } from "../../../law/compare";
import { art, chapter, para, side } from "../../law/compare/sides";

const sentence = (n: number) =>
  `The authority keeps the register number ${n} of the licences that were given under this chapter.`;
const kept = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => art(String(from + i), sentence(from + i)));

/** Twelve articles: one flips a duty, one is deleted, one is new, the rest stays. */
const comparison = compareSides(
  side(
    chapter(
      "1",
      "Registers",
      ...kept(1, 4),
      art(
        "5",
        "",
        para("1", "The operator may report an incident to the authority."),
        para("2", sentence(50)),
      ),
      ...kept(6, 8),
      art("9", "Ships that carry grain pay a toll in each harbour of the river."),
      ...kept(10, 11),
    ),
    chapter("2", "Final provisions", art("12", sentence(12))),
  ),
  side(
    chapter(
      "1",
      "Registers",
      ...kept(1, 4),
      art(
        "5",
        "",
        para("1", "The operator shall report an incident to the authority."),
        para("2", sentence(50)),
      ),
      ...kept(6, 8),
      ...kept(10, 11),
    ),
    chapter(
      "2",
      "Final provisions",
      art("12", sentence(12)),
      art("13", "Bees may be kept on the roofs of schools, where the neighbours agree."),
    ),
  ),
  { language: "en" },
);
const all: ChangeFilter = { hidden: new Set(), substance: false };
const names = namesOf(comparison);
const lines = linesOf(comparison);
const named = (name: string) => [...names].find(([, one]) => one === name)![0];

describe("the changes of a comparison", () => {
  it("are named for their provisions, each once", () => {
    expect([...names.values()]).toContain("gone-article_9_11");
    expect(new Set(names.values()).size).toBe(comparison.changes.length);
  });

  it("are counted by class and by substance", () => {
    const { of, substance } = countChanges(comparison);
    expect(of.get("deleted")).toBe(1);
    expect(of.get("inserted")).toBe(1);
    expect(substance).toBe(1);
  });

  it("pass a filter unless all of their classes are hidden", () => {
    const gone = named("gone-article_9_11");
    expect(passes(comparison, gone, all)).toBe(true);
    expect(passes(comparison, gone, { ...all, hidden: new Set(["deleted"]) })).toBe(false);
    expect(passes(comparison, gone, { ...all, substance: true })).toBe(false);
    for (const change of comparison.changes)
      expect(passes(comparison, change, { ...all, hidden: new Set(changeClasses) })).toBe(false);
  });

  it("have a class that filters know", () => {
    for (const change of comparison.changes)
      for (const name of classesOf(comparison, change)) expect(changeClasses).toContain(name);
  });
});

describe("the lines of a comparison", () => {
  it("tell each change, and begin it once", () => {
    const begun = inReadingOrder(lines);
    expect(new Set(begun)).toEqual(new Set(comparison.changes));
    expect(begun.length).toBe(comparison.changes.length);
  });

  it("fold what did not change, and keep the article around a changed paragraph", () => {
    const blocks = blocksOf(comparison, lines, (change) => change.substance.length > 0);
    const shown = blocks.flatMap((block) =>
      block.kind === "line" ? [lineWords(comparison, block.line)] : [],
    );
    expect(shown.join("\n")).toContain("shall");
    expect(shown.some((words) => words.startsWith("Article 5"))).toBe(true);
    expect(shown.some((words) => words.startsWith("Article 10"))).toBe(false);
    const folded = blocks.reduce(
      (sum, block) => sum + (block.kind === "folded" ? block.lines.length : 1),
      0,
    );
    expect(folded).toBe(lines.length);
  });

  it("say how many changes a fold leaves out", () => {
    const blocks = blocksOf(comparison, lines, () => false);
    const hidden = blocks.reduce((sum, one) => sum + (one.kind === "folded" ? one.hidden : 0), 0);
    expect(hidden).toBe(comparison.changes.length);
  });
});

it("contents count the changes of each division and article, deleted articles in their place", () => {
  const [first, second, ...more] = contentsOf(comparison, lines, () => true);
  expect(more).toEqual([]);
  expect([first?.changes, first?.substance]).toEqual([first!.children.length, 1]);
  expect(second?.children.map(({ side, changes }) => [side, changes])).toContainEqual(["new", 1]);
  expect(first?.children.map(({ side }) => side)).toContain("old");
});

describe("the table for a word processor", () => {
  const line = lines.find(({ change }) => change?.substance.length)!;

  it("strikes on the old side and underlines on the new one", () => {
    expect(lineHtml(comparison, line, "old")).toContain("<s>may </s>");
    expect(lineHtml(comparison, line, "new")).toContain("<u>shall </u>");
  });

  it("has a row for each change, as HTML and with tabs", () => {
    const head = { place: "Provision", old: "Old", new: "New", what: "What" };
    const row = { place: "A & B", old: "<p>x <s>may</s></p>", new: "<p>x</p>", what: "a < b" };
    const { html, plain } = wordTable(head, [row]);
    expect(html).toContain("<td>A &amp; B</td><td><p>x <s>may</s></p></td>");
    expect(plain.split("\n")[1]).toBe("A & B\tx may\tx\ta < b");
  });
});

it("chunks hold every item once, in order, and no more than a screen or two", () => {
  const items = Array.from({ length: 100 }, (_, i) => i);
  const chunks = chunksOf(items, String, () => 100);
  expect(chunks.flatMap((chunk) => chunk.items)).toEqual(items);
  expect(Math.max(...chunks.map(({ height }) => height))).toBeLessThanOrEqual(1200);
  expect(chunks.map(({ from, items: its }) => its[0] === from)).not.toContain(false);
});
