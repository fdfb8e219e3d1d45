import type { Node } from "prosemirror-model";
import type { EditorView, NodeViewConstructor } from "prosemirror-view";
import { chooseOption } from "../../../law/edit";
import type { Text } from "../../i18n";
import type { OnAsk } from "./asks";
import { AlternativesView, PlaceholderView, RefView } from "./chipViews";
import { OptionsView, OptionView } from "./optionViews";
import { ProvisionView } from "./provisionView";

export type { Ask, OnAsk } from "./asks";

/** Takes the option of that key in the choice around `at`. */
function take(view: EditorView, at: number | undefined, key: string): void {
  if (at === undefined || !view.editable) return;
  const $at = view.state.doc.resolve(at);
  const edit = chooseOption(view.state.doc, $at.before(), key);
  if (!edit.ok) return;
  const { tr } = view.state;
  edit.apply(tr);
  view.dispatch(tr);
}

/** How nodes that are more than text look on the page. */
export const nodeViews = (text: Text, onAsk: OnAsk): Record<string, NodeViewConstructor> => ({
  provision: (node: Node, view) => new ProvisionView(node, view),
  annex: (node, view) => new ProvisionView(node, view),
  placeholder: (node, _view, position) => new PlaceholderView(node, position, onAsk),
  ref: (node, view, position) => new RefView(node, view, position, onAsk),
  alternatives: (node, _view, position) =>
    new AlternativesView(node, position, onAsk, text("editor.alternatives.choose")),
  options: (node) => new OptionsView(node, text),
  option: (node, view, position) =>
    new OptionView(node, text, (key) => take(view, position(), key)),
});
