import fc from "fast-check";
import { Fragment, type Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { mergeTexts, type MergeConflict } from "../../../law/merge";
import { schema } from "../../../law/schema";
import { bigLaw, seeded, sentence } from "../../big";
import { act, art, chapter, para } from "../../build";
import { anyLaw } from "../../random";
import { editedBy } from "./edits";

const invented = fc.integer({ min: 1, max: 5 }).map((articles) => bigLaw(articles, articles));
const anyBase = fc.oneof(
  invented,
  anyLaw.map(({ doc }) => doc),
);
const seed = fc.integer({ min: 1, max: 1e9 });
const count = fc.integer({ min: 0, max: 6 });

/** A base and so many texts that were made of it. */
const texts = (versions: number, base = anyBase) =>
  fc
    .tuple(base, fc.array(fc.tuple(count, seed), { minLength: versions, maxLength: versions }))
    .map(([doc, hands]) => [
      doc,
      ...hands.map(([edits, at], n) => editedBy("abc".charAt(n), doc, edits, at)),
    ]);

const same = (a: Node, b: Node) => expect(a.toJSON()).toEqual(b.toJSON());

const mirrored = (conflict: MergeConflict): unknown => ({
  ...conflict,
  ours: conflict.theirs,
  theirs: conflict.ours,
  ...(conflict.kind === "delete-versus-edit"
    ? { deletedBy: conflict.deletedBy === "ours" ? "theirs" : "ours" }
    : {}),
  ...(conflict.kind === "move-versus-move"
    ? { at: { ...conflict.at, ours: conflict.at.theirs, theirs: conflict.at.ours } }
    : {}),
});

const guids = (doc: Node): string[] => {
  const found: string[] = [];
  doc.descendants(({ attrs }) => {
    if (typeof attrs["guid"] === "string") found.push(attrs["guid"]);
  });
  return found;
};

const wordsIn = (doc: Node): string => doc.textBetween(0, doc.content.size, " ");

/** A text whose parts stand in each parent in an order that says nothing. */
const unordered = (node: Node): unknown => ({
  ...(node.toJSON() as object),
  ...(node.isTextblock || node.isLeaf
    ? {}
    : {
        content: node.children
          .map(unordered)
          .map((one) => JSON.stringify(one))
          .sort(),
      }),
});

const written = (text: string): string[] => text.match(/[abc]word\d+/gu) ?? [];

/** Three texts brought together from the left and from the right, and what conflicts on any way. */
function bothWays(base: Node, a: Node, b: Node, c: Node): [Node, Node, MergeConflict[]] {
  const [ab, bc] = [mergeTexts(base, a, b), mergeTexts(base, b, c)];
  const [left, right] = [mergeTexts(base, ab.doc, c), mergeTexts(base, a, bc.doc)];
  const all = [ab, bc, left, right, mergeTexts(base, a, c)];
  return [left.doc, right.doc, all.flatMap(({ conflicts }) => conflicts)];
}

const runs = { numRuns: 60 };
const options = { timeout: 120_000 };

describe("a merge of three texts", () => {
  it("takes one side's changes as they are where the other side has none", options, () => {
    fc.assert(
      fc.property(texts(1), ([base, now]) => {
        const [left, right] = [mergeTexts(base!, now!, base!), mergeTexts(base!, base!, now!)];
        same(left.doc, now!);
        same(right.doc, now!);
        expect([...left.conflicts, ...right.conflicts]).toEqual([]);
      }),
      runs,
    );
  });

  it("takes once what both sides have", options, () => {
    fc.assert(
      fc.property(texts(1), ([base, now]) => {
        const merged = mergeTexts(base!, now!, now!);
        same(merged.doc, now!);
        expect(merged.conflicts).toEqual([]);
      }),
      runs,
    );
  });

  it("gives the same law and mirrored conflicts when the sides are swapped", options, () => {
    fc.assert(
      fc.property(texts(2), ([base, ours, theirs]) => {
        const [one, other] = [mergeTexts(base!, ours!, theirs!), mergeTexts(base!, theirs!, ours!)];
        same(one.doc, other.doc);
        expect(one.conflicts.map(mirrored)).toEqual(other.conflicts);
      }),
      runs,
    );
  });

  it("is valid, keeps identities unique, and loses no word that a side wrote", options, () => {
    fc.assert(
      fc.property(texts(2), ([base, ours, theirs]) => {
        const { doc, conflicts } = mergeTexts(base!, ours!, theirs!);
        doc.check();
        const ids = guids(doc);
        expect(ids.length).toBe(new Set(ids).size);
        const kept = new Set(
          written([wordsIn(doc), ...conflicts.flatMap((one) => [one.ours, one.theirs])].join(" ")),
        );
        const wrote = written([ours!, theirs!].map(wordsIn).join(" "));
        expect(wrote.filter((word) => !kept.has(word))).toEqual([]);
      }),
      runs,
    );
  });

  it("brings three texts together in any order, where nothing conflicts", options, () => {
    let clean = 0;
    fc.assert(
      fc.property(texts(3, invented), ([base, a, b, c]) => {
        const [left, right, conflicts] = bothWays(base!, a!, b!, c!);
        fc.pre(conflicts.length === 0);
        clean += 1;
        // What several insert at one spot, or beside what another moved, has one order or another.
        expect(unordered(left)).toEqual(unordered(right));
      }),
      runs,
    );
    expect(clean).toBeGreaterThan(5);
  });

  it(
    "gives them one order too, where each of the three works in a part of its own",
    options,
    () => {
      let clean = 0;
      const random = seeded(7);
      const article = () =>
        art("Heading", ...[20, 12, 30].map((length) => para(sentence(random, length))));
      const chapters = ["A", "B", "C"].map((name) =>
        chapter(name, article(), article(), article()),
      );
      const base = act(...chapters);
      const inPart = (author: number, edits: number, at: number): Node => {
        const parts = base.child(0).children;
        const part = schema.node("doc", null, [schema.node("body", null, parts[author])]);
        const now = editedBy("abc".charAt(author), part, edits, at).child(0).children;
        const all = [...parts.slice(0, author), ...now, ...parts.slice(author + 1)];
        return base.copy(Fragment.from(base.child(0).copy(Fragment.from(all))));
      };
      fc.assert(
        fc.property(fc.array(fc.tuple(count, seed), { minLength: 3, maxLength: 3 }), (hands) => {
          const [a, b, c] = hands.map(([edits, at], author) => inPart(author, edits, at));
          const [left, right, conflicts] = bothWays(base, a!, b!, c!);
          fc.pre(conflicts.length === 0);
          clean += 1;
          same(left, right);
        }),
        runs,
      );
      expect(clean).toBeGreaterThan(5);
    },
  );
});
