import { liftEmptyBlock } from "prosemirror-commands";
import { NodeSelection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import {
  isInner,
  joinWithPrevious,
  provisionAt,
  removeProvision,
  splitAt,
} from "../../../law/edit";
import { schema } from "../../../law/schema";
import { mint } from "../mint";

/** Enter: what it does follows from where the cursor stands, see law/edit. */
export const enter: Command = (state, dispatch, view) => {
  if (inEmptyNote(state)) return liftEmptyBlock(state, dispatch, view);
  const tr = state.tr.deleteSelection();
  const split = splitAt(tr.doc, tr.selection.from, mint());
  if (!split.ok) return true;
  if (dispatch) {
    const at = split.apply(tr);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView());
  }
  return true;
};

function inEmptyNote({ selection }: EditorState): boolean {
  const { $from, empty } = selection;
  const container = $from.depth > 0 ? $from.node(-1).type.name : "";
  return (
    empty && $from.parent.content.size === 0 && ["draftingNote", "commentary"].includes(container)
  );
}

/** Shift+Enter: a new line in the same paragraph. */
export const lineEnd: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.eol.create()).scrollIntoView());
  return true;
};

const joinAt = (state: EditorState, pos: number, dispatch?: Parameters<Command>[1]): boolean => {
  const edit = joinWithPrevious(state.doc, pos);
  if (edit.ok && dispatch) {
    const { tr } = state;
    edit.apply(tr);
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/**
 * Backspace at the start of a unit: below the article its text goes on, without a number, in what
 * is before it; an article or chapter goes only when it is empty.
 */
export const backspace: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2 || $from.index(-1) > 0) return false;
  const pos = $from.before(-1);
  const placed = provisionAt(state.doc, pos);
  if (!placed) return false;
  if (isInner(placed.element)) return joinAt(state, pos, dispatch);
  const edit = removeProvision(state.doc, pos);
  if (placed.node.textContent === "" && edit.ok && dispatch) {
    const { tr } = state;
    edit.apply(tr);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(pos), -1)).scrollIntoView());
  }
  return true;
};

/** Delete at the end of a unit's text: the unit after it is joined, as Backspace does from there. */
export const deleteForward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth < 2 || $from.parentOffset < $from.parent.content.size) return false;
  for (const pos of [$from.after(), $from.after(-1)]) {
    const placed = provisionAt(state.doc, pos);
    if (placed) return isInner(placed.element) ? joinAt(state, pos, dispatch) : true;
    if (pos < $from.end(-1)) return false;
  }
  return false;
};

/** Selects the next blank that is not filled, around the end of the law. */
export const nextBlank: Command = (state, dispatch) => {
  const found: number[] = [];
  state.doc.descendants((node, pos) => {
    if (node.type.name === "placeholder" && node.attrs["value"] === null) found.push(pos);
  });
  const next = found.find((pos) => pos > state.selection.from) ?? found[0];
  if (next === undefined) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, next)).scrollIntoView());
  return true;
};
