import { Fragment, Mark, type Node } from "prosemirror-model";
import type { Mint } from "../schema";

/** Names of attributes that hold the guid of a place in the same law. */
const pointers = ["target", "targetEnd"] as const;

/**
 * Copies of nodes with identities of their own: every guid is minted anew, references among the
 * copies follow, and what belongs to the original alone (eId, comments, suggestions) stays behind.
 */
export function withNewIdentity(content: Fragment, mint: Mint): Fragment {
  const minted = new Map<string, string>();
  content.descendants((node) => {
    const guid = node.attrs["guid"] as string | null | undefined;
    if (guid != null) minted.set(guid, mint());
  });
  const visit = (node: Node): Node => {
    if (node.isText) return node.mark(ownMarks(node.marks));
    const attrs: Record<string, unknown> = { ...node.attrs };
    const guid = attrs["guid"] as string | null | undefined;
    if (guid !== undefined) attrs["guid"] = guid === null ? mint() : minted.get(guid);
    if ("eId" in attrs) attrs["eId"] = null;
    if ("suggestions" in attrs) attrs["suggestions"] = [];
    for (const name of pointers) {
      const target = attrs[name];
      if (typeof target === "string") attrs[name] = minted.get(target) ?? target;
    }
    return node.type.create(attrs, Fragment.from(node.children.map(visit)), ownMarks(node.marks));
  };
  return Fragment.from(content.content.map(visit));
}

const ownMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark) => mark.type.name !== "comment");
