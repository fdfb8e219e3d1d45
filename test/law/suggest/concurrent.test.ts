import fc from "fast-check";
import type { Node } from "prosemirror-model";
import type { StepMap } from "prosemirror-transform";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { moveDown } from "../../../law/edit";
import { schema } from "../../../law/schema";
import { rebaseSteps } from "../../../law/steps";
import { asRejected, suggest } from "../../../law/suggest";
import { act, art } from "../../build";
import { counting, doings, edit, nameOf, suggesters, type Doing } from "./editing";
import { original } from "./property";

/** Three people suggest on one text without seeing each other; the service puts one after the other. */
function round(doc: Node, doings: readonly Doing[], ids = counting()): Node {
  const people = suggesters(ids);
  const maps: StepMap[] = [];
  let now = doc;
  doings.forEach((doing, i) => {
    const who = people[i % people.length];
    if (who === undefined) return;
    const { steps } = suggest(doc, edit(doc, doing, ids).steps, who);
    const moved = rebaseSteps(now, steps, maps);
    maps.push(...moved.applied.map(({ step }) => step.getMap()));
    now = moved.doc;
  });
  now.check();
  return now;
}

/** Edits of words and properties; structure that two change at one time in one place may need an editor's eye. */
const inPlace = new Set([
  "type",
  "erase",
  "replace",
  "bold",
  "fill",
  "weight",
  "number",
  "insertBlock",
]);

describe("suggestions made at the same time", () => {
  it(
    "of words and properties leave the original to be had by rejecting all",
    () =>
      void fc.assert(
        fc.property(doings(20), (all) => {
          const sequence = all.filter((doing) => inPlace.has(nameOf(doing)));
          const ids = counting();
          let doc = original();
          for (let i = 0; i < sequence.length; i += 3) {
            doc = round(doc, sequence.slice(i, i + 3), ids);
            expect(asRejected(doc).eq(original())).toBe(true);
          }
        }),
        { numRuns: Number(process.env["RUNS"] ?? 60) },
      ),
    60_000,
  );

  it("are kept in a provision that another moves past", () => {
    const doc = act(art("Scope", "One."), art("Fees", "Two."));
    const [ann, bob] = suggesters(counting());
    if (!ann || !bob) throw new Error("two people");
    let [first, two] = [-1, -1];
    doc.descendants((node, pos) => {
      if (node.type.name === "provision" && first < 0) first = pos;
      if (node.text === "Two.") two = pos;
    });
    const typed = suggest(doc, new Transform(doc).insert(two, schema.text("New ")).steps, ann);
    const down = new Transform(doc);
    const move = moveDown(doc, first);
    if (!move.ok) throw new Error(move.reason);
    move.apply(down);
    const { steps } = suggest(doc, down.steps, bob);
    const both = rebaseSteps(typed.doc, steps, typed.mapping.maps);
    expect(both.dropped).toEqual([]);
    expect(both.doc.textContent).toContain("New Two.");
  });
});
