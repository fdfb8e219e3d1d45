import { redoDepth, undoDepth } from "prosemirror-history";
import type { EditorState } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import type { EditReason } from "../../law/edit";
import type { Act } from "./commands/acts";
import { herePos, refusals } from "./commands/perform";
import { countWords, outlineOf, type OutlineRow } from "./outline";
import { redoName, undoName, type ActName } from "./plugins/names";
import { numbersOf } from "./plugins/numbers";

/** What buttons need to know of the place of the cursor. */
export interface Here {
  guid: string | null;
  label: string;
  element: string | null;
  weight: string | null;
  inTable: boolean;
  refused: Record<Act, EditReason | null> | null;
  undo: ActName | null;
  redo: ActName | null;
  canUndo: boolean;
  canRedo: boolean;
}

/** What changes slowly: made some time after the last key. */
export interface Overview {
  rows: readonly OutlineRow[];
  /** Null before they are counted for the first time. */
  words: number | null;
  articles: number;
}

/** What can be done where the cursor stands. */
export function lookHere(state: EditorState): Here {
  const pos = herePos(state);
  const node = pos === null ? null : state.doc.nodeAt(pos);
  const guid = (node?.attrs["guid"] as string | null | undefined) ?? null;
  return {
    guid,
    label: (guid === null ? null : numbersOf(state).byGuid(guid)?.label) ?? "",
    element: (node?.attrs["element"] as string | undefined) ?? null,
    weight: (node?.attrs["weight"] as string | null | undefined) ?? null,
    inTable: isInTable(state),
    refused: pos === null ? null : refusals(state),
    undo: undoName(state),
    redo: redoName(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

/** The outline, and with `count` how many words there are: the first count of a long law takes its time. */
export function lookOver(state: EditorState, count: boolean): Overview {
  const rows = outlineOf(state.doc, numbersOf(state));
  const articles = rows.reduce((sum, row) => sum + Number(row.article), 0);
  return { rows, words: count ? countWords(state.doc) : null, articles };
}

/** Position before the annex of that guid: annexes are no provisions, but have a place in the outline. */
export function annexOf(state: EditorState, guid: string): number | null {
  let found: number | null = null;
  state.doc.forEach((node, pos) => {
    if (node.type.name === "annex" && node.attrs["guid"] === guid) found = pos;
  });
  return found;
}
