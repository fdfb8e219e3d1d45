import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import type { Aids } from "./aids/host";
import { aidPlugins } from "./aids/plugins";
import { keys, type KeyHost } from "./commands/keys";
import { mint } from "./mint";
import { identity } from "./plugins/identity";
import { names } from "./plugins/names";
import { numbers } from "./plugins/numbers";
import { syncState } from "./plugins/syncState";
import type { OpenDraft } from "./saving";
import { cursors } from "./together";

/** The state that a draft is opened with: all plugins, and the unsent work put back. */
export function startState(open: OpenDraft, aids: Aids, host: KeyHost): EditorState {
  const state = EditorState.create({
    doc: open.doc,
    plugins: [
      // First: whoever asks for numbers while a state is made finds them.
      numbers(),
      ...aidPlugins(aids),
      ...keys(host),
      history(),
      names(),
      syncState({ head: open.draft.draft.head, pending: [], sent: null }),
      identity(mint),
      cursors(),
      tableEditing(),
    ],
  });
  const { tr } = state;
  for (const { step } of open.pending) tr.step(step);
  return state.apply(tr);
}
