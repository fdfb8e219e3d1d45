import type { Mark, Node } from "prosemirror-model";
import { refText } from "../../unit";
import { el, type AttributeValue, type XmlElement, type XmlNode } from "../../xml";
import type { Context } from "./context";
import { withTracked } from "./tracked";

/** An address that every validator takes as a URI reference. */
const safeUri = /^[\w\-.~:/?[\]@!$&'()*+,;=]*(?:#[\w\-.~]*)?$/;

function markElement(mark: Mark, content: XmlNode[]): XmlElement {
  const name = mark.type.name;
  switch (name) {
    case "term":
      return el("def", { "m:id": mark.attrs["id"] as string | null }, content);
    case "comment":
      return el(
        "span",
        { class: "comment", "m:thread": mark.attrs["thread"] as string | null },
        content,
      );
    case "ins":
    case "del":
      return el(name, { "m:id": mark.attrs["id"] as string | null }, content);
    case "change":
      return el(
        "span",
        {
          class: "change",
          "m:id": mark.attrs["id"] as string | null,
          "m:from": JSON.stringify(mark.attrs["from"]),
        },
        content,
      );
    default:
      return el(name, {}, content);
  }
}

/** A reference: where it leads for every reader, and our own attributes for what that leaves open. */
function refElement(node: Node, context: Context): XmlElement {
  const { target, targetEnd, work, href, text, form } = node.attrs as Record<string, string | null>;
  const start = target == null ? null : context.address(target);
  const end = targetEnd == null ? null : context.address(targetEnd);
  const own: Record<string, AttributeValue> = {
    "m:text": text == null ? "auto" : "fixed",
    "m:target": target,
    "m:targetEnd": targetEnd,
    "m:work": work,
    "m:form": form,
  };
  const shown = refText(node, context.numbering);
  if (start !== null && end !== null)
    return el("rref", { from: start, upTo: end, ...own, "m:href": href }, shown);
  const address = start ?? (href != null && safeUri.test(href) ? href : "#");
  return el("ref", { href: address, ...own, "m:href": href }, shown);
}

function placeholderElement(node: Node): XmlElement {
  const { id, kind, prompt, value } = node.attrs as Record<string, string | null>;
  return el(
    "placeholder",
    { originalText: prompt, "m:kind": kind, "m:id": id, "m:value": value },
    value ?? `[${prompt}]`,
  );
}

function atom(node: Node, context: Context): XmlNode {
  switch (node.type.name) {
    case "text":
      return node.text ?? "";
    case "eol":
      return el("eol", {});
    case "ref":
      return refElement(node, context);
    case "placeholder":
      return placeholderElement(node);
    case "alternatives":
      return el(
        "inline",
        { name: "alternatives", "m:id": node.attrs["id"] as string | null },
        node.children.map((child) => atom(child, context)),
      );
    case "alternative":
      return withTracked(
        el(
          "inline",
          {
            name: "alternative",
            "m:key": node.attrs["key"] as string | null,
            "m:chosen": node.attrs["chosen"] === true ? true : null,
          },
          inlineXml(node, context),
        ),
        node,
      );
    case "footnote":
      return el(
        "authorialNote",
        {
          placement: "bottom",
          marker: node.attrs["marker"] as string | null,
          ...context.identity(node),
        },
        el("p", {}, inlineXml(node, context)),
      );
    default:
      throw new Error(`No inline element is known for ${node.type.name}`);
  }
}

/** Nodes with a mark in common share one element. */
function marked(nodes: readonly Node[], depth: number, context: Context): XmlNode[] {
  const out: XmlNode[] = [];
  for (let i = 0; i < nodes.length;) {
    const node = nodes[i];
    if (node === undefined) break;
    const mark = node.marks[depth];
    if (mark === undefined) {
      out.push(atom(node, context));
      i++;
      continue;
    }
    let end = i + 1;
    while (nodes[end]?.marks[depth]?.eq(mark) === true) end++;
    out.push(markElement(mark, marked(nodes.slice(i, end), depth + 1, context)));
    i = end;
  }
  return out;
}

/** The inline content of a node. */
export const inlineXml = (node: Node, context: Context): XmlNode[] =>
  marked(node.children, 0, context);
