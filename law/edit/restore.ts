import { Fragment, type Node } from "prosemirror-model";
import type { Mint } from "../schema";
import { refused, type Edit } from "./edit";
import { isProvision, provisionOf } from "./place";

/** guid of the baseline's provision that a node answers: its own, or the one that it was drafted from. */
const answers = (node: Node): string[] =>
  [node.attrs["origin"], node.attrs["guid"]].filter((guid) => typeof guid === "string");

const guidOf = (node: Node | undefined): string | null =>
  (node?.attrs["guid"] as string | null | undefined) ?? null;

/** Which nodes of a draft answer those of the baseline, by the guid there. */
type Counterparts = ReadonlyMap<string, Node>;

function counterparts(doc: Node): Counterparts {
  const found = new Map<string, Node>();
  doc.descendants((node) => {
    const guid = node.attrs["guid"] as string | null | undefined;
    if (node.isTextblock) return false;
    if (guid != null)
      for (const there of answers(node)) if (!found.has(there)) found.set(there, node);
    return true;
  });
  return found;
}

const guidsIn = (node: Node): Set<string> => {
  const found = new Set<string>();
  const add = (one: Node) => {
    if (typeof one.attrs["guid"] === "string") found.add(one.attrs["guid"]);
  };
  add(node);
  node.descendants(add);
  return found;
};

/** A provision of the baseline as it is written into a draft: identities and references are those of the draft. */
function adopt(node: Node, taken: ReadonlySet<string>, here: Counterparts, mint: Mint): Node {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const identityOf = (guid: string): string => {
    const wanted = guidOf(here.get(guid)) ?? guid;
    const own = taken.has(wanted) || used.has(wanted) ? mint() : wanted;
    used.add(own);
    names.set(guid, own);
    return own;
  };
  /** As before; a provision that gets a new identity remembers what it comes from. */
  const originOf = (one: Node, guid: string, own: unknown): unknown =>
    here.get(guid)?.attrs["origin"] ?? (own === guid ? one.attrs["origin"] : guid);
  const identify = (one: Node): Node => {
    if (one.isText) return one;
    const { guid } = one.attrs as { guid?: string | null };
    const attrs: Record<string, unknown> = { ...one.attrs };
    if (guid !== undefined) attrs["guid"] = guid === null ? mint() : identityOf(guid);
    if (isProvision(one) && guid != null) attrs["origin"] = originOf(one, guid, attrs["guid"]);
    return one.type.create(attrs, one.children.map(identify), one.marks);
  };
  const point = (one: Node): Node => {
    if (one.isText) return one;
    const attrs: Record<string, unknown> = { ...one.attrs };
    for (const name of ["target", "targetEnd"]) {
      const guid = attrs[name];
      if (typeof guid === "string") attrs[name] = names.get(guid) ?? guidOf(here.get(guid)) ?? guid;
    }
    return one.type.create(attrs, one.children.map(point), one.marks);
  };
  return point(identify(node));
}

/** Where a provision that is missing goes: beside the nearest sibling that the draft still has, else into its parent. */
function placeFor(doc: Node, baseline: Node, pos: number, here: Counterparts): number | null {
  const $pos = baseline.resolve(pos);
  const at = (node: Node | null | undefined): { pos: number; end: number } | null => {
    const guid = isProvision(node) ? guidOf(here.get(String(node.attrs["guid"]))) : null;
    const found = guid === null ? null : provisionOf(doc, guid);
    const size = found === null ? 0 : (doc.nodeAt(found)?.nodeSize ?? 0);
    return found === null ? null : { pos: found, end: found + size };
  };
  const siblings = $pos.parent.children;
  const before = siblings.slice(0, $pos.index()).findLast((node) => at(node) !== null);
  if (before) return at(before)?.end ?? null;
  const after = siblings.slice($pos.index() + 1).find((node) => at(node) !== null);
  if (after) return at(after)?.pos ?? null;
  const parent = at($pos.parent);
  if (parent) return parent.end - 1;
  if ($pos.parent.type.name !== "body") return null;
  let end: number | null = null;
  doc.forEach((part, offset) => {
    if (part.type.name === "body") end ??= offset + part.nodeSize - 1;
  });
  return end;
}

/**
 * Puts the provision of that guid in the baseline back into the draft, with everything in it: in
 * place of the one that answers it, which keeps its identity, else where the baseline has it.
 * References in it point at the draft's own provisions. One edit, undone as one.
 */
export function restoreProvision(doc: Node, baseline: Node, guid: string, mint: Mint): Edit {
  const from = provisionOf(baseline, guid);
  const node = from === null ? null : baseline.nodeAt(from);
  if (from === null || node === null) return refused("not-found");
  const here = counterparts(doc);
  const now = provisionOf(doc, guidOf(here.get(guid)) ?? guid);
  const old = now === null ? null : doc.nodeAt(now);
  const taken = guidsIn(doc);
  if (old) for (const own of guidsIn(old)) taken.delete(own);
  const adopted = adopt(node, taken, here, mint);
  if (old && now !== null) {
    if (adopted.eq(old)) return refused("unchanged");
    return {
      ok: true,
      apply(tr) {
        tr.replaceWith(now, now + old.nodeSize, adopted);
        return now;
      },
    };
  }
  const to = placeFor(doc, baseline, from, here);
  if (to === null) return refused("does-not-fit");
  const $to = doc.resolve(to);
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), node.type))
    return refused("does-not-fit");
  return {
    ok: true,
    apply(tr) {
      tr.replaceWith(to, to, Fragment.from(adopted));
      return to;
    },
  };
}
