import type { Node } from "prosemirror-model";
import { numberLaw, type Numbering } from "../number";
import type { Law } from "../schema";
import { units, type Unit } from "../unit";

/** What every rule looks at. */
export interface Scope {
  law: Law;
  numbering: Numbering;
  units: readonly Unit[];
  /** True for a law of a jurisdiction, in which nothing may be left open. */
  national: boolean;
}

/** The scope of a law. */
export const scopeOf = (law: Law): Scope => ({
  law,
  numbering: numberLaw(law.doc),
  units: units(law.doc),
  national: law.meta.kind === "national",
});

/**
 * Calls `visit` for every node that belongs to a unit itself, not to a provision
 * within it; `inNote` within commentary and notes to drafters, which are no part of the law. Text quoted from another law is not looked at: it is not this law's to mend.
 */
export function ownNodes(unit: Unit, visit: (node: Node, inNote: boolean) => void): void {
  const walk = (node: Node, inNote: boolean): void => {
    for (const child of node.children) {
      const name = child.type.name;
      if (name === "provision" || name === "quotedStructure") continue;
      visit(child, inNote);
      walk(child, inNote || name === "commentary" || name === "draftingNote");
    }
  };
  walk(unit.node, false);
}
