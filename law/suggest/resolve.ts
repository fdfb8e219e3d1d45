import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { emit } from "./emit";
import { settle, type Verdict } from "./settle";

/**
 * Accepts or rejects suggestions: those whose id `chosen` holds to be meant, all where it is not
 * given. The order in which suggestions are settled does not matter.
 */
export function resolveSuggestions(
  doc: Node,
  verdict: Verdict,
  chosen: (id: string) => boolean = () => true,
): Transform {
  const tr = new Transform(doc);
  emit(tr, settle(doc, verdict, chosen));
  return tr;
}
