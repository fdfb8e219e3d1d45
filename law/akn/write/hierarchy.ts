import type { Node } from "prosemirror-model";
import { el, type XmlElement, type XmlNode } from "../../xml";
import { blockXml, hierarchyName, optionAttributes } from "./blocks";
import type { Context } from "./context";
import { placed, provisionAttributes, titleXml, type Placed } from "./title";
import { withTracked } from "./tracked";

const isHierarchy = ({ child }: Placed) =>
  child.type.name === "provision" || child.type.name === "options";

/** Blocks between provisions, where Akoma Ntoso has no place for them; read back as blocks. */
export const looseText = (blocks: XmlElement[]): XmlElement =>
  el("hcontainer", { name: "text", "m:loose": true }, el("content", {}, blocks));

/** Content of a unit: text alone, or introduction, provisions and closing words. */
function contentXml(children: Placed[], context: Context): XmlNode[] {
  const blocks = (nodes: Placed[]) => nodes.map(({ child, at }) => blockXml(child, at, context));
  const first = children.findIndex(isHierarchy);
  if (first < 0) return children.length === 0 ? [] : [el("content", {}, blocks(children))];
  const last = children.findLastIndex(isHierarchy);
  const out: XmlNode[] = [];
  if (first > 0) out.push(el("intro", {}, blocks(children.slice(0, first))));
  out.push(...mixedXml(children.slice(first, last + 1), context));
  if (last < children.length - 1) out.push(el("wrapUp", {}, blocks(children.slice(last + 1))));
  return out;
}

/** Provisions with blocks among them, each run of blocks in a container of its own. */
export function mixedXml(children: Placed[], context: Context): XmlNode[] {
  const out: XmlNode[] = [];
  let loose: XmlElement[] = [];
  const close = () => {
    if (loose.length > 0) out.push(looseText(loose));
    loose = [];
  };
  for (const item of children) {
    if (isHierarchy(item)) {
      close();
      out.push(hierarchyXml(item.child, item.at, context));
    } else loose.push(blockXml(item.child, item.at, context));
  }
  close();
  return out;
}

/** Provisions and blocks of a body, in which blocks may not stand by themselves. */
export const bodyXml = (body: Node, pos: number, context: Context): XmlNode[] =>
  mixedXml(placed(body, pos), context);

/** A provision or a choice between provisions, as a hierarchy element. */
export const hierarchyXml = (node: Node, pos: number, context: Context): XmlElement =>
  withTracked(plainHierarchyXml(node, pos, context), node);

function plainHierarchyXml(node: Node, pos: number, context: Context): XmlElement {
  if (node.type.name !== "provision") {
    const content =
      node.type.name === "options"
        ? placed(node, pos).map(({ child, at }) => hierarchyXml(child, at, context))
        : contentXml(placed(node, pos), context);
    const own = { name: node.type.name, ...optionAttributes(node, context) };
    return el("hcontainer", own, content);
  }
  const element = String(node.attrs["element"]);
  const name = hierarchyName(element);
  const { titles, rest } = titleXml(node, pos, context);
  return el(
    name,
    {
      ...(name === "hcontainer" ? { name: element === "hcontainer" ? "unit" : element } : {}),
      ...(name === element ? {} : { "m:element": element }),
      ...provisionAttributes(node, pos, context),
    },
    titles,
    contentXml(rest, context),
  );
}
