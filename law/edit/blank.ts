import type { Node } from "prosemirror-model";
import { schema, type ProvisionElement } from "../schema";
import { isInner } from "./levels";

/** A new, empty provision: groups have a heading, articles a heading and a paragraph, the rest a paragraph. */
export function blankProvision(element: ProvisionElement, guid: string): Node {
  const heading = schema.node("heading");
  const p = schema.node("p");
  const content = isInner(element) ? [p] : element === "article" ? [heading, p] : [heading];
  return schema.node("provision", { guid, element }, content);
}
