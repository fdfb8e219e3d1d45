import { byType, contentOf, pairParts } from "./keys";
import { keyOf, type Keyed, type Spot } from "./tree";

/** The nearest part before a new one that the base has in the same parent. */
function slotOf(spot: Spot, base: Keyed): string | null {
  const siblings = spot.parent?.children ?? [];
  for (let at = siblings.indexOf(spot) - 1; at >= 0; at--) {
    const key = keyOf(siblings[at]!);
    if (base.get(key)?.parent === keyOf(spot.parent!)) return key;
  }
  return null;
}

/** A name for what both sides brought, the same whichever side is which. */
const shared = (a: string, b: string): string => [a, b].sort().join("=");

/** Gives two equal new parts one key each, all the way down. */
function unite(a: Spot, b: Spot): void {
  const key = a.identified && b.identified ? [keyOf(a), keyOf(b)].sort()[0]! : null;
  a.key = b.key = key ?? shared(plain(keyOf(a)), plain(keyOf(b)));
  a.children.forEach((child, at) => {
    const other = b.children[at];
    if (other) unite(child, other);
  });
}

/** A key without the sign of its side. */
const plain = (key: string): string => key.replace(/[<>]/gu, "+");

const fresh = (spot: Spot, base: Keyed): Spot[] =>
  spot.children.filter((child) => !base.has(keyOf(child)));

/** The same insertion at the same spot on both sides is one. */
function uniteEqual(a: Spot, b: Spot, base: Keyed): void {
  const theirs = fresh(b, base).map((spot) => ({ spot, content: contentOf(spot.node) }));
  const known = new Set(theirs.map(({ spot }) => keyOf(spot)));
  for (const one of fresh(a, base)) {
    if (known.has(keyOf(one))) continue;
    const content = contentOf(one.node);
    const slot = slotOf(one, base);
    const at = theirs.findIndex(
      ({ spot, content: other }) => other === content && slotOf(spot, base) === slot,
    );
    if (at < 0) continue;
    const [twin] = theirs.splice(at, 1);
    if (twin && !a.children.some(({ key }) => key === twin.spot.key)) unite(one, twin.spot);
  }
}

/** Of a provision that both sides brought under one identity, the parts that answer each other. */
function uniteWithin(a: Spot, b: Spot): void {
  const open = (spot: Spot) =>
    byType(
      spot.children.filter(({ identified }) => !identified),
      ({ node }) => node,
    );
  const theirs = open(b);
  for (const [name, list] of open(a)) {
    const answers = theirs.get(name) ?? [];
    const nodes = [list.map(({ node }) => node), answers.map(({ node }) => node)] as const;
    for (const [i, j] of pairParts(name, false, ...nodes)) {
      if (i === null || j === null) continue;
      const [one, other] = [list[i]!, answers[j]!];
      if (one.key !== other.key)
        one.key = other.key = shared(plain(keyOf(one)), plain(keyOf(other)));
    }
  }
}

/**
 * Makes one part of what both sides inserted: what has one identity, what came from one place of
 * the base, and what is word for word the same at the same spot. Both trees must have all keys.
 */
export function uniteTwins(ours: Spot, theirs: Spot, base: Keyed): void {
  const all = new Map<string, Spot>();
  const index = (spot: Spot): void => {
    all.set(keyOf(spot), spot);
    spot.children.forEach(index);
  };
  index(theirs);
  const visit = (a: Spot, known?: Spot): void => {
    const b = known ?? all.get(keyOf(a));
    if (!b) return;
    if (!base.has(keyOf(a))) uniteWithin(a, b);
    else uniteEqual(a, b, base);
    for (const child of a.children) {
      const twin = b.children.find(({ key }) => key === child.key);
      visit(child, twin);
    }
  };
  visit(ours);
}
