import type { Node } from "prosemirror-model";
import { numberLaw } from "../number";
import { refused, type Edit } from "./edit";
import { provisionAt } from "./place";

/** Says whether a national law must take the provision over; null leaves that to what is around it. */
export function setWeight(doc: Node, pos: number, weight: "mandatory" | "optional" | null): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  if (placed.node.attrs["weight"] === weight) return refused("unchanged");
  return {
    ok: true,
    apply(tr) {
      tr.setNodeAttribute(pos, "weight", weight);
      return pos;
    },
  };
}

/** Fixes the number of the provision at `pos`: as given ("12 bis"), else the one that it has now. */
export function fixNumber(doc: Node, pos: number, num?: string): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const fixed = (num ?? numberLaw(doc).at(pos)?.num ?? "").trim();
  if (fixed === "") return refused("no-number");
  if (placed.node.attrs["num"] === fixed && placed.node.attrs["label"] === null)
    return refused("unchanged");
  return {
    ok: true,
    apply(tr) {
      tr.setNodeAttribute(pos, "num", fixed);
      if (placed.node.attrs["label"] !== null) tr.setNodeAttribute(pos, "label", null);
      return pos;
    },
  };
}

/** Makes the number of the provision at `pos` automatic again. */
export function freeNumber(doc: Node, pos: number): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const { num, label } = placed.node.attrs as { num: string | null; label: string | null };
  if (num === null && label === null) return refused("automatic");
  return {
    ok: true,
    apply(tr) {
      if (num !== null) tr.setNodeAttribute(pos, "num", null);
      if (label !== null) tr.setNodeAttribute(pos, "label", null);
      return pos;
    },
  };
}
