import type { Node } from "prosemirror-model";

/** A place in a text before it is known which part of the base it is. */
export interface Spot {
  node: Node;
  parent: Spot | null;
  children: Spot[];
  /** Name shared by all texts that have this part; null while unknown. */
  key: string | null;
  /** True where an identity gave the key. */
  identified: boolean;
}

/** A part of a text under the name that all texts share. */
export interface Entry {
  key: string;
  node: Node;
  parent: string | null;
  /** Keys of the parts in it, in order; none for paragraphs and headings, whose words are one part. */
  children: readonly string[];
  identified: boolean;
}

/** A text by its parts, in document order. */
export type Keyed = ReadonlyMap<string, Entry>;

/** True for a node whose content is words; what stands in it is merged word by word. */
export const holdsWords = (node: Node): boolean => node.isTextblock || node.isLeaf;

/** The parts of a document, without keys. */
export function spotsOf(node: Node, parent: Spot | null = null): Spot {
  const spot: Spot = { node, parent, children: [], key: null, identified: false };
  if (!holdsWords(node)) spot.children = node.children.map((child) => spotsOf(child, spot));
  return spot;
}

/** Every spot in and under this one, in document order. */
export function* walk(spot: Spot): Generator<Spot> {
  yield spot;
  for (const child of spot.children) yield* walk(child);
}

/** The key of a spot of which all keys are given. Throws where one is not. */
export function keyOf(spot: Spot): string {
  if (spot.key === null) throw new Error("A part of the text was left without a key");
  return spot.key;
}

/** The finished tree of spots by key. */
export function keyed(root: Spot): Keyed {
  const entries = new Map<string, Entry>();
  for (const spot of walk(root)) {
    const key = keyOf(spot);
    entries.set(key, {
      key,
      node: spot.node,
      parent: spot.parent && keyOf(spot.parent),
      children: spot.children.map(keyOf),
      identified: spot.identified,
    });
  }
  return entries;
}
