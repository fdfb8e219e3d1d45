import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { numberLaw } from "../number";
import { plainText } from "../unit";
import { pasteAt, type PastedNumbers } from "./place";
import type { Pasted } from "./read";

/** A line of the tree that a copy becomes. */
export interface PastedRow {
  /** Nesting, from 0. */
  depth: number;
  /** As it will be printed; empty for a paragraph without a number. */
  label: string;
  /** True where the number is fixed. */
  fixed: boolean;
  /** Heading and the beginning of the text. */
  words: string;
}

/** Characters of a provision's own text that the tree shows. */
const shown = 90;

const ownWords = (node: Node): string =>
  node.children
    .filter((child) => child.isTextblock)
    .map((child) => plainText(child))
    .join(" · ");

/** The tree that a copy becomes at a place, with the numbers that it will bear; empty where it does not fit. */
export function pastedTree(
  doc: Node,
  pos: number,
  pasted: Pasted,
  numbers: PastedNumbers,
): PastedRow[] {
  const edit = pasteAt(doc, pos, pasted, numbers);
  if (!edit.ok) return [];
  const tr = new Transform(doc);
  edit.apply(tr);
  const numbering = numberLaw(tr.doc);
  const rows: PastedRow[] = pasted.blocks.map((block) => ({
    depth: 0,
    label: "",
    fixed: false,
    words: block.isTextblock ? plainText(block).slice(0, shown) : "▦",
  }));
  const visit = (node: Node, depth: number): void => {
    if (node.type.name !== "provision") return;
    const unit = numbering.byGuid(String(node.attrs["guid"]));
    const fixed = unit?.node.attrs["num"] != null;
    rows.push({ depth, label: unit?.label ?? "", fixed, words: ownWords(node).slice(0, shown) });
    node.children.forEach((child) => visit(child, depth + 1));
  };
  pasted.provisions.forEach((node) => visit(node, 0));
  return rows;
}
