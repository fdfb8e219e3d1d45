import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";
import { pendingOf, type Change, type Sync } from "../sync";

const key = new PluginKey<Sync>("sync");

/** How the draft stands towards the service. */
export function syncOf(state: EditorState): Sync {
  const sync = key.getState(state);
  if (!sync) throw new Error("The editor was opened without its sync plugin");
  return sync;
}

/** True for a transaction that brings or rearranges steps of the service. */
export const isRemote = (tr: Transaction): boolean => tr.getMeta(key) !== undefined;

/** Marks a transaction as one of {@link receive} or {@link acknowledge}: its steps are not ours to send. */
export const asChange = (tr: Transaction, change: Pick<Change, "sync" | "rebased">): Transaction =>
  tr.setMeta(key, change.sync).setMeta("addToHistory", false).setMeta("rebased", change.rebased);

/** Notes that a commit is on its way; the document does not change. */
export const asSending = (tr: Transaction, sync: Sync): Transaction => tr.setMeta(key, sync);

/** Remembers which steps wait for the service. */
export const syncState = (start: Sync): Plugin<Sync> =>
  new Plugin<Sync>({
    key,
    state: {
      init: () => start,
      apply(tr, sync) {
        const set = tr.getMeta(key) as Sync | undefined;
        if (set) return set;
        return tr.docChanged ? { ...sync, pending: [...sync.pending, ...pendingOf(tr)] } : sync;
      },
    },
    // Steps must stay apart in history while they can be rebased.
    historyPreserveItems: true,
  });
