import type { Node } from "prosemirror-model";
import type { Numbering } from "../number";

/** A live reference where it stands. */
export interface ReferenceUse {
  /** Position before it. */
  pos: number;
  /** The provision that it stands in; null outside of provisions. */
  from: string | null;
  target: string | null;
  targetEnd: string | null;
  /** True where a target is no longer in the law. */
  broken: boolean;
}

/** Every reference of a law to its own provisions, in the order of the text. */
export function referencesIn(doc: Node, numbering: Numbering): ReferenceUse[] {
  const found: ReferenceUse[] = [];
  const gone = (guid: string | null | undefined) => guid != null && numbering.byGuid(guid) === null;
  const visit = (node: Node, start: number, around: string | null): void =>
    node.forEach((child, offset) => {
      const pos = start + offset;
      const guid = (child.attrs["guid"] as string | null | undefined) ?? null;
      const within = child.type.name === "provision" || child.type.name === "annex" ? guid : around;
      if (child.type.name !== "ref") visit(child, pos + 1, within);
      else {
        const { target, targetEnd, work, href, text } = child.attrs as Record<
          string,
          string | null
        >;
        if (work != null || (target == null && (href != null || text != null))) return;
        found.push({
          pos,
          from: around,
          target: target ?? null,
          targetEnd: targetEnd ?? null,
          broken: target == null || gone(target) || gone(targetEnd),
        });
      }
    });
  visit(doc, 0, null);
  return found;
}

/** References from elsewhere that lead into the provision at `pos`: what its deletion would break. */
export function referencesInto(doc: Node, pos: number, numbering: Numbering): ReferenceUse[] {
  const removed = doc.nodeAt(pos);
  if (removed === null) return [];
  const inside = new Set<string>();
  removed.descendants((node) => {
    const guid = node.attrs["guid"] as string | null | undefined;
    if (guid != null) inside.add(guid);
    return !node.isTextblock;
  });
  const own = removed.attrs["guid"] as string | null | undefined;
  if (own != null) inside.add(own);
  return referencesIn(doc, numbering).filter(
    (use) =>
      (use.pos < pos || use.pos >= pos + removed.nodeSize) &&
      [use.target, use.targetEnd].some((guid) => guid !== null && inside.has(guid)),
  );
}
