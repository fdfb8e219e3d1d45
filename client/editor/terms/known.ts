import type { Node, ResolvedPos } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { definitionsOf, termAt, type Definition } from "../../../law/term";
import { numbersOf } from "../plugins/numbers";

const known = new WeakMap<Node, readonly Definition[]>();

/** The defined terms of a text, looked for when they are first asked for after a change. */
function definitions(state: EditorState): readonly Definition[] {
  const before = known.get(state.doc);
  if (before) return before;
  const found = definitionsOf(state.doc, numbersOf(state));
  known.set(state.doc, found);
  return found;
}

/** The text of the node around a place, each thing in it that is no text as one blank, and where the place is in it. */
function textAround({ parent, parentOffset }: ResolvedPos): { text: string; offset: number } {
  const pieces = parent.children.map((child) => child.text ?? " ".repeat(child.nodeSize));
  return { text: pieces.join(""), offset: parentOffset };
}

/** The definition of the term that stands at a position; null where none does, or where it is defined. */
export function definitionAt(state: EditorState, pos: number): Definition | null {
  const $at = state.doc.resolve(pos);
  if (!$at.parent.inlineContent) return null;
  const { text, offset } = textAround($at);
  const language = String(state.doc.attrs["lang"]);
  const found = termAt(text, offset, definitions(state), language);
  return found === null || (found.from <= pos && pos <= found.to) ? null : found;
}
