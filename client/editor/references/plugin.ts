import { closeHistory } from "prosemirror-history";
import { Plugin, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { provisionAround } from "../../../law/edit";
import { convertibleIn, type Convertible } from "../../../law/reference";
import { schema } from "../../../law/schema";
import { named } from "../plugins/names";
import { numbersOf } from "../plugins/numbers";

/** Typed references in the paragraph of the cursor: one paragraph is all that a key costs. */
function look(state: EditorState): readonly Convertible[] {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock || !/\d|\p{Lu}|\)/u.test($from.parent.textContent)) return [];
  const pos = provisionAround(state.doc, $from.pos);
  const guid = pos === null ? null : (state.doc.nodeAt(pos)?.attrs["guid"] as string | null);
  return convertibleIn($from.parent, $from.start(), numbersOf(state), guid);
}

const known = new WeakMap<EditorState, readonly Convertible[]>();

/** What was found in a state, looked for when it is first asked: others' steps come in crowds. */
function hintsOf(state: EditorState): readonly Convertible[] {
  const found = known.get(state) ?? look(state);
  known.set(state, found);
  return found;
}

/** The typed reference that the cursor stands in or right behind; null where there is none. */
export const hintAt = (state: EditorState): Convertible | null => {
  const { from, to } = state.selection;
  return hintsOf(state).find((hint) => from >= hint.from && to <= hint.to) ?? null;
};

/** Puts a live reference in the place of typed words, as a step of undo of its own. */
export function convert(state: EditorState, hint: Convertible): Transaction {
  const { target, targetEnd, text, form, from, to } = hint;
  const marks = state.doc.nodeAt(from)?.marks ?? [];
  const ref = schema.nodes.ref.create({ target, targetEnd, text, form }, null, marks);
  const label = state.doc.textBetween(from, to);
  return named(closeHistory(state.tr).replaceWith(from, to, ref), { act: "link", label });
}

/** Tab behind a typed reference makes it live; elsewhere Tab does what it does. */
export const convertHere: Command = (state, dispatch) => {
  const hint = hintAt(state);
  if (hint === null || !state.selection.empty) return false;
  dispatch?.(convert(state, hint));
  return true;
};

/** Underlines typed references near the cursor that could be live ones. */
export const referenceHints = (): Plugin =>
  new Plugin({
    props: {
      decorations(state) {
        const marks = hintsOf(state).map(({ from, to }) =>
          Decoration.inline(from, to, { class: "reference-hint" }),
        );
        return marks.length === 0 ? null : DecorationSet.create(state.doc, marks);
      },
    },
  });
