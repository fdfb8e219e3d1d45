import type { Node } from "prosemirror-model";
import { createContext, useContext, type ComponentType, type ReactNode } from "react";
import { numberLaw, profileOf, type Numbering } from "../../law/number";
import { basicUnits, units, type Unit } from "../../law/unit";

/** All that the parts of a law's text need to know of the whole. */
export interface LawSetting {
  doc: Node;
  numbering: Numbering;
  /** The unit of a provision's node; provisions of quoted texts have none. */
  unitOf: ReadonlyMap<Node, Unit>;
  /** eId of a provision by its guid. */
  eIdOf: ReadonlyMap<string, string>;
  /** Footnotes in reading order, each with its mark. */
  footnotes: ReadonlyMap<Node, string>;
  /** True where drafting notes and commentary stand open from the start. */
  notesOpen: boolean;
  /** How words and provisions are drawn where the page has more to tell of them; null where it has not. */
  drawing: Drawing | null;
  /** Draws what stands in a provision or an option. Handed down, since blocks hold provisions and these hold blocks. */
  Blocks: ComponentType<{ nodes: readonly Node[]; level: number }>;
}

/** What a page tells of words and provisions beside the law itself. */
export interface Drawing {
  /** The words of a text node. */
  words: (node: Node) => ReactNode;
  /** What stands under the title of a provision. */
  about: (node: Node) => ReactNode;
}

/** What can be known of a document before it is drawn. */
export function settingOf(doc: Node): Omit<LawSetting, "notesOpen" | "Blocks" | "drawing"> {
  const all = units(doc);
  const footnotes = new Map<Node, string>();
  doc.descendants((node) => {
    if (node.type.name === "footnote")
      footnotes.set(node, (node.attrs["marker"] as string | null) ?? String(footnotes.size + 1));
  });
  return {
    doc,
    numbering: numberLaw(doc, profileOf(doc)),
    unitOf: new Map(all.map((unit) => [unit.node, unit])),
    eIdOf: new Map(all.flatMap((unit) => (unit.guid === null ? [] : [[unit.guid, unit.eId]]))),
    footnotes,
  };
}

/** Units of an outline: down to the article, without what stands in it. */
export function outlineUnits(doc: Node): Unit[] {
  const all = units(doc);
  const shown = new Set<number>();
  for (const index of basicUnits(all))
    for (let at: number | null = index; at !== null; at = all[at]?.parent ?? null) shown.add(at);
  return all.filter(
    (unit) => shown.has(unit.index) || (unit.place === "annex" && unit.parent === null),
  );
}

export const LawContext = createContext<LawSetting | null>(null);

/** The law around a component. Throws outside a LawText. */
export function useLaw(): LawSetting {
  const law = useContext(LawContext);
  if (!law) throw new Error("useLaw stands outside of LawText");
  return law;
}
