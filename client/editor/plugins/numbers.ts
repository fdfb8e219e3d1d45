import { Plugin, PluginKey, type EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { numberLaw, type Numbering } from "../../../law/number";
import { changesStructure } from "./structural";

const key = new PluginKey<Numbering>("numbers");

/** Something on the page that shows a number and wants to hear when numbers change. */
export interface ShowsNumber {
  showNumber(numbering: Numbering): void;
}

const shown = new WeakMap<EditorView, Set<ShowsNumber>>();

const showersOf = (view: EditorView): Set<ShowsNumber> => {
  let set = shown.get(view);
  if (!set) shown.set(view, (set = new Set()));
  return set;
};

/** Registers a node view; returns what takes it off again. It is told the numbers at once. */
export function showNumbers(view: EditorView, shower: ShowsNumber): () => void {
  const set = showersOf(view);
  set.add(shower);
  shower.showNumber(numbersOf(view.state));
  return () => set.delete(shower);
}

/**
 * The numbers of the text. Positions in it are those of the last change of structure; guids,
 * labels and order hold at any time.
 */
export const numbersOf = (state: EditorState): Numbering =>
  key.getState(state) ?? numberLaw(state.doc);

/** Keeps the numbers: made anew only when structure changes, told only to views that are on the page. */
export const numbers = (): Plugin<Numbering> =>
  new Plugin<Numbering>({
    key,
    state: {
      init: (_config, state) => numberLaw(state.doc),
      apply: (tr, before) => (changesStructure(tr) ? numberLaw(tr.doc) : before),
    },
    view: () => ({
      update(view, before) {
        const now = numbersOf(view.state);
        if (now === key.getState(before)) return;
        for (const shower of showersOf(view)) shower.showNumber(now);
      },
    }),
  });
