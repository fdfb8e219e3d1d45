import { longestRising } from "../compare";
import type { MergeSide } from "./merged";
import type { Texts } from "./texts";

/**
 * Which parts of a parent stay in their order in a text, by the parent's key. What is not in it was
 * inserted there or moved: the fewest moves that explain the new order.
 */
export type Staying = Readonly<Record<MergeSide, ReadonlyMap<string, ReadonlySet<string>>>>;

function stayingIn(texts: Texts, side: MergeSide): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { key, children } of texts[side].values()) {
    const order = new Map(texts.base.get(key)?.children.map((child, at) => [child, at]));
    const kept = children.filter((child) => order.has(child));
    const rising = longestRising(kept.map((child) => order.get(child)!));
    found.set(key, new Set(rising.map((at) => kept[at]!)));
  }
  return found;
}

/** What stays in its order on each side. */
export const staying = (texts: Texts): Staying => ({
  ours: stayingIn(texts, "ours"),
  theirs: stayingIn(texts, "theirs"),
});

/** True where the side has a part of the base at another place: in another parent, or in another order. */
export function isMoved(texts: Texts, stay: Staying, side: MergeSide, key: string): boolean {
  const parent = texts[side].get(key)?.parent;
  if (parent == null || !texts.base.has(key)) return false;
  return !stay[side].get(parent)?.has(key);
}

/** The part of the base before a part of that side, in its parent as it stood; null at the start. */
export function slotBefore(
  texts: Texts,
  stay: Staying,
  side: MergeSide,
  key: string,
): string | null {
  const parent = texts[side].get(key)?.parent;
  if (parent == null) return null;
  const siblings = texts[side].get(parent)?.children ?? [];
  for (let at = siblings.indexOf(key) - 1; at >= 0; at--)
    if (stay[side].get(parent)?.has(siblings[at]!)) return siblings[at]!;
  return null;
}
