import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { freedNumbers, frozenNumbers, numberLaw, renumberedUnits } from "../number";
import type { NumberChange, Renumbered } from "../number";
import { plainText, refText } from "../unit";
import { refused, type Edit } from "./edit";

const write = (changes: readonly NumberChange[]): Edit => {
  const [first] = changes;
  if (first === undefined) return refused("unchanged");
  return {
    ok: true,
    apply(tr: Transform) {
      for (const { pos, num } of changes) {
        tr.setNodeAttribute(pos, "num", num);
        if (num === null && tr.doc.nodeAt(pos)?.attrs["label"] != null)
          tr.setNodeAttribute(pos, "label", null);
      }
      return first.pos;
    },
  };
};

/**
 * Fixes every automatic number, for a text that is to be published: what is inserted afterwards is
 * numbered as the tradition numbers inserted provisions, and nothing else changes its number.
 */
export const freezeNumbers = (doc: Node): Edit => write(frozenNumbers(doc));

/** Makes every number automatic: the text is numbered anew from its first provision to its last. */
export const numberAnew = (doc: Node): Edit => write(freedNumbers(doc));

/** A cross-reference whose words change with the numbers. */
export interface ReferenceChange {
  /** The provision that it stands in, as it is named after the change. */
  place: string;
  /** guid of that provision; null where it stands in none. */
  guid: string | null;
  from: string;
  to: string;
}

/** What numbering anew would change. */
export interface RenumberPreview {
  units: (Omit<Renumbered, "heading"> & { heading: string })[];
  references: ReferenceChange[];
  /** References with words of their own, which no numbering changes: each must be read by a person. */
  printed: { place: string; guid: string | null; text: string }[];
}

/** What {@link numberAnew} would do to `before`: every number and every reference that changes. */
export function previewNumbers(before: Node, after: Node): RenumberPreview {
  const [old, now] = [numberLaw(before), numberLaw(after)];
  const changed = renumberedUnits(old, now);
  const moved = new Set(changed.map(({ guid }) => guid));
  const references: ReferenceChange[] = [];
  const printed: RenumberPreview["printed"] = [];
  const walk = (node: Node, guid: string | null): void => {
    const own = node.attrs["guid"] as string | null | undefined;
    const inside = node.type.name === "provision" || node.type.name === "annex" ? own : guid;
    if (node.type.name === "ref") {
      const place = guid === null ? "" : (now.byGuid(guid)?.label ?? "");
      const [from, to] = [refText(node, old), refText(node, now)];
      if (from !== to) references.push({ place, guid, from, to });
      else if (node.attrs["text"] !== null && moved.has(String(node.attrs["target"])))
        printed.push({ place, guid, text: from });
    }
    for (const child of node.children) walk(child, inside ?? null);
  };
  walk(after, null);
  const units = changed.map(({ heading, ...unit }) => ({
    ...unit,
    heading: heading === null ? "" : plainText(heading, now),
  }));
  return { units, references, printed };
}
