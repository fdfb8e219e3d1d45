import { redoDepth, undoDepth } from "prosemirror-history";
import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";

/** What a structural command did to which provision, e.g. move of "Article 12". */
export interface ActName {
  act: string;
  label: string;
}

interface Names {
  done: readonly (ActName | null)[];
  undone: readonly (ActName | null)[];
}

const key = new PluginKey<Names>("names");

/** Gives the undo step that a transaction opens a name. */
export const named = (tr: Transaction, name: ActName): Transaction => tr.setMeta(key, name);

/** The name that a transaction carries; null for typing. */
export const nameOf = (tr: Transaction): ActName | null =>
  (tr.getMeta(key) as ActName | undefined) ?? null;

/** Name of what undo takes back and redo does again; null for typing and where there is nothing. */
export const undoName = (state: EditorState): ActName | null =>
  key.getState(state)?.done.at(-1) ?? null;
export const redoName = (state: EditorState): ActName | null =>
  key.getState(state)?.undone.at(-1) ?? null;

/** `list` brought to `depth` entries; `name` is the one that is new. */
const fit = (list: Names["done"], depth: number, name: ActName | null): Names["done"] =>
  list.length >= depth
    ? list.slice(0, depth)
    : [...list, ...Array.from({ length: depth - list.length }, () => name)];

/** Keeps a name for every step of undo and redo; stands after history among the plugins. */
export const names = (): Plugin<Names> =>
  new Plugin<Names>({
    key,
    state: {
      init: () => ({ done: [], undone: [] }),
      apply(tr, before, _old, state) {
        if (!tr.docChanged) return before;
        const done = undoDepth(state) as number;
        const undone = redoDepth(state) as number;
        if (done === before.done.length && undone === before.undone.length) return before;
        const own = (tr.getMeta(key) as ActName | undefined) ?? null;
        // History marks its own transactions by the name of its key.
        const travels = tr.getMeta("history$") !== undefined;
        const redone = travels ? lastOf(before.undone) : own;
        const taken = travels ? lastOf(before.done) : null;
        return { done: fit(before.done, done, redone), undone: fit(before.undone, undone, taken) };
      },
    },
  });

const lastOf = (list: Names["done"]): ActName | null => list.at(-1) ?? null;
