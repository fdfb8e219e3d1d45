import type { Node } from "prosemirror-model";
import { Plugin, type EditorState, type Transaction } from "prosemirror-state";
import type { Mint } from "../../../law/schema";
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

/** Guids of nodes within the ranges; null stands for a missing one. */
function touchedGuids(doc: Node, ranges: readonly Range[]): Set<string | null> {
  const touched = new Set<string | null>();
  for (const { from, to } of ranges)
    doc.nodesBetween(from, Math.min(Math.max(to, from), doc.content.size), (node) => {
      const guid = guidOf(node);
      if (guid !== undefined) touched.add(guid);
    });
  return touched;
}

/** Where nodes with those guids stand, in document order. */
function placesOf(doc: Node, guids: ReadonlySet<string | null>): Map<string | null, number[]> {
  const places = new Map<string | null, number[]>();
  doc.descendants((node, pos) => {
    // What is struck keeps its identity, and does not take it from what replaces it.
    if (node.marks.some(({ type }) => type.name === "del")) return false;
    const guid = guidOf(node);
    if (guid !== undefined && guids.has(guid)) places.set(guid, [...(places.get(guid) ?? []), pos]);
    return true;
  });
  return places;
}

/** Positions whose node needs an identity of its own. What was there before keeps the one it has. */
function needing(doc: Node, ranges: readonly Range[]): number[] {
  const isNew = (pos: number) => ranges.some(({ from, to }) => pos >= from && pos <= to);
  return [...placesOf(doc, touchedGuids(doc, ranges))].flatMap(([guid, places]) => {
    if (guid === null) return places.filter(isNew);
    if (places.length < 2) return [];
    const old = places.filter((pos) => !isNew(pos));
    return places.filter(isNew).slice(old.length > 0 ? 0 : 1);
  });
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
      for (const pos of places) tr.setNodeAttribute(pos, "guid", mint());
      return tr;
    },
  });
