import { closeHistory } from "prosemirror-history";
import { TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import {
  insertFrom,
  provisionAround,
  provisionOf,
  textStart,
  type Edit,
  type EditReason,
} from "../../../law/edit";
import type { ProvisionElement } from "../../../law/schema";
import { mint } from "../mint";
import { named } from "../plugins/names";
import { numbersOf } from "../plugins/numbers";
import { acts, actNames, type Act, type Look } from "./acts";

/** What came of a command, for the person to hear. */
export type Told =
  { ok: true; act: string; before: string; after: string } | { ok: false; reason: EditReason };

/** Position before the provision that commands are about: the innermost one around the cursor. */
export const herePos = (state: EditorState): number | null =>
  provisionAround(state.doc, state.selection.from);

const guidAt = (state: EditorState, pos: number): string =>
  String(state.doc.nodeAt(pos)?.attrs["guid"] ?? "");

/** Label of a provision as the page shows it; empty where it has none. */
export const labelOf = (state: EditorState, guid: string): string =>
  numbersOf(state).byGuid(guid)?.label ?? "";

/** Acts after which the cursor goes along to where the provision has gone. */
const moves = new Set<string>(["up", "down"]);
/** Acts that make a new provision, in which the cursor goes. */
const makes = (act: string): boolean =>
  ["duplicate", "restore"].includes(act) || act.startsWith("insert");

function placeCursor(tr: Transaction, act: string, offset: number, at: number): void {
  if (moves.has(act)) tr.setSelection(TextSelection.near(tr.doc.resolve(at + offset)));
  if (makes(act))
    tr.setSelection(TextSelection.near(tr.doc.resolve(textStart(tr.doc.resolve(at)))));
}

const numOf = (state: EditorState, pos: number): string =>
  numbersOf(state).byGuid(guidAt(state, pos))?.num ?? "";

const looks: Record<Act, Look> = acts;

const lookAt = (state: EditorState, act: Act, pos: number): Edit =>
  looks[act](state.doc, pos, numOf(state, pos));

interface Run {
  state: () => EditorState;
  dispatch: (tr: Transaction) => void;
}

/** Does an edit as one step of undo that has a name. */
function run({ state, dispatch }: Run, act: string, edit: Edit, pos: number | null): Told {
  if (!edit.ok) return edit;
  const before = state();
  const guid = pos === null ? "" : guidAt(before, pos);
  const label = labelOf(before, guid);
  const tr = closeHistory(before.tr);
  const at = edit.apply(tr);
  placeCursor(tr, act, before.selection.from - (pos ?? 0), at);
  const made = makes(act) ? String(tr.doc.nodeAt(at)?.attrs["guid"] ?? "") : guid;
  dispatch(named(tr, { act, label }).scrollIntoView());
  // What is typed next is a step of undo of its own.
  dispatch(closeHistory(state().tr));
  return { ok: true, act, before: label, after: labelOf(state(), made) };
}

/** Does `act` to the provision of that guid, else to the one around the cursor. */
export function perform(editor: Run, act: Act, guid?: string): Told {
  const state = editor.state();
  const pos = guid === undefined ? herePos(state) : provisionOf(state.doc, guid);
  if (pos === null) return { ok: false, reason: "no-provision" };
  return run(editor, act, lookAt(state, act, pos), pos);
}

/** Inserts an empty provision where it belongs as seen from the cursor. */
export function performInsert(editor: Run, element: ProvisionElement): Told {
  const state = editor.state();
  return run(
    editor,
    "insert",
    insertFrom(state.doc, state.selection.from, element, mint()),
    herePos(state),
  );
}

/** Why each act would be refused at the cursor; null where it applies. */
export function refusals(state: EditorState): Record<Act, EditReason | null> {
  const pos = herePos(state);
  const look = (act: Act): EditReason | null => {
    if (pos === null) return "no-provision";
    const edit = lookAt(state, act, pos);
    return edit.ok ? null : edit.reason;
  };
  return Object.fromEntries(actNames.map((act) => [act, look(act)])) as Record<
    Act,
    EditReason | null
  >;
}

/** Does an edit that is about no place of the cursor, as one step of undo of that name. */
export const performEdit = (editor: Run, act: string, edit: Edit): Told =>
  run(editor, act, edit, null);
