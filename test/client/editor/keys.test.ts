import { EditorState, TextSelection, type Plugin } from "prosemirror-state";
import { beforeEach, expect, it, vi } from "vitest";
import { numbers, numbersOf } from "../../../client/editor/plugins/numbers";
import { hintAt, referenceHints } from "../../../client/editor/references/plugin";
import { numberAfter, numberLaw } from "../../../law/number";
import { act, art, p } from "../../build";

vi.mock("../../../law/number", async (original) => {
  const all = await original<typeof import("../../../law/number")>();
  return { ...all, numberLaw: vi.fn(all.numberLaw), numberAfter: vi.fn(all.numberAfter) };
});

beforeEach(() => {
  vi.mocked(numberLaw).mockClear();
});

const doc = act(art("One", p("See ")), art({ key: "b" }, "Two"));

/** Position behind the first of these words. */
function behind(words: string): number {
  let found = 0;
  doc.descendants((node, pos) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (at >= 0) found = pos + at + words.length;
  });
  return found;
}

const opened = (plugins: Plugin[]) =>
  EditorState.create({ doc, plugins, selection: TextSelection.create(doc, behind("See ")) });

const typed = (state: EditorState, words: string): EditorState =>
  [...words].reduce((now, letter) => now.apply(now.tr.insertText(letter)), state);

it.each([
  ["before", [numbers(), referenceHints()]],
  ["after", [referenceHints(), numbers()]],
])("numbers nothing anew while words are typed, wherever the numbers stand: %s", (_, plugins) => {
  const state = opened(plugins);
  const before = numbersOf(state);
  vi.mocked(numberLaw).mockClear();
  const now = typed(state, "Article 2");
  expect(hintAt(now)).toMatchObject({ target: "b" });
  expect(numbersOf(now)).toBe(before);
  expect(numberLaw).not.toHaveBeenCalled();
  expect(numberAfter).not.toHaveBeenCalled();
});

it("numbers anew when structure changes", () => {
  const state = opened([numbers()]);
  const now = state.apply(state.tr.insert(behind("One") - 5, art({ key: "new" }, "Before")));
  expect(numbersOf(now).byGuid("b")?.label).toBe("Article 3");
});
