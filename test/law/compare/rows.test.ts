import { describe, expect, it } from "vitest";
import type { Comparison, ComparedUnit, Match, MatchClass } from "../../../law/compare/comparison";
import { rowsOf } from "../../../law/compare/rows";

const unit = (label: string, parent: number | null = null): ComparedUnit => ({
  guid: null,
  element: "article",
  num: label,
  label,
  eId: `art_${label}`,
  heading: "",
  depth: parent === null ? 0 : 1,
  parent,
  place: "body",
  paragraphs: [label],
});

const match = (old: number[], now: number[], ...classes: MatchClass[]): Match => ({
  old,
  new: now,
  classes: classes.length ? classes : ["kept"],
  basis: "text",
  score: 1,
  heading: [],
  paragraphs: [],
  attributes: [],
});

const comparison = (
  old: ComparedUnit[],
  now: ComparedUnit[],
  matches: Match[],
  inserted: number[] = [],
  deleted: number[] = [],
): Comparison => ({
  status: "complete",
  limits: [],
  old,
  new: now,
  matches,
  inserted,
  deleted,
  renumberings: [],
  frame: [],
  changes: [],
  carried: [],
  notCompared: [],
});

/** "=1" kept or changed, "+2" inserted, "-3" deleted, "~4" stood here before it moved. */
const told = (one: Comparison) =>
  rowsOf(one)
    .map((row) => {
      const sign = { match: "=", inserted: "+", deleted: "-", "moved-away": "~" }[row.kind];
      return sign + (row.new === null ? one.old[row.old]!.label : one.new[row.new]!.label);
    })
    .join(" ");

describe("reading order of a redline", () => {
  it("tells a deleted unit where the old text had it", () =>
    expect(
      told(
        comparison(
          [unit("1"), unit("2"), unit("3")],
          [unit("1"), unit("3")],
          [match([0], [0]), match([2], [1])],
          [],
          [1],
        ),
      ),
    ).toBe("=1 -2 =3"));

  it("tells what stood before everything first", () =>
    expect(told(comparison([unit("1"), unit("2")], [unit("2")], [match([1], [0])], [], [0]))).toBe(
      "-1 =2",
    ));

  it("puts an inserted unit at its own place", () =>
    expect(told(comparison([unit("1")], [unit("1"), unit("1a")], [match([0], [0])], [1], []))).toBe(
      "=1 +1a",
    ));

  it("leaves a trace where a moved unit stood, and its words where it stands", () =>
    expect(
      told(
        comparison(
          [unit("1"), unit("2"), unit("3")],
          [unit("3"), unit("1"), unit("2")],
          [match([0], [1]), match([1], [2]), match([2], [0], "moved")],
        ),
      ),
    ).toBe("=3 =1 =2 ~3"));

  it("tells the move of a parent once", () =>
    expect(
      told(
        comparison(
          [unit("1"), unit("2"), unit("2.1", 1)],
          [unit("2"), unit("2.1", 0), unit("1")],
          [match([0], [2]), match([1], [0], "moved"), match([2], [1], "moved")],
        ),
      ),
    ).toBe("=2 =2.1 =1 ~2"));

  it("shows each part of a split and the old unit with the first", () =>
    expect(
      rowsOf(comparison([unit("1")], [unit("1"), unit("2")], [match([0], [0, 1], "split")])).map(
        (row) => row.old,
      ),
    ).toEqual([0, 0]));
});
