import { TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { provisionOf, textStart } from "../../law/edit";
import { annexOf } from "./look";

interface Shown {
  state: EditorState;
  dispatch: (tr: Transaction) => void;
}

/** Puts the cursor at the start of a provision and shows it; nothing where there is none of that guid. */
export function goToProvision({ state, dispatch }: Shown, view: EditorView | null, guid: string) {
  const pos = provisionOf(state.doc, guid) ?? annexOf(state, guid);
  if (pos === null) return;
  const at = textStart(state.doc.resolve(pos));
  dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))));
  const dom = view?.nodeDOM(pos);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: "start" });
}

/** Selects a range and brings it to the middle of the window. */
export function revealRange(
  { state, dispatch }: Shown,
  view: EditorView | null,
  [from, to]: readonly [number, number],
) {
  const end = state.doc.content.size;
  const [start, stop] = [Math.min(from, end), Math.min(to, end)];
  dispatch(state.tr.setSelection(TextSelection.create(state.doc, start, stop)));
  const at = view?.domAtPos(start).node;
  const element = at instanceof Element ? at : at?.parentElement;
  element?.scrollIntoView({ block: "center" });
}
