import type { Node } from "prosemirror-model";
import { isProvisionElement } from "../../schema";
import { el, type XmlElement, type XmlNode } from "../../xml";
import type { Context } from "./context";
import { inlineXml } from "./inline";
import { provisionAttributes, titleXml } from "./title";
import { withTracked } from "./tracked";

/** Stands where Akoma Ntoso wants content and the law has none; read back as nothing. */
export const filler = (): XmlElement => el("p", { "m:filler": true });

/** The nodes, or a filler. */
export const orFiller = (nodes: XmlNode[]): XmlNode[] => (nodes.length > 0 ? nodes : [filler()]);

function cell(node: Node, context: Context): XmlElement {
  const { colspan, rowspan, colwidth } = node.attrs as {
    colspan: number;
    rowspan: number;
    colwidth: number[] | null;
  };
  const made = el(
    node.type.name,
    {
      colspan: colspan === 1 ? null : colspan,
      rowspan: rowspan === 1 ? null : rowspan,
      "m:colwidth": colwidth === null ? null : JSON.stringify(colwidth),
    },
    node.children.map((child) => blockXml(child, 0, context)),
  );
  return withTracked(made, node);
}

function row(node: Node, context: Context): XmlElement {
  const cells = node.children.map((child) => cell(child, context));
  const made =
    cells.length > 0 ? el("tr", {}, cells) : el("tr", { "m:filler": "cells" }, el("td", {}));
  return withTracked(made, node);
}

function table(node: Node, context: Context): XmlElement {
  const rows = node.children.map((child) => row(child, context));
  return el("table", {}, rows.length > 0 ? rows : [el("tr", { "m:filler": "row" }, el("td", {}))]);
}

function quotedStructure(node: Node, pos: number, context: Context): XmlElement {
  const { startQuote, endQuote } = node.attrs as Record<string, string | null>;
  const content: XmlNode[] = [];
  node.forEach((child, offset) => {
    const at = pos + 1 + offset;
    content.push(
      child.type.name === "provision"
        ? context.hierarchy(child, at)
        : child.type.name === "heading"
          ? withTracked(el("heading", {}, inlineXml(child, context)), child)
          : blockXml(child, at, context),
    );
  });
  const quoted = el("quotedStructure", { startQuote, endQuote }, orFiller(content));
  return el("p", { "m:as": "quotedStructure" }, el("mod", {}, quoted));
}

/** A provision where only blocks may stand: a container with number and heading. */
export function containedProvision(node: Node, pos: number, context: Context): XmlElement {
  const element = String(node.attrs["element"]);
  const { titles, rest } = titleXml(node, pos, context);
  const content = rest.map(({ child, at }) => blockXml(child, at, context));
  return el(
    "blockContainer",
    { class: "provision", "m:element": element, ...provisionAttributes(node, pos, context) },
    titles,
    orFiller(content),
  );
}

/** One block; a provision or a choice among blocks is put in a container. */
export const blockXml = (node: Node, pos: number, context: Context): XmlElement =>
  withTracked(plainBlockXml(node, pos, context), node);

function plainBlockXml(node: Node, pos: number, context: Context): XmlElement {
  switch (node.type.name) {
    case "p":
      return el("p", {}, inlineXml(node, context));
    case "heading":
      return el("p", { "m:as": "heading" }, inlineXml(node, context));
    case "docTitle":
      return el("p", { "m:as": "docTitle" }, el("docTitle", {}, inlineXml(node, context)));
    case "movedFrom":
      return el("p", { "m:as": "movedFrom", "m:id": node.attrs["id"] as string | null });
    case "table":
      return table(node, context);
    case "draftingNote":
    case "commentary":
      return el(
        "blockContainer",
        { class: node.type.name, ...context.identity(node) },
        orFiller(node.children.map((child) => blockXml(child, 0, context))),
      );
    case "quotedStructure":
      return quotedStructure(node, pos, context);
    case "provision":
      return containedProvision(node, pos, context);
    case "options":
    case "option":
      return containedOptions(node, pos, context);
    default:
      throw new Error(`No block is known for ${node.type.name}`);
  }
}

/** Choices within a provision that is itself contained. */
function containedOptions(node: Node, pos: number, context: Context): XmlElement {
  const content: XmlNode[] = [];
  node.forEach((child, offset) => content.push(blockXml(child, pos + 1 + offset, context)));
  const own = { class: node.type.name, ...optionAttributes(node, context) };
  return el("blockContainer", own, orFiller(content));
}

/** Attributes of a choice and of what may be chosen. */
export function optionAttributes(
  node: Node,
  context: Context,
): Record<string, string | number | boolean | null | undefined> {
  const attrs = node.attrs as Record<string, string | number | boolean | null>;
  return node.type.name === "options"
    ? {
        ...context.identity(node),
        "m:prompt": attrs["prompt"],
        "m:min": attrs["min"],
        "m:max": attrs["max"],
      }
    : {
        ...context.identity(node),
        "m:key": attrs["key"],
        "m:label": attrs["label"],
        "m:chosen": attrs["chosen"] === true ? true : null,
      };
}

/** The AKN hierarchy element of a provision; what has none there is an hcontainer of that name. */
export const hierarchyName = (element: string): string =>
  isProvisionElement(element) && !["annex", "recital", "hcontainer"].includes(element)
    ? element
    : "hcontainer";
