import type { Node } from "prosemirror-model";
import type { XmlElement } from "../../xml";

/** The element with the tracked changes of a block, as JSON in an attribute of our own. */
export function withTracked(element: XmlElement, node: Node): XmlElement {
  if (node.marks.length > 0)
    element.attrs["m:tracked"] = JSON.stringify(node.marks.map((mark) => mark.toJSON() as unknown));
  return element;
}
