import type { Node } from "prosemirror-model";
import { isGroup, isInner } from "../../law/edit";
import { elementOf, type Numbering } from "../../law/number";
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

/** First headings of the provisions that an outline may list, by their guids. */
function headingsIn(doc: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  const look = (node: Node): void => {
    const guid = node.attrs["guid"] as string | null | undefined;
    const first = node.firstChild;
    if (guid != null && first?.type.name === "heading" && !found.has(guid)) found.set(guid, first);
    if (isLeafOfOutline(node)) return;
    for (const child of node.children) if (!child.isTextblock) look(child);
  };
  look(doc);
  return found;
}

/** True where nothing below `node` is listed. */
const isLeafOfOutline = (node: Node): boolean =>
  node.type.name === "provision" && !isGroup(elementOf(node));

/** Words of headings that have no numbers in them, remembered by the (immutable) node. */
const words = new WeakMap<Node, string>();

function wordsIn(heading: Node, numbering: Numbering): string {
  const known = words.get(heading);
  if (known !== undefined) return known;
  const text = plainText(heading, numbering);
  if (heading.children.every((child) => child.isText)) words.set(heading, text);
  return text;
}

/** Rows without their headings: they follow from structure alone. */
const bare = new WeakMap<Numbering, readonly OutlineRow[]>();

function bareRows(numbering: Numbering): readonly OutlineRow[] {
  const known = bare.get(numbering);
  if (known) return known;
  const depths = new Map<number, number>();
  const rows: OutlineRow[] = [];
  numbering.walk(({ index, parent, guid, element, label }) => {
    const depth = parent === null ? 0 : (depths.get(parent) ?? -1) + 1;
    depths.set(index, depth);
    if (guid === null || (isInner(element) && element !== "annex")) return true;
    const before = rows.at(-1);
    if (before && before.depth < depth) before.parent = true;
    const article = element === "article";
    rows.push({ guid, label, heading: "", depth, article, parent: false });
    return !article;
  });
  bare.set(numbering, rows);
  return rows;
}

const made = new WeakMap<Numbering, readonly OutlineRow[]>();

/**
 * The outline down to articles; the same array as before where no row of it has changed. `doc` is
 * the document that `numbering` was made of, or one with the same structure.
 */
export function outlineOf(doc: Node, numbering: Numbering): readonly OutlineRow[] {
  const now = headingsIn(doc);
  const before = made.get(numbering) ?? bareRows(numbering);
  const rows = before.map((row) => {
    const node = now.get(row.guid);
    const heading = node ? wordsIn(node, numbering) : "";
    return heading === row.heading ? row : { ...row, heading };
  });
  const same = made.has(numbering) && rows.every((row, i) => row === before[i]);
  if (!same) made.set(numbering, rows);
  return same ? before : rows;
}

const counted = new WeakMap<Node, number>();

/** Size of a node from which its words are remembered: smaller ones are as quickly counted again. */
const worthIt = 500;

/** Words of a node with text, remembered by the (immutable) node. */
function wordsOf(node: Node): number {
  const known = counted.get(node);
  if (known !== undefined) return known;
  if (["draftingNote", "commentary"].includes(node.type.name)) return 0;
  const words = node.isTextblock
    ? (node.textContent.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0)
    : node.children.reduce((sum, child) => sum + wordsOf(child), 0);
  if (node.nodeSize >= worthIt) counted.set(node, words);
  return words;
}

/** How many words the text has; notes and numbers are no words of the law. */
export const countWords = (doc: Node): number => wordsOf(doc);

const listed = new WeakMap<readonly OutlineRow[], ReadonlySet<string>>();

/** guid of the row that a provision stands in, itself included; null where none does. */
export function rowAround(
  numbering: Numbering,
  rows: readonly OutlineRow[],
  guid: string,
): string | null {
  const known = listed.get(rows) ?? new Set(rows.map((row) => row.guid));
  listed.set(rows, known);
  let entry = numbering.byGuid(guid);
  while (entry) {
    if (entry.guid !== null && known.has(entry.guid)) return entry.guid;
    entry = entry.parent === null ? null : numbering.unit(entry.parent);
  }
  return null;
}
