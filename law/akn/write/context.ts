import type { Node } from "prosemirror-model";
import { numberLaw, type Numbered, type Numbering } from "../../number";
import type { AttributeValue, XmlElement } from "../../xml";

/** What the writers of one document share. */
export interface Context {
  numbering: Numbering;
  /** Writes a provision or choice as a hierarchy element; handed in, for blocks and provisions contain each other. */
  hierarchy(node: Node, pos: number): XmlElement;
  /** The number of a unit; null for provisions in quoted structures. */
  numbered(pos: number): Numbered | null;
  /** "#eId" of the unit of that guid; null where there is none. */
  address(guid: string): string | null;
  /** GUID of a node, where it has one that the file can hold; each is written once. */
  identity(node: Node): Record<string, AttributeValue>;
  /** eId where the file can hold it: no white space, and not used before. */
  eId(wanted: string): string | null;
}

const blank = /\s/u;

/** A fresh context for one document. */
export function newContext(
  doc: Node,
  hierarchy: (node: Node, pos: number, context: Context) => XmlElement,
): Context {
  const numbering = numberLaw(doc);
  const guids = new Set<string>();
  const eIds = new Set<string>();
  const context: Context = {
    numbering,
    hierarchy: (node, pos) => hierarchy(node, pos, context),
    numbered: (pos) => numbering.at(pos),
    address(guid) {
      const unit = numbering.byGuid(guid);
      return unit === null || blank.test(unit.eId) ? null : `#${unit.eId}`;
    },
    identity(node) {
      const guid = node.attrs["guid"] as string | null;
      if (guid === null) return {};
      if (guid === "" || blank.test(guid) || guids.has(guid)) return { "m:guid": guid };
      guids.add(guid);
      return { GUID: guid };
    },
    eId(wanted) {
      if (wanted === "" || blank.test(wanted) || eIds.has(wanted)) return null;
      eIds.add(wanted);
      return wanted;
    },
  };
  return context;
}
