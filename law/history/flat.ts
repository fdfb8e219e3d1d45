import type { Fragment, Node, Slice } from "prosemirror-model";

// A text laid out flat: one character for each position, so that a step is a splice of a string.
// Starts and ends of nodes and leaves have characters of Unicode's private use.

const start = "\uE000";
const end = "\uE001";
const leaf = "\uE002";

/** Starts and ends of nodes, leaves. */
export const isSign = (character: string): boolean => character >= start && character <= leaf;

/** What stands between two signs: the words of a paragraph, of a heading, or around a reference. */
export const wordsBetweenSigns = /[^\uE000-\uE002]+/g;

/** The content of a document or of a node, one character for each position. */
export function flat(content: Fragment): string {
  const parts: string[] = [];
  lay(content, parts);
  return parts.join("");
}

function lay(content: Fragment, parts: string[]): void {
  content.forEach((node) => {
    if (node.isText) parts.push(node.text ?? "");
    else if (node.isLeaf) parts.push(leaf);
    else {
      parts.push(start);
      lay(node.content, parts);
      parts.push(end);
    }
  });
}

/** A slice, without the starts and ends that it leaves open. */
export function flatSlice({ content, openStart, openEnd }: Slice): string {
  const all = flat(content);
  return all.slice(openStart, all.length - openEnd);
}

/** A document's content, one character for each position. */
export const flatDoc = (doc: Node): string => flat(doc.content);
