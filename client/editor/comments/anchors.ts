import type { Mark, Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { provisionAround } from "../../../law/edit";
import { isTracked, nameInId } from "../../../law/suggest";

/** Where a thread's words stand, half-open. */
export interface Anchor {
  from: number;
  to: number;
}

/** The thread that a mark anchors: its own, or the one about a suggestion; null for other marks. */
const threadOf = (mark: Mark): string | null => {
  if (mark.type.name === "comment") return String(mark.attrs["thread"]);
  return isTracked(mark) ? nameInId(String(mark.attrs["id"])) : null;
};

/** The marked words of each thread; a thread whose words are gone has none. */
export function anchorsOf(doc: Node): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  doc.descendants((node, pos) => {
    for (const mark of node.marks) {
      const thread = threadOf(mark);
      if (thread === null) continue;
      const from = anchors.get(thread)?.from ?? pos;
      anchors.set(thread, { from, to: pos + node.nodeSize });
    }
  });
  return anchors;
}

/** Words and provision that a comment is about to begin from. */
export interface Subject {
  from: number;
  to: number;
  guid: string | null;
  quote: string;
}

/** Most characters of a quote that are kept. */
const longest = 500;

/** What a comment made now would be about: the selected words, else the provision around the cursor. */
export function subjectOf(state: EditorState): Subject {
  const { from, to } = state.selection;
  const pos = provisionAround(state.doc, from);
  const guid = pos === null ? null : (state.doc.nodeAt(pos)?.attrs["guid"] as string | null);
  return { from, to, guid: guid ?? null, quote: wordsAt(state.doc, from, to) };
}

/** The words between two positions as a comment quotes them. */
export const wordsAt = (doc: Node, from: number, to: number): string =>
  to > doc.content.size ? "" : doc.textBetween(from, to, " ", " ").slice(0, longest);
