import { TextSelection, type EditorState, type Selection } from "prosemirror-state";
import { listSuggestions, suggestionsIn, type Suggestion } from "../../../law/suggest";

/** A suggestion among all, counted from 1. */
export interface Found {
  item: Suggestion;
  place: number;
  of: number;
}

/** The next suggestion after the cursor, or the one before it, around the end of the text; null where there is none. */
export function besideCursor(state: EditorState, way: "next" | "previous"): Found | null {
  const list = listSuggestions(state.doc).sort((a, b) => a.from - b.from);
  const { from, to } = state.selection;
  const at =
    way === "next"
      ? list.findIndex((item) => item.from >= to && item.to > from)
      : list.findLastIndex((item) => item.from < from);
  const place = at >= 0 ? at : way === "next" ? 0 : list.length - 1;
  const item = list[place];
  return item === undefined ? null : { item, place: place + 1, of: list.length };
}

/** The words of a suggestion as a selection; of a block the inside. */
export function selectionOf(state: EditorState, { from, to }: Suggestion): Selection {
  const { doc } = state;
  const [start, end] = [Math.min(from, doc.content.size), Math.min(to, doc.content.size)];
  return TextSelection.between(doc.resolve(start), doc.resolve(end));
}

/** Ids of the suggestions that the selection is about. */
export const chosenHere = ({ doc, selection }: EditorState): Set<string> =>
  suggestionsIn(doc, selection.from, selection.to);
