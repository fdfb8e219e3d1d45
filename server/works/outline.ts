import type { Node } from "prosemirror-model";
import type { OutlineUnit } from "../../api";
import { units } from "../../law/unit";

/** The outline of a document: every unit without its text. */
export const outline = (doc: Node): OutlineUnit[] =>
  units(doc).map(
    ({ index, guid, element, num, label, eId, heading, weight, depth, parent, place }) => ({
      index,
      guid,
      element,
      num,
      label,
      eId,
      heading,
      weight,
      depth,
      parent,
      place,
    }),
  );
