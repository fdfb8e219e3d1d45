import { Plugin, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Node } from "prosemirror-model";
import type { Aids } from "../aids/host";

/** Characters that look like a space or like nothing. */
const hidden = /[\u00a0\u202f\u2009\u00ad\u200b-\u200f\ufeff]/gu;

const known = new WeakMap<Node, readonly number[]>();

/** Offsets of such characters in a text node, remembered by the (immutable) node. */
function offsetsIn(node: Node): readonly number[] {
  let offsets = known.get(node);
  if (!offsets) {
    offsets = [...(node.text ?? "").matchAll(hidden)].map(({ index }) => index);
    known.set(node, offsets);
  }
  return offsets;
}

function marked(state: EditorState): DecorationSet {
  const found: Decoration[] = [];
  state.doc.descendants((node, pos) => {
    if (node.isText)
      for (const offset of offsetsIn(node))
        found.push(Decoration.inline(pos + offset, pos + offset + 1, { class: "sign" }));
  });
  return DecorationSet.create(state.doc, found);
}

/** Shows characters that cannot be seen, while the view asks for it; costs nothing while not. */
export function showingSigns(aids: Aids): Plugin {
  let made: { doc: Node; set: DecorationSet } | null = null;
  return new Plugin({
    props: {
      decorations(state) {
        if (!aids.signs.get()) return null;
        if (made?.doc !== state.doc) made = { doc: state.doc, set: marked(state) };
        return made.set;
      },
    },
    view: (view) => ({
      destroy: aids.signs.subscribe(() => {
        if (view.isDestroyed) return;
        view.dom.dataset["signs"] = String(aids.signs.get());
        view.dispatch(view.state.tr);
      }),
    }),
  });
}
