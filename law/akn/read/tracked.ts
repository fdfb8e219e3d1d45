import { Mark, type Node } from "prosemirror-model";
import { schema } from "../../schema";
import type { XmlElement } from "../../xml";

/** The node with the tracked changes that our writer wrote of it. */
export function withTracked(node: Node, element: XmlElement): Node {
  const written = element.attrs["m:tracked"];
  if (written === undefined) return node;
  const marks = (JSON.parse(written) as object[]).map((json) => Mark.fromJSON(schema, json));
  return node.mark(marks);
}
