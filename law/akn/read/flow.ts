import { Mark, type Node, type NodeType } from "prosemirror-model";
import { schema } from "../../schema";
import { elementsOf, textOf, type XmlElement, type XmlNode } from "../../xml";
import type { Context } from "./context";
import { fit } from "./fit";
import { inlineContent, readInline, tidy } from "./inline";
import { transparent, understood, unitElement } from "./names";
import { withTracked } from "./tracked";
import { readOptions, readUnit } from "./unit";

const isBlank = (nodes: readonly Node[]) =>
  nodes.every((node) => node.isText && (node.text ?? "").trim() === "");

/** Children of a node that may hold only what `type` takes; what it does not take becomes paragraphs. */
export const contentFor = (
  type: NodeType,
  children: readonly XmlNode[],
  context: Context,
): Node[] => fit(type, flow(children, context));

function readCell(element: XmlElement, context: Context): Node {
  const count = (name: string) => Math.max(1, Math.trunc(Number(element.attrs[name] ?? 1)) || 1);
  const width = element.attrs["m:colwidth"];
  const type = element.name === "th" ? schema.nodes.th : schema.nodes.td;
  const made = type.create(
    {
      colspan: count("colspan"),
      rowspan: count("rowspan"),
      colwidth: width === undefined ? null : (JSON.parse(width) as unknown),
    },
    contentFor(type, element.children, context),
  );
  return withTracked(made, element);
}

/** Rows wherever they stand: a dialect may put them in a head and a body. */
const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === "tr" ? [child] : child.name === "caption" ? [] : rowsOf(child),
  );

function readTable(element: XmlElement, context: Context): Node[] {
  const caption = elementsOf(element).find((child) => child.name === "caption");
  const before = caption === undefined ? [] : flow(caption.children, context);
  const rows = rowsOf(element)
    .filter((row) => row.attrs["m:filler"] !== "row")
    .map((row) => {
      const filled = row.attrs["m:filler"] === undefined ? elementsOf(row) : [];
      const cells = filled.map((cell) => readCell(cell, context));
      return withTracked(schema.node("tr", null, cells), row);
    });
  return [...before, schema.node("table", null, rows)];
}

function readQuoted(element: XmlElement, context: Context): Node {
  const { startQuote = null, endQuote = null } = element.attrs;
  const type = schema.nodes.quotedStructure;
  return type.create({ startQuote, endQuote }, contentFor(type, element.children, context));
}

/** The quoted structure that the writer put in a paragraph of its own. */
function readOwnQuoted(element: XmlElement, context: Context): Node[] {
  const [mod] = elementsOf(element);
  const [quoted] = mod === undefined ? [] : elementsOf(mod);
  return quoted === undefined ? [] : [readQuoted(quoted, context)];
}

const titled = (element: XmlElement) =>
  element.name === "docTitle" || elementsOf(element).some(titled);

function readParagraph(element: XmlElement, context: Context): Node[] {
  if (element.attrs["m:filler"] === "true") return [];
  const as = element.attrs["m:as"];
  if (as === "quotedStructure") return readOwnQuoted(element, context);
  if (as === "movedFrom") return [schema.node("movedFrom", { id: element.attrs["m:id"] ?? null })];
  if (context.exact) {
    const name = as === "heading" ? "heading" : as === "docTitle" ? "docTitle" : "p";
    const [inner] = elementsOf(element);
    const source = as === "docTitle" && inner !== undefined ? inner : element;
    return [schema.node(name, null, inlineContent(source.children, context))];
  }
  const blocks = flow(element.children, context);
  if (!titled(element)) return blocks;
  return blocks.map((node) =>
    node.type === schema.nodes.p ? schema.node("docTitle", null, node.content) : node,
  );
}

/** A container of blocks: one of ours by its class, or one whose number and heading become words. */
function readContainer(element: XmlElement, context: Context): Node[] {
  const kind = element.attrs["class"];
  if (kind === "draftingNote" || kind === "commentary") {
    const type = schema.nodes[kind];
    const content = contentFor(type, element.children, context);
    return [type.create({ guid: context.guid(element) }, content)];
  }
  if (element.attrs["m:element"] !== undefined) return [readUnit(element, context, flow)];
  if (kind === "options" || kind === "option") return [readOptions(kind, element, context, flow)];
  return flow(element.children, context);
}

/** An unnumbered list of a page: each entry a unit without number. */
const readListEntry = (element: XmlElement, context: Context): Node =>
  schema.node(
    "provision",
    {
      element: "indent",
      guid: context.guid(element),
      num: "",
      label: element.attrs["value"] ?? "",
    },
    contentFor(schema.nodes.provision, element.children, context),
  );

function readBlock(element: XmlElement, context: Context): Node[] {
  const { name, attrs } = element;
  switch (name) {
    case "p":
    case "block":
      return readParagraph(element, context);
    case "table":
      return readTable(element, context);
    case "quotedStructure":
    case "embeddedStructure":
      return [readQuoted(element, context)];
    case "blockContainer":
      return readContainer(element, context);
    case "li":
      return [readListEntry(element, context)];
    case "heading":
    case "subheading":
    case "crossHeading":
      return headingNode(element, context);
    case "num":
      return context.exact ? [] : paragraph(inlineContent(element.children, context));
    case "hcontainer":
      if (attrs["m:loose"] === "true") return flow(element.children, context);
      if (attrs["name"] === "options" || attrs["name"] === "option")
        return [readOptions(attrs["name"], element, context, flow)];
      return [readUnit(element, context, flow)];
  }
  if (unitElement(element) !== null) return [readUnit(element, context, flow)];
  if (!transparent.has(name) && !understood.has(name)) context.plain(element);
  return flow(element.children, context);
}

const paragraph = (content: Node[]): Node[] =>
  content.length === 0 ? [] : [schema.node("p", null, content)];

function headingNode(element: XmlElement, context: Context): Node[] {
  const content = inlineContent(element.children, context);
  return content.length === 0 && !context.exact ? [] : [schema.node("heading", null, content)];
}

/**
 * Blocks, headings and units that an element's children make, in order. Text
 * and inline elements between blocks make paragraphs; a block within a
 * paragraph ends it, and what follows makes another.
 */
export function flow(children: readonly XmlNode[], context: Context): Node[] {
  const out: Node[] = [];
  let line: Node[] = [];
  const close = () => {
    if (!isBlank(line)) out.push(...paragraph(context.exact ? line : tidy(line)));
    line = [];
  };
  const sink = {
    push: (node: Node) => line.push(node),
    block(element: XmlElement) {
      close();
      const [first, ...rest] = readBlock(element, context);
      if (first !== undefined) out.push(withTracked(first, element), ...rest);
    },
  };
  for (const child of children) readInline(child, Mark.none, sink, context);
  close();
  return out;
}

/** True where an element has any words. */
export const hasWords = (element: XmlElement): boolean => textOf(element).trim() !== "";
