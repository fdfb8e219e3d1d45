import { toggleMark } from "prosemirror-commands";
import { closeHistory } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Plugin, type Command, type EditorState, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { schema } from "../../../law/schema";
import type { Aids } from "../aids/host";
import { mint } from "../mint";
import { named } from "../plugins/names";
import { definitionAt } from "./known";

/** Milliseconds that the mouse rests on a word before its definition shows. */
const rest = 450;

/** Marks the selected words as a term that is defined there, or takes the mark away. */
export const markTerm: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  const label = state.doc.textBetween(from, to, " ");
  const act = state.doc.rangeHasMark(from, to, schema.marks.term) ? "unmarkTerm" : "markTerm";
  return toggleMark(schema.marks.term, { id: mint() })(
    state,
    dispatch && ((tr) => dispatch(named(closeHistory(tr), { act, label }))),
  );
};

/** Marks words between two positions as a term. */
export const markedTerm = (state: EditorState, from: number, to: number): Transaction => {
  const tr = closeHistory(state.tr).addMark(from, to, schema.mark("term", { id: mint() }));
  return named(tr, { act: "markTerm", label: state.doc.textBetween(from, to) });
};

/** Tells the definition of the term at the cursor. */
const tellHere =
  (aids: Aids): Command =>
  (state, _dispatch, view) => {
    const definition = definitionAt(state, state.selection.from);
    if (definition === null || !view) return false;
    const { left, bottom } = view.coordsAtPos(state.selection.from);
    aids.definition.set({ definition, left, bottom, asked: true });
    return true;
  };

function lookUnder(view: EditorView, aids: Aids, left: number, top: number): void {
  const found = view.posAtCoords({ left, top });
  if (!found || found.inside < 0) return;
  const definition = definitionAt(view.state, found.pos);
  if (definition === null) return;
  const { bottom } = view.coordsAtPos(found.pos);
  aids.definition.set({ definition, left, bottom, asked: false });
}

/** Shows the definition of a term where the mouse rests on it, or on a key; what is typed hides it. */
export function showingDefinitions(aids: Aids): Plugin[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    aids.definition.set(null);
    return false;
  };
  return [
    keymap({ "Shift-F1": tellHere(aids), "Mod-Shift-d": markTerm, "Mod-D": markTerm }),
    new Plugin({
      props: {
        handleDOMEvents: {
          mousemove(view, event) {
            hide();
            timer = setTimeout(() => {
              if (!view.isDestroyed) lookUnder(view, aids, event.clientX, event.clientY);
            }, rest);
          },
          mouseleave: hide,
          mousedown: hide,
          keydown: hide,
          wheel: hide,
        },
      },
      view: () => ({ destroy: () => clearTimeout(timer) }),
    }),
  ];
}
