import type { Node } from "prosemirror-model";
import { closeHistory } from "prosemirror-history";
import { TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { provisionAround } from "../../../law/edit";
import {
  onlyComments,
  resolveSuggestions,
  suggest,
  suggestionAuthor,
  suggestionId,
  Untold,
  type Suggester,
  type Verdict,
} from "../../../law/suggest";
import { randomName } from "../mint";
import { nameOf, named } from "../plugins/names";
import { changesStructure } from "../plugins/structural";
import { isRemote } from "../plugins/syncState";

/** A person as suggestions know them. */
export const suggesterOf = (account: string, name: string): Suggester => {
  const author = suggestionAuthor(account, name);
  return { author, mint: () => suggestionId(author, Date.now(), randomName(10)) };
};

const settling = "settlesSuggestions";

/** True for what must stay as it is: the service's steps, undo and redo, and decisions on suggestions. */
const isDirect = (tr: Transaction): boolean =>
  !tr.docChanged ||
  onlyComments(tr.steps) ||
  isRemote(tr) ||
  tr.getMeta("history$") !== undefined ||
  tr.getMeta("addToHistory") === false ||
  tr.getMeta(settling) === true;

/** True for a change of the text that is made here by writing. */
export const isWriting = (tr: Transaction): boolean => !isDirect(tr);

/** Position before the provision of that guid that is not struck; null where there is none. */
function livingProvision(doc: Node, guid: string): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (found !== null || node.isTextblock) return false;
    if (node.marks.some(({ type }) => type.name === "del")) return false;
    if (node.attrs["guid"] === guid) found = pos;
    return found === null;
  });
  return found;
}

/** guid of the provision around a place; null where there is none. */
function guidAround(doc: Node, pos: number): string | null {
  const around = provisionAround(doc, pos);
  return around === null ? null : (doc.nodeAt(around)?.attrs["guid"] as string | null);
}

/** The cursor of a structure command goes along with its provision; null where that is not to be found. */
function followed(out: Transaction, tr: Transaction): number | null {
  const around = provisionAround(tr.doc, tr.selection.head);
  const guid = around === null ? undefined : (tr.doc.nodeAt(around)?.attrs["guid"] as unknown);
  if (around === null || typeof guid !== "string") return null;
  const now = livingProvision(out.doc, guid);
  const end = now === null ? 0 : now + (out.doc.nodeAt(now)?.nodeSize ?? 0) - 1;
  return now === null ? null : Math.min(now + tr.selection.head - around, end);
}

/** The cursor after the edit: behind what is new; where something was only struck, on the side that it came to. */
function placeCursor(out: Transaction, tr: Transaction, state: EditorState): void {
  const brings = tr.doc.content.size > state.doc.content.size;
  const back = tr.selection.head < state.selection.head;
  const before = tr.mapping.invert().map(tr.selection.head, brings || !back ? 1 : -1);
  const mapped = out.mapping.map(before, brings || !back ? 1 : -1);
  // A cursor in a new provision has no place in the text as it was: it is found by its provision.
  const goesAlong =
    nameOf(tr) !== null ||
    (changesStructure(tr) && guidAround(out.doc, mapped) !== guidAround(tr.doc, tr.selection.head));
  const followedTo = goesAlong ? followed(out, tr) : null;
  const at = followedTo ?? mapped;
  const $at = out.doc.resolve(Math.min(at, out.doc.content.size));
  out.setSelection(TextSelection.near($at, back && followedTo === null ? -1 : 1));
}

/** What the editor and its plugins note on a transaction, and must find on the one in its place. */
const notes = ["composition", "paste", "uiEvent", "pointer"];

/** The steps of an edit as a suggestion; null where it cannot be told as one. */
function suggested({ doc }: EditorState, tr: Transaction, who: Suggester) {
  try {
    return suggest(doc, tr.steps, who).steps;
  } catch (error) {
    if (error instanceof Untold) return null;
    throw error;
  }
}

/** A transaction as a suggestion of `who`; as it is where it must not be one, null where it cannot. */
export function asSuggestion(
  state: EditorState,
  tr: Transaction,
  who: Suggester,
): Transaction | null {
  if (isDirect(tr)) return tr;
  const steps = suggested(state, tr, who);
  if (steps === null) return null;
  const out = state.tr;
  for (const step of steps) out.step(step);
  placeCursor(out, tr, state);
  for (const note of notes) {
    const value = tr.getMeta(note) as unknown;
    if (value !== undefined) out.setMeta(note, value);
  }
  const name = nameOf(tr);
  if (name !== null) named(closeHistory(out), name);
  return out.scrollIntoView();
}

/** Accepts or rejects the chosen suggestions as one step of undo. */
export function settleSuggestions(
  state: EditorState,
  verdict: Verdict,
  chosen: (id: string) => boolean,
): Transaction {
  const tr = closeHistory(state.tr);
  for (const step of resolveSuggestions(state.doc, verdict, chosen).steps) tr.step(step);
  return tr.setMeta(settling, true);
}
