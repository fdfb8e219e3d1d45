import { Fragment, type Node } from "prosemirror-model";
import { numberLaw } from "../../number";
import { schema } from "../../schema";

/** The same node with `change` applied to every node within, innermost first. */
function mapNodes(node: Node, change: (node: Node) => Node): Node {
  if (node.isText) return node;
  let changed = false;
  const children = node.children.map((child) => {
    const made = mapNodes(child, change);
    if (made !== child) changed = true;
    return made;
  });
  return change(changed ? node.copy(Fragment.fromArray(children)) : node);
}

const withAttr = (node: Node, name: string, value: unknown): Node =>
  node.type.create({ ...node.attrs, [name]: value }, node.content, node.marks);

const hasId = (node: Node): boolean => typeof node.attrs["eId"] === "string";

/**
 * Leaves a source's own eId only where number and place do not make the same
 * one, or where an outer unit keeps its own, on which the computed one would build.
 */
export function settleIds(doc: Node): Node {
  const bare = mapNodes(doc, (node) => (hasId(node) ? withAttr(node, "eId", null) : node));
  const computed = numberLaw(bare).entries;
  const kept: boolean[] = [];
  const redundant = new Set<string>();
  numberLaw(doc).entries.forEach((entry, i) => {
    const own = entry.node.attrs["eId"] as string | null;
    const outer = entry.parent === null ? false : kept[entry.parent] === true;
    const keep = own !== null && (outer || computed[i]?.eId !== own);
    kept.push(keep || outer);
    if (!keep && own !== null && entry.guid !== null) redundant.add(entry.guid);
  });
  return mapNodes(doc, (node) =>
    hasId(node) && redundant.has(String(node.attrs["guid"])) ? withAttr(node, "eId", null) : node,
  );
}

/** References to units that the document does not have lose the target and keep address and words. */
export function settleTargets(doc: Node): Node {
  const guids = new Set<string>();
  doc.descendants((node) => {
    if (typeof node.attrs["guid"] === "string") guids.add(node.attrs["guid"]);
  });
  return mapNodes(doc, (node) => {
    if (node.type !== schema.nodes.ref) return node;
    return ["target", "targetEnd"].reduce(
      (ref, name) =>
        typeof ref.attrs[name] === "string" && !guids.has(ref.attrs[name])
          ? withAttr(ref, name, null)
          : ref,
      node,
    );
  });
}
