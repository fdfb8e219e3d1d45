import type { Node } from "prosemirror-model";
import {
  demote,
  duplicateProvision,
  fixNumber,
  freeNumber,
  moveDown,
  moveUp,
  promote,
  removeProvision,
  setWeight,
  type Edit,
} from "../../../law/edit";
import { mint } from "../mint";

/** `num` is the number that the provision has now; empty where it has none. */
export type Look = (doc: Node, pos: number, num: string) => Edit;

/** What can be done to a provision, by the name that messages and undo know it by. */
export const acts = {
  up: moveUp,
  down: moveDown,
  promote,
  demote,
  duplicate: (doc, pos) => duplicateProvision(doc, pos, mint),
  remove: removeProvision,
  mandatory: (doc, pos) => setWeight(doc, pos, "mandatory"),
  optional: (doc, pos) => setWeight(doc, pos, "optional"),
  unweighted: (doc, pos) => setWeight(doc, pos, null),
  fix: (doc, pos, num) => fixNumber(doc, pos, num),
  free: freeNumber,
} satisfies Record<string, Look>;

export type Act = keyof typeof acts;

export const actNames = Object.keys(acts) as Act[];
