import { randomUUID } from "node:crypto";
import type { Attrs, Node } from "prosemirror-model";
import { Fragment } from "prosemirror-model";

/** A new identity for a provision: 20 characters, never given twice. */
export const mintGuid = (): string => randomUUID().replaceAll("-", "").slice(0, 20);

/**
 * The document in which every provision has an identity of its own: one that has none, or one that
 * stood before it in the text, gets a new one.
 */
export function identified(doc: Node, mint: () => string = mintGuid): Node {
  const seen = new Set<string>();
  return mapAttrs(doc, (node) => {
    if (!("guid" in node.attrs)) return node.attrs;
    const needed = node.type.name === "provision" || node.type.name === "annex";
    const guid = node.attrs["guid"] as string | null;
    if (guid === null && !needed) return node.attrs;
    if (guid !== null && !seen.has(guid)) {
      seen.add(guid);
      return node.attrs;
    }
    const minted = mint();
    seen.add(minted);
    return { ...node.attrs, guid: minted };
  });
}

/** The document whose nodes have the attributes that `change` gives them. */
export function mapAttrs(node: Node, change: (node: Node) => Attrs): Node {
  if (node.isText) return node;
  const content = node.children.map((child) => mapAttrs(child, change));
  return node.type.create(change(node), Fragment.from(content), node.marks);
}
