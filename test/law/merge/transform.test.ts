import fc from "fast-check";
import { Transform } from "prosemirror-transform";
import { expect, it } from "vitest";
import { transformTo } from "../../../law/merge";
import { bigLaw } from "../../big";
import { act, art } from "../../build";
import { anyLaw } from "../../random";
import { editedBy } from "./edits";

const seed = fc.integer({ min: 1, max: 1e9 });
const bases = fc.oneof(
  anyLaw.map(({ doc }) => doc),
  fc.integer({ min: 1, max: 5 }).map((articles) => bigLaw(articles, articles)),
);

it("turns any text into any other", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(bases, fc.integer({ min: 0, max: 8 }), seed, (base, count, at) => {
      const target = editedBy("a", base, count, at);
      const tr = new Transform(base);
      transformTo(tr, target);
      expect(tr.doc.toJSON()).toEqual(target.toJSON());
      tr.doc.check();
    }),
    { numRuns: 60 },
  );
});

it("touches only what changed", () => {
  const law = (period: string) =>
    act(
      art({ key: "a" }, "Scope", "It applies to all."),
      art({ key: "b" }, "Records", `For ${period}.`),
    );
  const tr = new Transform(law("one year"));
  transformTo(tr, law("two years"));
  expect(tr.steps.map((step) => step.toJSON() as unknown)).toMatchObject([
    { stepType: "replace", slice: { content: [{ type: "text" }] } },
  ]);
});
