import { Fragment, type Node } from "prosemirror-model";
import type { Mint } from "../schema";
import { refused, type Edit } from "./edit";
import { withNewIdentity } from "./identity";
import { provisionAt } from "./place";

/** Puts a copy of the provision at `pos` after it, with identities of its own and an automatic number. */
export function duplicateProvision(doc: Node, pos: number, mint: Mint): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const { node, end } = placed;
  return {
    ok: true,
    apply(tr) {
      const copy = withNewIdentity(Fragment.from(node), mint).firstChild;
      if (!copy) throw new RangeError("A copy has one node");
      tr.insert(end, copy.type.create({ ...copy.attrs, num: null, label: null }, copy.content));
      return end;
    },
  };
}
