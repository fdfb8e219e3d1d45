import type { Node } from "prosemirror-model";
import { elementOf, labelFor, ruleOf } from "../../number";
import { el, type AttributeValue, type XmlElement } from "../../xml";
import type { Context } from "./context";
import { inlineXml } from "./inline";
import { withTracked } from "./tracked";

/** A child with its position. */
export interface Placed {
  child: Node;
  at: number;
}

/** The children with their positions. */
export const placed = (node: Node, pos: number): Placed[] => {
  const out: Placed[] = [];
  node.forEach((child, offset) => out.push({ child, at: pos + 1 + offset }));
  return out;
};

/**
 * Attributes of a provision or annex. `m:auto` says that the number shown is made,
 * not fixed; without any of m:auto, m:num and m:label a reader takes what is printed.
 */
export function provisionAttributes(
  node: Node,
  pos: number,
  context: Context,
): Record<string, AttributeValue> {
  const { num, label, eId, weight, origin } = node.attrs as Record<string, string | null>;
  const suggestions = (node.attrs["suggestions"] ?? []) as unknown[];
  const address = context.numbered(pos)?.eId ?? eId ?? null;
  return {
    eId: address === null ? null : context.eId(address),
    ...context.identity(node),
    "m:auto": num == null && label == null ? true : null,
    "m:num": num,
    "m:label": label,
    "m:eId": eId,
    "m:weight": weight,
    "m:origin": origin,
    "m:suggestions": suggestions.length === 0 ? null : JSON.stringify(suggestions),
  };
}

/** The designation in the margin; of a quoted provision only what is fixed. */
function labelOf(node: Node, pos: number, context: Context): string {
  const numbered = context.numbered(pos);
  if (numbered !== null) return numbered.label;
  const { num, label } = node.attrs as Record<string, string | null>;
  if (label != null) return label;
  const rule = ruleOf(context.numbering.profile, elementOf(node), null);
  return num == null ? "" : labelFor(num, rule);
}

/** Number and headings at the start of a unit, and what follows them. */
export function titleXml(
  node: Node,
  pos: number,
  context: Context,
): { titles: XmlElement[]; rest: Placed[] } {
  const label = labelOf(node, pos, context);
  const titles = label === "" ? [] : [el("num", {}, label)];
  const children = placed(node, pos);
  let start = 0;
  while (children[start]?.child.type.name === "heading") start++;
  for (const { child } of children.slice(0, start))
    titles.push(withTracked(el("heading", {}, inlineXml(child, context)), child));
  return { titles, rest: children.slice(start) };
}
