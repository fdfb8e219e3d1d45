import type { Node } from "prosemirror-model";
import type { Selection } from "prosemirror-state";

/** A place that holds whatever others write: counted from the start of the unit with that guid. */
export interface Place {
  guid: string | null;
  anchor: number;
  head: number;
}

/** The place of a selection, counted from the innermost unit with an identity around all of it. */
export function placeOf({ $anchor, $head }: Selection): Place {
  for (let depth = $anchor.sharedDepth($head.pos); depth > 0; depth--) {
    const guid = $anchor.node(depth).attrs["guid"] as string | null | undefined;
    if (guid == null) continue;
    const start = $anchor.start(depth);
    return { guid, anchor: $anchor.pos - start, head: $head.pos - start };
  }
  return { guid: null, anchor: $anchor.pos, head: $head.pos };
}

/** Where a place is in this document, kept inside its unit; null where that unit is not there. */
export function positionsOf(doc: Node, place: Place): { anchor: number; head: number } | null {
  let start = 0;
  let size = doc.content.size;
  if (place.guid !== null) {
    let found = false;
    doc.descendants((node, pos) => {
      if (found) return false;
      if (node.attrs["guid"] !== place.guid) return !node.isTextblock;
      found = true;
      start = pos + 1;
      size = node.content.size;
      return false;
    });
    if (!found) return null;
  }
  const at = (offset: number) => start + Math.min(offset, size);
  return { anchor: at(place.anchor), head: at(place.head) };
}
