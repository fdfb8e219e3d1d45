import type { Node, NodeType } from "prosemirror-model";
import { schema } from "../../schema";

const paragraph = (content: readonly Node[]): Node => schema.node("p", null, content);

/** Label and heading of a unit as the first words of a paragraph. */
function titleLine(node: Node): { line: Node[]; rest: Node[] } {
  const [first] = node.children;
  const { label, num } = node.attrs as { label: string | null; num: string | null };
  const title = label ?? num ?? "";
  const titled = first?.type === schema.nodes.heading || first?.type === schema.nodes.p;
  const words = titled ? first.children : [];
  const gap = title !== "" && words.length > 0 ? " " : "";
  const line = title === "" ? [...words] : [schema.text(title + gap), ...words];
  return { line, rest: node.children.slice(titled ? 1 : 0) };
}

/** The words of a node as paragraphs; nothing but structure is lost. */
function asParagraphs(node: Node): Node[] {
  switch (node.type.name) {
    case "p":
      return [node];
    case "heading":
    case "docTitle":
      return node.childCount === 0 ? [] : [paragraph(node.children)];
    case "provision": {
      const { line, rest } = titleLine(node);
      return [...(line.length > 0 ? [paragraph(line)] : []), ...rest.flatMap(asParagraphs)];
    }
    default:
      return node.children.flatMap(asParagraphs);
  }
}

/**
 * The nodes with those that `type` does not take made into paragraphs: a list
 * in a table cell, a heading in the body.
 */
export const fit = (type: NodeType, nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) =>
    type.contentMatch.matchType(node.type) === null ? asParagraphs(node) : [node],
  );
