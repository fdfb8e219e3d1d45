import {
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from "prosemirror-state";
import { pendingOf, typedTo, type Change, type Sync, type TypedTo } from "../sync";

interface Held {
  sync: Sync;
  typedTo: TypedTo;
}

const key = new PluginKey<Held>("sync");

/** How the draft stands towards the service. */
export function syncOf(state: EditorState): Sync {
  const held = key.getState(state);
  if (!held) throw new Error("The editor was opened without its sync plugin");
  return held.sync;
}

/** True for a transaction that brings or rearranges steps of the service. */
export const isRemote = (tr: Transaction): boolean => tr.getMeta(key) !== undefined;

/**
 * Marks a transaction, begun on `state`, as one of {@link receive} or {@link acknowledge}: its steps
 * are not ours to send. What others typed right at the cursor stands behind it, so that two people
 * who type at one place do not get between each other's letters.
 */
export function asChange(
  state: EditorState,
  tr: Transaction,
  change: Pick<Change, "sync" | "rebased">,
): Transaction {
  const { selection } = state;
  if (tr.docChanged && selection instanceof TextSelection && selection.empty) {
    const at = tr.doc.resolve(tr.mapping.map(selection.from, -1));
    tr.setSelection(TextSelection.between(at, at, -1)).setStoredMarks(state.storedMarks);
  }
  return tr
    .setMeta(key, change.sync)
    .setMeta("addToHistory", false)
    .setMeta("rebased", change.rebased);
}

/** Notes that a commit is on its way; the document does not change. */
export const asSending = (tr: Transaction, sync: Sync): Transaction => tr.setMeta(key, sync);

/** Remembers which steps wait for the service. */
export const syncState = (start: Sync): Plugin<Held> =>
  new Plugin<Held>({
    key,
    state: {
      init: () => ({ sync: start, typedTo: null }),
      apply(tr, held) {
        const sync = tr.getMeta(key) as Sync | undefined;
        const end = held.typedTo;
        if (sync) return { sync, typedTo: end === null ? null : tr.mapping.map(end, -1) };
        if (!tr.docChanged) return held;
        const pending = [...held.sync.pending, ...pendingOf(tr, end)];
        return { sync: { ...held.sync, pending }, typedTo: typedTo(tr, end) };
      },
    },
    // Steps must stay apart in history while they can be rebased.
    historyPreserveItems: true,
  });
