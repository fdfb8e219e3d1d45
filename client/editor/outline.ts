import type { Node } from "prosemirror-model";
import { isInner } from "../../law/edit";
import type { Numbering } from "../../law/number";
import { plainText } from "../../law/unit";

/** A line of the outline. */
export interface OutlineRow {
  guid: string;
  label: string;
  heading: string;
  /** Nesting, from 0. */
  depth: number;
  article: boolean;
  /** True where rows below it stand in it. */
  parent: boolean;
}

const headingOf = (node: Node, numbering: Numbering): string => {
  const first = node.firstChild;
  return first?.type.name === "heading" ? plainText(first, numbering) : "";
};

/** The outline down to articles. `doc` is the document that `numbering` was made of, or one with the same structure. */
export function outlineOf(doc: Node, numbering: Numbering): OutlineRow[] {
  const now = new Map<string, Node>();
  doc.descendants((node) => {
    if (node.isTextblock) return false;
    const guid = node.attrs["guid"] as string | null | undefined;
    if (guid != null) now.set(guid, node);
    return true;
  });
  const depths: number[] = [];
  const rows: OutlineRow[] = [];
  for (const entry of numbering.entries) {
    const outer = entry.parent === null ? undefined : depths[entry.parent];
    const depth = outer === undefined ? 0 : outer + 1;
    depths.push(depth);
    if (isInner(entry.element) && entry.element !== "annex") continue;
    const node = entry.guid === null ? undefined : now.get(entry.guid);
    if (entry.guid === null || node === undefined) continue;
    const before = rows.at(-1);
    if (before && before.depth < depth) before.parent = true;
    const heading = headingOf(node, numbering);
    const article = entry.element === "article";
    rows.push({ guid: entry.guid, label: entry.label, heading, depth, article, parent: false });
  }
  return rows;
}

const counted = new WeakMap<Node, number>();

/** Words of a node with text, remembered by the (immutable) node. */
function wordsOf(node: Node): number {
  const known = counted.get(node);
  if (known !== undefined) return known;
  if (["draftingNote", "commentary"].includes(node.type.name)) return 0;
  const words = node.isTextblock
    ? (node.textContent.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0)
    : node.children.reduce((sum, child) => sum + wordsOf(child), 0);
  counted.set(node, words);
  return words;
}

/** How many words the text has; notes and numbers are no words of the law. */
export const countWords = (doc: Node): number => wordsOf(doc);

/** guid of the row that a provision stands in, itself included; null where none does. */
export function rowAround(
  numbering: Numbering,
  rows: readonly OutlineRow[],
  guid: string,
): string | null {
  const listed = new Set(rows.map((row) => row.guid));
  let entry = numbering.byGuid(guid);
  while (entry) {
    if (entry.guid !== null && listed.has(entry.guid)) return entry.guid;
    entry = entry.parent === null ? null : (numbering.entries[entry.parent] ?? null);
  }
  return null;
}
