import { Slice, Fragment, type Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { insertFrom, type Edit } from "../edit";
import { elementOf, labelFor, numberLaw, type Numbering } from "../number";
import type { Pasted } from "./read";

/** What becomes of printed numbers: kept where automatic ones would differ, or all left to the profile. */
export type PastedNumbers = "keep" | "automatic";

/** Rounds in which kept numbers are found one by one; after that all that still differ are fixed at once. */
const rounds = 6;

const bare = (label: string): string =>
  label
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/[.\s]+$/u, "")
    .toLocaleLowerCase();

type Numbers = ReadonlyMap<string, { num: string | null; label: string | null }>;

/** The printed numbers of provisions by their guid. */
function printedIn(nodes: readonly Node[]): Numbers {
  const printed = new Map<string, { num: string | null; label: string | null }>();
  const visit = (node: Node): void => {
    if (node.type.name === "provision")
      printed.set(String(node.attrs["guid"]), {
        num: node.attrs["num"] as string | null,
        label: node.attrs["label"] as string | null,
      });
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return printed;
}

/** The nodes with the numbers in `fixed` alone; the others are left to the profile. */
function numbered(nodes: readonly Node[], fixed: Numbers): Node[] {
  const visit = (node: Node): Node => {
    if (node.isText || node.isTextblock) return node;
    const content = node.children.map(visit);
    if (node.type.name !== "provision") return node.copy(Fragment.from(content));
    const own = fixed.get(String(node.attrs["guid"])) ?? { num: null, label: null };
    return node.type.create({ ...node.attrs, ...own, eId: null }, content, node.marks);
  };
  return nodes.map(visit);
}

/** A label is written out only where the profile would not make it of the number. */
function asFixed(
  numbering: Numbering,
  guid: string,
  printed: { num: string | null; label: string | null },
) {
  const unit = numbering.byGuid(guid);
  const { num, label } = printed;
  const made = unit === null || num === null ? "" : labelFor(num, unit.rule);
  return { num, label: label !== null && bare(made) === bare(label) ? null : label };
}

/** guids whose automatic number is not the printed one, in the order of the text. */
const differing = (numbering: Numbering, printed: Numbers, fixed: Numbers): string[] =>
  numbering.entries.flatMap(({ guid, num, label }) => {
    const own = guid === null ? undefined : printed.get(guid);
    if (guid === null || own === undefined || own.num === null || fixed.has(guid)) return [];
    return own.num === num || (own.label !== null && bare(own.label) === bare(label)) ? [] : [guid];
  });

/** Puts the provisions where they belong as seen from `pos`; gives the position before the first, or null. */
function insertAll(tr: Transform, pos: number, nodes: readonly Node[]): number | null {
  const [first] = nodes;
  if (!first) return pos;
  const edit = insertFrom(tr.doc, pos, elementOf(first), "");
  if (!edit.ok) return null;
  const at = edit.apply(tr);
  const blank = tr.doc.nodeAt(at);
  tr.replaceWith(at, at + (blank?.nodeSize ?? 0), nodes);
  return at;
}

/** Puts blocks after the paragraph around `pos`, or in its place where it is empty; gives where they end. */
function insertBlocks(tr: Transform, pos: number, blocks: readonly Node[]): number {
  const $pos = tr.doc.resolve(pos);
  const [only] = blocks;
  if (!only || !$pos.parent.isTextblock) return pos;
  if (blocks.length === 1 && only.isTextblock) {
    tr.replace(pos, pos, new Slice(only.content, 0, 0));
    return pos + only.content.size;
  }
  const empty = $pos.parent.content.size === 0;
  const [from, to] = [empty ? $pos.before() : $pos.after(), $pos.after()];
  tr.replaceWith(from, to, blocks);
  return from + blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0) - 1;
}

function insertAt(tr: Transform, pos: number, pasted: Pasted, fixed: Numbers): number | null {
  const after = insertBlocks(tr, pos, pasted.blocks);
  return pasted.provisions.length === 0
    ? after
    : insertAll(tr, after, numbered(pasted.provisions, fixed));
}

/** The numbers that must be fixed so that every provision bears the one that was printed. */
function kept(doc: Node, pos: number, pasted: Pasted): Numbers {
  const printed = printedIn(pasted.provisions);
  const fixed = new Map<string, { num: string | null; label: string | null }>();
  for (let round = 0; round <= rounds; round++) {
    const tr = new Transform(doc);
    if (insertAt(tr, pos, pasted, fixed) === null) return fixed;
    const numbering = numberLaw(tr.doc);
    const wrong = differing(numbering, printed, fixed);
    if (wrong.length === 0) return fixed;
    for (const guid of round < rounds ? wrong.slice(0, 1) : wrong) {
      const own = printed.get(guid);
      if (own) fixed.set(guid, asFixed(numbering, guid, own));
    }
  }
  return fixed;
}

/**
 * What was copied, put where it belongs as seen from the place `pos`: blocks after the paragraph
 * there, provisions after the unit of their level. Numbers that the profile makes are left to it;
 * with "keep" the others are fixed as they were printed.
 */
export function pasteAt(doc: Node, pos: number, pasted: Pasted, numbers: PastedNumbers): Edit {
  const fixed = numbers === "keep" ? kept(doc, pos, pasted) : new Map<string, never>();
  if (insertAt(new Transform(doc), pos, pasted, fixed) === null)
    return { ok: false, reason: "does-not-fit" };
  return { ok: true, apply: (tr) => insertAt(tr, pos, pasted, fixed) ?? pos };
}
