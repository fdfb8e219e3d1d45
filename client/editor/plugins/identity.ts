import type { Node } from "prosemirror-model";
import { Plugin, type EditorState, type Transaction } from "prosemirror-state";
import type { Mint } from "../../../law/schema";
import { isNewlyMinted } from "../mint";
import { isRemote } from "./syncState";
import { changesStructure } from "./structural";

interface Range {
  from: number;
  to: number;
}

/** Ranges of the new document that local transactions brought or touched. */
function changedRanges(trs: readonly Transaction[]): Range[] {
  const ranges: Range[] = [];
  trs.forEach((tr, n) => {
    tr.mapping.maps.forEach((map, i) => {
      const onward = tr.mapping.slice(i + 1);
      map.forEach((_fromA, _toA, fromB, toB) => {
        let [from, to] = [onward.map(fromB, -1), onward.map(toB, 1)];
        for (const later of trs.slice(n + 1))
          [from, to] = [later.mapping.map(from, -1), later.mapping.map(to, 1)];
        ranges.push({ from, to });
      });
    });
  });
  return ranges;
}

const guidOf = (node: Node): string | null | undefined =>
  node.attrs["guid"] as string | null | undefined;

/** What is struck keeps its identity, and does not take it from what replaces it. */
const isStruck = (node: Node): boolean => node.marks.some(({ type }) => type.name === "del");

/** Where the nodes with a guid stand that begin within the ranges; null stands for a missing one. */
function placesIn(doc: Node, ranges: readonly Range[]): Map<string | null, Set<number>> {
  const places = new Map<string | null, Set<number>>();
  for (const { from, to } of ranges)
    doc.nodesBetween(from, Math.min(Math.max(to, from), doc.content.size), (node, pos) => {
      if (isStruck(node)) return false;
      const guid = guidOf(node);
      if (guid !== undefined && pos >= from)
        places.set(guid, (places.get(guid) ?? new Set()).add(pos));
      return true;
    });
  return places;
}

/** Where nodes with those guids stand, in document order. */
function placesOf(doc: Node, guids: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  doc.descendants((node, pos) => {
    if (isStruck(node)) return false;
    const guid = guidOf(node);
    if (guid != null && guids.has(guid)) places.set(guid, [...(places.get(guid) ?? []), pos]);
    return true;
  });
  return places;
}

/**
 * Positions whose node needs an identity of its own. What was there before keeps the one it has. The
 * whole text is looked through only for an identity that may have been in it already.
 */
function needing(doc: Node, ranges: readonly Range[]): number[] {
  const isNew = (pos: number) => ranges.some(({ from, to }) => pos >= from && pos <= to);
  // Footnotes come in among words, which is not looked at here.
  const inline = (places: Iterable<number>) =>
    [...places].some((pos) => doc.nodeAt(pos)?.isInline === true);
  const without: number[] = [];
  const doubtful = new Set<string>();
  for (const [guid, places] of placesIn(doc, ranges))
    if (guid === null) without.push(...places);
    else if (!isNewlyMinted(guid) || places.size > 1 || inline(places)) doubtful.add(guid);
  if (doubtful.size === 0) return without;
  const repeated = [...placesOf(doc, doubtful).values()].flatMap((places) => {
    if (places.length < 2) return [];
    const old = places.filter((pos) => !isNew(pos));
    return places.filter(isNew).slice(old.length > 0 ? 0 : 1);
  });
  return [...without, ...repeated];
}

/**
 * Gives pasted and copied provisions identities of their own: only where structure changed, only
 * in the ranges that changed, only for changes made here. What was cut keeps its identity when it
 * is pasted, so that it counts as moved.
 */
export const identity = (mint: Mint): Plugin =>
  new Plugin({
    appendTransaction(trs, _before: EditorState, state) {
      const local = trs.filter((tr) => tr.docChanged && !isRemote(tr));
      if (!local.some(changesStructure) || local.length < trs.filter((tr) => tr.docChanged).length)
        return null;
      const places = needing(state.doc, changedRanges(local));
      if (places.length === 0) return null;
      const { tr } = state;
      for (const pos of places) {
        const guid = mint();
        // It counts as seen: the step that brings it covers no range.
        isNewlyMinted(guid);
        tr.setNodeAttribute(pos, "guid", guid);
      }
      return tr;
    },
  });
