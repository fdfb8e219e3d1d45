import type { Node } from "prosemirror-model";
import { pairParagraphs } from "../compare";
import type { Entry, Keyed, Spot } from "./tree";
import { keyed, keyOf, spotsOf, walk } from "./tree";

/** Words of a part as one line, by which parts without an identity are recognised. */
export const wordsOf = (node: Node): string =>
  node.textBetween(0, node.content.size, " ", ({ attrs }) =>
    String(attrs["text"] ?? attrs["value"] ?? attrs["prompt"] ?? ""),
  );

/** Parts of which a law has one, or of which a parent has one that matters. */
const byOrder = new Set(["preface", "preamble", "body", "conclusions"]);
const cells = new Set(["td", "th"]);

/** Fewer characters than this may stand in two places by chance. */
const tellingLength = 20;

const identityOf = (node: Node): string | null =>
  (node.attrs["guid"] as string | null | undefined) ?? null;

/** Gives every part with an identity its key; an identity that comes twice counts once. */
function keyIdentified(root: Spot, trusted: (node: Node) => boolean): void {
  const seen = new Set<string>();
  for (const spot of walk(root)) {
    const guid = identityOf(spot.node);
    if (guid === null || !trusted(spot.node)) continue;
    const key = `#${guid}:${spot.node.type.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    spot.key = key;
    spot.identified = true;
  }
}

/** Keys for what has no identity: the place in the parent, among parts of its type. */
function keyByPlace(spot: Spot, sign: string): void {
  const counts = new Map<string, number>();
  for (const child of spot.children) {
    if (child.key === null) {
      const { name } = child.node.type;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      child.key = `${keyOf(spot)}${sign}${name}.${count}`;
    }
    keyByPlace(child, sign);
  }
}

/** The base by its parts. `trusted`: whose identities hold across the texts. */
export function keyBase(doc: Node, trusted: (node: Node) => boolean): Keyed {
  const root = spotsOf(doc);
  root.key = "doc";
  keyIdentified(root, trusted);
  keyByPlace(root, "/");
  return keyed(root);
}

type Pairs = readonly (readonly [number | null, number | null])[];

/** Leaves of one id answer each other, of several the first the first. */
function pairById(a: readonly Node[], b: readonly Node[]): Pairs {
  const open = new Set(b.keys());
  return a.map((one, at) => {
    const there = [...open].find((index) => b[index]!.attrs["id"] === one.attrs["id"]) ?? null;
    if (there !== null) open.delete(there);
    return [at, there];
  });
}

/** Which of two lists of parts of one type and parent answer each other. */
export function pairParts(name: string, inCell: boolean, a: readonly Node[], b: readonly Node[]) {
  const inOrder = (count: number): Pairs => Array.from({ length: count }, (_, at) => [at, at]);
  if (byOrder.has(name)) return inOrder(Math.min(a.length, b.length));
  if (cells.has(name) && a.length === b.length) return inOrder(a.length);
  if (inCell && a.length === 1 && b.length === 1) return inOrder(1);
  if (name === "movedFrom") return pairById(a, b);
  const first = name === "heading" && a.length > 0 && b.length > 0 ? 1 : 0;
  const rest = pairParagraphs(a.slice(first).map(wordsOf), b.slice(first).map(wordsOf));
  const shifted = rest.map(
    ([i, j]) => [i === null ? null : i + first, j === null ? null : j + first] as const,
  );
  return [...inOrder(first), ...shifted];
}

/** Parts without an identity, by type. */
export function byType<T>(list: readonly T[], nodeOf: (one: T) => Node): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const { name } = nodeOf(one).type;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

/** Keys for the parts of a provision that the base has too, from what stands in it there. */
function keyLike(spot: Spot, base: Keyed): void {
  const there = spot.key === null ? undefined : base.get(spot.key);
  const known = (there?.children ?? []).map((key) => base.get(key) as Entry);
  const open = byType(
    known.filter(({ identified }) => !identified),
    ({ node }) => node,
  );
  const mine = spot.children.filter(({ key }) => key === null);
  for (const [name, list] of byType(mine, ({ node }) => node)) {
    const answers = open.get(name) ?? [];
    const nodes = [answers.map(({ node }) => node), list.map(({ node }) => node)] as const;
    for (const [i, j] of pairParts(name, cells.has(spot.node.type.name), ...nodes))
      if (i !== null && j !== null) list[j]!.key = answers[i]!.key;
  }
  for (const child of spot.children) keyLike(child, base);
}

/** What a part is, word for word, whatever its identity. */
export const contentOf = (node: Node): string =>
  JSON.stringify(node.toJSON(), (name, value: unknown) => (name === "guid" ? undefined : value));

/** Keys down a part that equals one of the base. */
function keyAlike(spot: Spot, key: string, base: Keyed): void {
  spot.key = key;
  const entry = base.get(key) as Entry;
  spot.children.forEach((child, at) => {
    const there = entry.children[at];
    if (child.key === null && there !== undefined) keyAlike(child, there, base);
  });
}

/** By what a paragraph or table is known wherever it stands: identities in it, else its words. Null where it is too short. */
function signOf(node: Node): string | null {
  const inner: string[] = [];
  node.descendants((child) => {
    const guid = identityOf(child);
    if (guid !== null) inner.push(guid);
  });
  if (inner.length > 0) return `${node.type.name} ${inner.join(" ")}`;
  return wordsOf(node).length < tellingLength ? null : contentOf(node);
}

/** Paragraphs and tables that stand word for word in another provision went there: a split, a move. */
function keyCarried(root: Spot, base: Keyed): void {
  const taken = new Set([...walk(root)].map(({ key }) => key));
  const gone = new Map<string, string | null>();
  for (const { key, node, identified } of base.values()) {
    const content = identified || taken.has(key) ? null : signOf(node);
    if (content !== null) gone.set(content, gone.has(content) ? null : key);
  }
  if (gone.size === 0) return;
  const come = new Map<string, Spot[]>();
  for (const spot of walk(root)) {
    const content = spot.key === null ? signOf(spot.node) : null;
    if (content !== null && gone.has(content))
      come.set(content, [...(come.get(content) ?? []), spot]);
  }
  for (const [content, spots] of come) {
    const key = gone.get(content);
    const [only] = spots;
    if (key != null && spots.length === 1 && only?.key === null) keyAlike(only, key, base);
  }
}

/**
 * A changed text by its parts, under the keys of the base wherever it has the same part: by
 * identity, else by place and words. New parts get keys that start with their parent's and hold `sign`.
 */
export function keyVersion(
  doc: Node,
  base: Keyed,
  trusted: (node: Node) => boolean,
  sign: string,
): Spot {
  const root = spotsOf(doc);
  root.key = "doc";
  keyIdentified(root, trusted);
  keyLike(root, base);
  keyCarried(root, base);
  keyByPlace(root, sign);
  return root;
}
