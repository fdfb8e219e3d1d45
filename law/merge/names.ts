import type { Node } from "prosemirror-model";
import { placeName, sideOf, type ComparedUnit } from "../compare";
import { numberLaw } from "../number";
import { asAccepted } from "../suggest";

/** What the provisions of a text are called. */
export interface Names {
  /** A provision as one cites it; empty where it has neither number nor heading, null where it is not in the text. */
  nameOf: (guid: string) => string | null;
  numbering: ReturnType<typeof numberLaw>;
}

/** Names of the provisions of a document, by identity. */
export function namesOf(doc: Node): Names {
  const units = sideOf(asAccepted(doc)).units.map((unit): ComparedUnit => ({
    ...unit,
    paragraphs: [],
  }));
  const places = new Map(units.map(({ guid }, at) => [guid, at]));
  const named = ({ label, num, heading, parent }: ComparedUnit): boolean =>
    [label, num, heading].some((word) => word !== "") || (parent !== null && named(units[parent]!));
  return {
    numbering: numberLaw(doc),
    nameOf: (guid) => {
      const at = places.get(guid);
      if (at === undefined) return null;
      return named(units[at]!) ? placeName(units, at, "en") : "";
    },
  };
}
