import type { EditorState } from "prosemirror-state";
import { provisionOf } from "../../../law/edit";
import { referencesInto } from "../../../law/reference";
import type { Affected } from "../aids/host";
import { herePos } from "../commands/perform";
import { numbersOf } from "../plugins/numbers";

/** References that the deletion of a provision would break, of the one around the cursor without a guid; null with none. */
export function affectedBy(state: EditorState, guid: string | undefined): Affected | null {
  const pos = guid === undefined ? herePos(state) : provisionOf(state.doc, guid);
  const own = pos === null ? null : (state.doc.nodeAt(pos)?.attrs["guid"] as string | null);
  if (pos === null || own === null) return null;
  const uses = referencesInto(state.doc, pos, numbersOf(state));
  return uses.length > 0 ? { guid: own, uses } : null;
}
