import { baseKeymap } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { schema } from "../../../law/schema";
import type { Measured } from "./measured";
import "prosemirror-view/style/prosemirror.css";
import "./bare.css";

/** ProseMirror with nothing of ours but the schema and what is skipped out of sight. */
export function openBare(place: HTMLElement, json: string): Measured {
  const state = EditorState.create({
    doc: schema.nodeFromJSON((JSON.parse(json) as { doc: unknown }).doc),
    plugins: [keymap(baseKeymap)],
  });
  const view = new EditorView(place, { state, attributes: { class: "bare" } });
  return {
    state: () => view.state,
    dispatch: (tr) => view.dispatch(tr),
    focus: () => view.focus(),
  };
}
