import { EditorState, TextSelection } from "prosemirror-state";
import { expect, it } from "vitest";
import { anchorsOf, subjectOf } from "../../../client/editor/comments/anchors";
import { blanksOf } from "../../../client/editor/panels/blanks";
import { schema } from "../../../law/schema";
import { act, art, b, p, placeholder } from "../../build";

const doc = act(art({ key: "a" }, p("It ", b("binds"), " all.")));
const comment = (thread: string) => schema.marks.comment.create({ thread });
const commented = (from: number, to: number, thread: string) =>
  EditorState.create({ doc }).tr.addMark(from, to, comment(thread)).doc;

it("finds the words of a thread across marks", () =>
  expect(anchorsOf(commented(4, 9, "t")).get("t")).toEqual({ from: 4, to: 9 }));

it("has no place for a thread whose words are gone", () => {
  const state = EditorState.create({ doc: commented(4, 9, "t") });
  expect(anchorsOf(state.apply(state.tr.delete(4, 9)).doc).size).toBe(0);
});

it("begins from the selected words, else from the provision", () => {
  const at = (from: number, to: number) =>
    subjectOf(EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }));
  expect(at(3, 11)).toMatchObject({ guid: "a", quote: "It binds" });
  expect(at(5, 5)).toMatchObject({ guid: "a", quote: "" });
});

it("takes places of one blank together", () => {
  const blank = placeholder("who", { id: "x" });
  const found = blanksOf(act(art(p(blank), p(blank, placeholder("when")))));
  expect(found.map(({ prompt, places }) => [prompt, places.length])).toEqual([
    ["who", 2],
    ["when", 1],
  ]);
});
