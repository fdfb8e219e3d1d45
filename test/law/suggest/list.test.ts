import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { fixNumber, moveDown, removeProvision, type Edit } from "../../../law/edit";
import { schema } from "../../../law/schema";
import { listSuggestions, suggest, suggestionsIn } from "../../../law/suggest";
import { act, art } from "../../build";
import { counting, suggesters } from "./editing";

const [ann, bob] = suggesters(counting());
if (!ann || !bob) throw new Error("two people");

const start = () => act(art("Scope", "The State shall act."), art("Terms", "Words mean."));

const placeOf = (doc: Node, words: string): number => {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.isText && node.text?.includes(words))
      found = pos + node.text.indexOf(words);
  });
  return found;
};

const provision = (doc: Node, index: number): number => {
  const found: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === "provision") found.push(pos);
  });
  return found[index] ?? -1;
};

const by = (who: typeof ann, doc: Node, edit: (tr: Transform) => void): Node => {
  const tr = new Transform(doc);
  edit(tr);
  return suggest(doc, tr.steps, who).doc;
};

const apply = (edit: Edit) => (tr: Transform) => void (edit.ok && edit.apply(tr));

describe("the list of suggestions", () => {
  it("tells words that come and go as one replacement, with the provision it is in", () => {
    const at = placeOf(start(), "shall");
    const doc = by(ann, start(), (tr) => tr.replaceWith(at, at + 5, schema.text("may")));
    const [one, ...rest] = listSuggestions(doc);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ kind: "replace", what: "text", deleted: "shall", inserted: "may" });
    expect(one?.guid).toBe(doc.nodeAt(provision(doc, 0))?.attrs["guid"]);
  });

  it("tells a provision that goes, one that moves, and a number that changes", () => {
    const gone = by(ann, start(), apply(removeProvision(start(), provision(start(), 1))));
    expect(listSuggestions(gone)).toMatchObject([{ kind: "del", what: "provision" }]);
    const moved = by(ann, start(), apply(moveDown(start(), provision(start(), 0))));
    expect(listSuggestions(moved)).toMatchObject([{ kind: "move", what: "provision" }]);
    const fixed = by(ann, start(), apply(fixNumber(start(), provision(start(), 0), "5-1")));
    expect(listSuggestions(fixed)).toMatchObject([{ kind: "change", changes: ["num"] }]);
  });

  it("keeps what several people suggest apart", () => {
    const one = by(ann, start(), (tr) => tr.insert(placeOf(start(), "act"), schema.text("now ")));
    const two = by(bob, one, (tr) => tr.insert(placeOf(one, "mean"), schema.text("may ")));
    expect(listSuggestions(two).map(({ author, inserted }) => [author, inserted])).toEqual([
      ["ann", "now "],
      ["bob", "may "],
    ]);
  });
});

describe("suggestions that a selection is about", () => {
  const doc = by(ann, start(), (tr) => tr.insert(placeOf(start(), "act"), schema.text("now ")));
  const at = placeOf(doc, "now ");

  it("are those beside the cursor and in the selected words, and no others", () => {
    expect(suggestionsIn(doc, at, at).size).toBe(1);
    expect(suggestionsIn(doc, at + 1, at + 2).size).toBe(1);
    expect(suggestionsIn(doc, at - 3, at).size).toBe(0);
    expect(suggestionsIn(doc, placeOf(doc, "Words"), placeOf(doc, "Words")).size).toBe(0);
  });

  it("are those of the block around a cursor that stands in nothing smaller", () => {
    const gone = by(ann, start(), apply(removeProvision(start(), provision(start(), 1))));
    const inside = placeOf(gone, "Words") + 1;
    expect(suggestionsIn(gone, inside, inside).size).toBe(1);
    const whole = placeOf(gone, "Terms");
    expect(suggestionsIn(gone, whole, placeOf(gone, "Words mean.") + 11).size).toBe(1);
  });
});
