import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { positionsOf, type Place } from "./place";

/** Somebody else's window with its place in the text. */
export interface Other {
  clientId: string;
  name: string;
  place: Place | null;
}

const key = new PluginKey<DecorationSet>("cursors");

/** Colours that others are told apart by, beside their names. */
const hues = 6;

/** The hue of a window, the same for everyone. */
export const hueOf = (clientId: string): number =>
  [...clientId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % hues;

/** The other as it now is; `gone` takes its cursor away. */
export const showOther = (tr: Transaction, other: Other, gone: boolean): Transaction =>
  tr.setMeta(key, { other, gone });

function label({ name, clientId }: Other): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "other-cursor";
  caret.dataset["hue"] = String(hueOf(clientId));
  caret.setAttribute("contenteditable", "false");
  // Screen readers read the text as it is; who is here stands in the line at the top.
  caret.setAttribute("aria-hidden", "true");
  const flag = document.createElement("span");
  flag.className = "other-name";
  flag.dataset["name"] = name;
  caret.append(flag);
  return caret;
}

function drawn(state: EditorState, other: Other): Decoration[] {
  const at = other.place && positionsOf(state.doc, other.place);
  if (!at) return [];
  const whose = { clientId: other.clientId };
  const from = Math.min(at.anchor, at.head);
  const to = Math.max(at.anchor, at.head);
  const attrs = { class: "other-selection", "data-hue": String(hueOf(other.clientId)) };
  const caret = Decoration.widget(at.head, () => label(other), {
    ...whose,
    key: `${other.clientId} ${other.name}`,
    side: 1,
    ignoreSelection: true,
  });
  return from < to ? [Decoration.inline(from, to, attrs, whose), caret] : [caret];
}

/** Others' cursors and selections. One set, mapped over changes; only the one who moved is redrawn. */
export const cursors = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before, _old, state) {
        const set = before.map(tr.mapping, tr.doc);
        const said = tr.getMeta(key) as { other: Other; gone: boolean } | undefined;
        if (!said) return set;
        const { other, gone } = said;
        const old = set.find(
          undefined,
          undefined,
          (spec: { clientId?: string }) => spec.clientId === other.clientId,
        );
        return set.remove(old).add(tr.doc, gone ? [] : drawn(state, other));
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
