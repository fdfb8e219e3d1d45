import type { Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { expect, it } from "vitest";
import { mint } from "../../../client/editor/mint";
import { identity } from "../../../client/editor/plugins/identity";
import { syncState } from "../../../client/editor/plugins/syncState";
import { act, art, footnote, p, para } from "../../build";

const opened = (doc: Node) =>
  EditorState.create({
    doc,
    plugins: [syncState({ head: 0, pending: [], sent: null }), identity(mint)],
  });

/** Position before the first provision. */
function first(doc: Node): number {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.type.name === "provision") found = pos;
    return found < 0;
  });
  return found;
}

const put = (state: EditorState, node: Node): EditorState =>
  state.applyTransaction(state.tr.insert(first(state.doc), node)).state;

function guids(doc: Node): string[] {
  const all: string[] = [];
  doc.descendants((node) => {
    if (typeof node.attrs["guid"] === "string") all.push(node.attrs["guid"]);
  });
  return all;
}

const expectEachOnce = (doc: Node) => expect(new Set(guids(doc)).size).toBe(guids(doc).length);

it("leaves what was minted for it to a new provision", () => {
  const guid = mint();
  expect(guids(put(opened(act(art("One"))), art({ key: guid }, "New")).doc)[0]).toBe(guid);
});

it("gives a copy an identity, and a copy of the copy another", () => {
  let state = put(
    opened(act(art({ key: "a" }, "One", para({ key: "b" }, "x")))),
    art({ key: mint() }, "New"),
  );
  for (let n = 0; n < 4; n++) {
    const copied = state.doc.nodeAt(first(state.doc));
    if (copied) state = put(state, copied);
    expectEachOnce(state.doc);
  }
  expect(guids(state.doc)).toContain("a");
});

it("gives one to each of two copies that come at once", () => {
  const guid = mint();
  const twice = [art({ key: guid }, "New"), art({ key: guid }, "New")];
  const state = opened(act(art("One")));
  expectEachOnce(state.applyTransaction(state.tr.insert(first(state.doc), twice)).state.doc);
});

it("gives one to the copy of a footnote that came in among words", () => {
  const state = opened(act(art({ key: "a" }, p("One"))));
  const noted = state.apply(
    state.tr.insert(first(state.doc) + 2, footnote({ key: mint() }, "Note")),
  );
  const copied = noted.doc.nodeAt(first(noted.doc));
  if (copied) expectEachOnce(put(noted, copied).doc);
});

it("gives one to what has none", () => {
  const [guid] = guids(put(opened(act(art("One"))), art({ key: null as never }, "New")).doc);
  expect(guid).toHaveLength(12);
});
