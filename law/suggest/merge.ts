import { Fragment, type Mark, type Node } from "prosemirror-model";
import { schema } from "../schema";
import { mergeFlow, TooTangled, withChange, type Around } from "./flow";
import { add, has, hasForeign, isSuggested, marksOf, plainMarks } from "./marks";
import { asAccepted, asRejected } from "./settle";

/** What the merging of two trees carries along. */
export interface Merging {
  author: string;
  id: string;
  own: boolean;
  /** Provisions that stand at another place now, by guid, as they were. */
  moved: ReadonlyMap<string, { node: Node; id: string }>;
  /** True where the end of the children is bound to the start of what follows their parent. */
  tail?: boolean;
  /** How deep the lists may still be merged finely; below it, whole blocks are replaced. */
  depth: number;
}

/** A node with what was made of it, as one node of the same type with suggestions. */
export function mergeNode(old: Node, made: Node, m: Merging): Node {
  if (old.eq(made)) return old;
  const inside = { ...m, depth: m.depth - 1, own: m.own || has(old, m.author, "ins") };
  const attrs = changedAttrs(old, made);
  const marks = attrs === null || inside.own ? old.marks : withChange(old.marks, inside, attrs);
  if (old.isLeaf) return made.type.create(made.attrs, made.content, marks);
  const content = old.inlineContent ? flowOf(old, made, inside) : mergeChildren(old, made, inside);
  return old.type.create(made.attrs, content, marks);
}

/** The attributes that differ, as they were; null where none does. */
function changedAttrs(old: Node, made: Node): Record<string, unknown> | null {
  const from: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(old.attrs))
    if (JSON.stringify(value) !== JSON.stringify(made.attrs[name])) from[name] = value as unknown;
  return Object.keys(from).length > 0 ? from : null;
}

const aroundOf = (m: Merging): Around => ({
  author: m.author,
  id: m.id,
  own: m.own,
  merge: (old, made, around) => mergeNode(old, made, { ...m, own: around.own }),
});

function flowOf(old: Node, made: Node, m: Merging): Fragment {
  const [merged] = mergeFlow([old], [made.type === old.type ? made : old], aroundOf(m));
  return merged === undefined ? old.content : merged.content;
}

/** The children of a node and what became of them. */
function mergeChildren(old: Node, made: Node, m: Merging): Fragment {
  const o = old.children;
  const n = made.children;
  const most = Math.min(o.length, n.length);
  let start = 0;
  while (start < most && same(o[start], n[start])) start++;
  let end = 0;
  while (end < most - start && same(o.at(-1 - end), n.at(-1 - end))) end++;
  const before = o.slice(0, start);
  const after = end === 0 ? [] : o.slice(-end);
  const [os, ns] = [o.slice(start, o.length - end), n.slice(start, n.length - end)];
  const fine = m.depth < 0 ? null : mergeLists(os, ns, m, { left: before, right: after });
  if (fine !== null) {
    const content = Fragment.fromArray([
      ...before.slice(0, before.length - fine.left),
      ...fine.nodes,
      ...after.slice(fine.right),
    ]);
    const lone =
      os.length === 1 &&
      ns.length === 1 &&
      fine.nodes.length === 1 &&
      !isBound(os[0]) &&
      !isBound(after[0]);
    if (m.moved.size > 0 || lone || holds(old, made, content)) return content;
  }
  return replaced(o, n, start, end, m);
}

const same = (a: Node | undefined, b: Node | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || a.eq(b));

/** True where rejecting gives the old children, accepting the new ones, and the order of settling does not matter. */
function holds(old: Node, made: Node, content: Fragment): boolean {
  const bare = (node: Node, inner: Fragment) => node.type.create(node.attrs, inner);
  return (
    isEven(content) &&
    asRejected(bare(old, content)).content.eq(asRejected(bare(old, old.content)).content) &&
    asAccepted(bare(old, content)).content.eq(asAccepted(bare(old, made.content)).content)
  );
}

const comesAndGoes = (node: Node): string =>
  node.marks
    .filter((mark) => ["ins", "del", "move"].includes(mark.type.name))
    .map((mark) => `${mark.type.name}${String(mark.attrs["id"])}`)
    .sort()
    .join();

/** True for a block whose start is a suggestion. */
export const isBound = (node: Node | undefined): boolean =>
  node !== undefined &&
  node.marks.some(({ type }) => type.name === "split" || type.name === "join");

/**
 * A block whose start is a suggestion must come and go with the one before it, also where that one
 * ends the provision before; else it would matter in which order suggestions are settled.
 */
export function isEven(content: Fragment): boolean {
  const together = (before: Node | null | undefined, node: Node) =>
    before != null &&
    (before.type === node.type || (before.isTextblock && node.isTextblock)) &&
    comesAndGoes(before) === comesAndGoes(node);
  return content.content.every((node, i) => {
    const before = content.maybeChild(i - 1);
    if (isBound(node) && !(i === 0 ? node.isTextblock : together(before, node))) return false;
    const first = node.inlineContent ? null : node.firstChild;
    return !first || !isBound(first) || (isBound(node) && together(before?.lastChild, first));
  });
}

/** The last resort: the smallest range of whole blocks, once struck and once new. */
function replaced(
  o: readonly Node[],
  n: readonly Node[],
  start: number,
  end: number,
  m: Merging,
): Fragment {
  let [from, to] = [start, o.length - end];
  let [fromN, toN] = [start, n.length - end];
  while (from > 0 && (isBound(o[from]) || isBound(n[fromN]))) [from, fromN] = [from - 1, fromN - 1];
  while (to < o.length && isBound(o[to])) [to, toN] = [to + 1, toN + 1];
  const made = asAccepted(schema.nodes.doc.create(null, n.slice(fromN, toN))).children;
  return Fragment.fromArray([
    ...o.slice(0, from),
    ...deletedAll(o.slice(from, to), m),
    ...made.map((node) => inserted(node, m)),
    ...o.slice(to),
  ]);
}

/** Blocks that go. One that another's suggestion starts from stays for as long as that does. */
function deletedAll(nodes: readonly Node[], m: Merging): Node[] {
  const out: Node[] = [];
  let heldBy = false;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node === undefined) continue;
    const left: Node[] = heldBy && !m.own ? [struck(node, m)] : deleted(node, m);
    out.unshift(...left);
    heldBy = left.length > 0 && isBound(node);
  }
  return out;
}

const struck = (node: Node, m: Merging): Node =>
  has(node, m.author, "del") ? node : node.mark(add(node.marks, "del", m.id));

/** A block that goes: the author's own for real, any other marked. */
function deleted(node: Node, m: Merging): Node[] {
  // The old place of a provision is nobody's text: it goes with its move.
  if (node.type === schema.nodes.movedFrom) return [node];
  const foreign = hasForeign(node, m.author);
  if ((m.own || has(node, m.author, "ins")) && !foreign) return [];
  return [struck(node, m)];
}

/** A new block, without the suggestions that it may have been copied with. */
function inserted(node: Node, m: Merging): Node {
  const clean = asAccepted(node.mark(plainMarks(node.marks)));
  return m.own ? clean : clean.mark(add(clean.marks, "ins", m.id));
}

/** The unchanged blocks before and after. */
interface Beside {
  left: readonly Node[];
  right: readonly Node[];
}

interface Merged {
  nodes: Node[];
  /** How many of the unchanged blocks before and after were taken in. */
  left: number;
  right: number;
}

/** Identity of a block that has one. */
const guidOf = (node: Node): string | null =>
  (node.attrs["guid"] as string | null | undefined) ?? null;

const isMoved = (node: Node, m: Merging): boolean => {
  const guid = guidOf(node);
  return node.type === schema.nodes.provision && guid !== null && m.moved.has(guid);
};

/** Blocks that are the same ones, in order: pairs of indexes. */
function anchors(os: readonly Node[], ns: readonly Node[], m: Merging): [number, number][] {
  const is = (a: Node, b: Node) =>
    !isMoved(a, m) &&
    !isMoved(b, m) &&
    a.type === b.type &&
    (guidOf(a) !== null || guidOf(b) !== null ? guidOf(a) === guidOf(b) : a.eq(b));
  const rows = os.map(() => new Uint16Array(ns.length + 1));
  rows.push(new Uint16Array(ns.length + 1));
  for (let i = os.length - 1; i >= 0; i--)
    for (let j = ns.length - 1; j >= 0; j--) {
      const row = rows[i] as Uint16Array;
      const below = rows[i + 1] as Uint16Array;
      row[j] = is(os[i] as Node, ns[j] as Node)
        ? (below[j + 1] ?? 0) + 1
        : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < os.length && j < ns.length;) {
    if (is(os[i] as Node, ns[j] as Node)) out.push([i++, j++]);
    else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return out;
}

/** Blocks that lists of this many pairs are aligned up to; past it they count as replaced. */
const maxPairs = 1_000_000;

function mergeLists(
  os: readonly Node[],
  ns: readonly Node[],
  m: Merging,
  beside: Beside,
): Merged | null {
  if (os.length * ns.length > maxPairs) return null;
  try {
    const bound = mergeBound(os, ns, m, beside);
    if (bound !== null) return bound;
    return { nodes: mergeAnchored(os, ns, m, beside), left: 0, right: 0 };
  } catch (error) {
    if (error instanceof TooTangled) return null;
    throw error;
  }
}

const allText = (nodes: readonly Node[]) =>
  nodes.every((node) => node.isTextblock && guidOf(node) === null);

/** Paragraphs beside one whose start is a suggestion are merged with it as one flow. */
function mergeBound(
  os: readonly Node[],
  ns: readonly Node[],
  m: Merging,
  { left, right }: Beside,
): Merged | null {
  if (!allText(os) || !allText(ns) || os.length === ns.length) return null;
  let [l, r] = [0, 0];
  const first = () => (l > 0 ? left[left.length - l] : (os[0] ?? right[0]));
  while (l < left.length && (isBound(first()) || (l === 0 && os.length === 0 && isBound(right[0]))))
    l++;
  while (isBound(right[r])) r++;
  const tail = m.tail && right.length === 0;
  if (tail && l === 0 && os.length === 0 && left.length > 0) l++;
  if (l === 0 && r === 0 && (os.length === 0 || ns.length === 0)) return null;
  const a = [...left.slice(left.length - l), ...os, ...right.slice(0, r)];
  const b = [...left.slice(left.length - l), ...ns, ...right.slice(0, r)];
  if (a.length === 0 || b.length === 0 || !allText(a)) return null;
  return { nodes: mergeFlow(a, b, aroundOf(m)), left: l, right: r };
}

function mergeAnchored(
  os: readonly Node[],
  ns: readonly Node[],
  m: Merging,
  beside: Beside,
): Node[] {
  const out: Node[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...anchors(os, ns, m), [os.length, ns.length] as const]) {
    const skipped = provisionsDivided(os, ns, i, j, a, b, out, m);
    if (!skipped) out.push(...mergeGap(os.slice(i, a), ns.slice(j, b), m));
    const [x, y] = [os[a], ns[b]];
    const next = os[a + 1] ?? beside.right[0];
    const tail = isBound(next) && isBound(next?.firstChild ?? undefined);
    if (x && y) out.push(same(x, y) ? x : mergeNode(x, y, { ...m, tail }));
    [i, j] = [a + 1, b + 1];
  }
  return out;
}

/**
 * A provision that was divided, or joined with the one before it: the gap after the provision that
 * kept its identity holds the other half. Puts both into `out`, in place of what stands there.
 */
function provisionsDivided(
  os: readonly Node[],
  ns: readonly Node[],
  i: number,
  j: number,
  a: number,
  b: number,
  out: Node[],
  m: Merging,
): boolean {
  const [p, q] = [os[i - 1], ns[j - 1]];
  const type = schema.nodes.provision;
  if (p?.type !== type || q?.type !== type || m.own || has(p, m.author, "ins")) return false;
  if (p.marks.some((mark) => mark.type.name === "move")) return false;
  const [second, extra] = [ns[j], os[i]];
  if (b - j === 1 && a === i && second?.type === type) {
    const halves = divide(p, q, second, m.id, "split");
    if (halves === null) return false;
    out.splice(-1, 1, ...halves);
    return true;
  }
  if (a - i === 1 && b === j && extra?.type === type && comesAndGoes(p) === comesAndGoes(extra)) {
    const own = has(extra, m.author, "split");
    const halves = own ? null : divide(q, p, extra, m.id, "join");
    if (halves === null) {
      if (!own || !asAccepted(joined(p, extra)).content.eq(asAccepted(q).content)) return false;
      out.splice(-1, 1, p.copy(q.content));
      return true;
    }
    out.splice(-1, 1, ...halves);
    return true;
  }
  return false;
}

const joined = (a: Node, b: Node): Node => a.copy(a.content.append(b.content));

/** Two halves of `whole`, the second marked; null where they do not make it up. */
function divide(
  whole: Node,
  first: Node,
  second: Node,
  id: string,
  how: "split" | "join",
): Node[] | null {
  if (JSON.stringify(whole.attrs) !== JSON.stringify(first.attrs)) return null;
  const marks = how === "split" ? whole.marks : first.marks;
  const base = marks.filter(({ type }) => ["ins", "del"].includes(type.name));
  const bound = (node: Node, set: readonly Mark[]) => node.mark(add(set, how, id));
  const second0 = how === "split" ? second.mark(base) : second;
  const a = first.mark(marks);
  if (whole.content.eq(first.content.append(second.content)))
    return [a, bound(second0, second0.marks)];
  const [x, y] = [first.lastChild, second.firstChild];
  if (!x?.isTextblock || !y?.isTextblock) return null;
  const middle = x.copy(x.content.append(y.content));
  const content = [...first.children.slice(0, -1), middle, ...second.children.slice(1)];
  if (!whole.content.eq(Fragment.fromArray(content))) return null;
  const yMarks = how === "split" ? comingMarks(x) : y.marks;
  const inner = second0.copy(second0.content.replaceChild(0, bound(y, yMarks)));
  return [a, bound(inner, inner.marks)];
}

const comingMarks = (node: Node) =>
  node.marks.filter(({ type }) => ["ins", "del"].includes(type.name));

/** Blocks between two that stayed. */
function mergeGap(os: readonly Node[], ns: readonly Node[], m: Merging): Node[] {
  if (m.own && !os.some((node) => hasForeign(node, m.author)) && !ns.some(isSuggested))
    return [...ns];
  const moves = [...os, ...ns].some((node) => isMoved(node, m));
  if (!moves && os.length > 0 && ns.length > 0) {
    if (allText(os) && allText(ns)) return mergeFlow(os, ns, aroundOf(m));
    const pairs =
      os.length === ns.length &&
      os.every((node, i) => node.type === ns[i]?.type && guidOf(node) === guidOf(ns[i] ?? node));
    if (pairs) return os.map((node, i) => mergeNode(node, ns[i] as Node, m));
    const text = textRuns(os, ns, m);
    if (text !== null) return text;
  }
  return [...os.flatMap((node) => gone(node, m)), ...ns.flatMap((node) => come(node, m))];
}

/** Paragraphs at the start of both gaps are merged as text, whatever follows them. */
function textRuns(os: readonly Node[], ns: readonly Node[], m: Merging): Node[] | null {
  const run = (nodes: readonly Node[]) => {
    const at = nodes.findIndex((node) => !allText([node]));
    return at < 0 ? nodes.length : at;
  };
  const [a, b] = [run(os), run(ns)];
  if (a === 0 || b === 0 || (a === os.length && b === ns.length) || os[0]?.type !== ns[0]?.type)
    return null;
  return [
    ...mergeFlow(os.slice(0, a), ns.slice(0, b), aroundOf(m)),
    ...mergeGap(os.slice(a), ns.slice(b), m),
  ];
}

/** What stands at the old place of a provision: the leaf where it was moved, else itself, struck. */
function gone(node: Node, m: Merging): Node[] {
  const guid = guidOf(node);
  const move = isMoved(node, m) && guid !== null ? m.moved.get(guid) : undefined;
  if (move === undefined) return deleted(node, m);
  return m.own || has(node, m.author, "move", "ins")
    ? []
    : [schema.node("movedFrom", { id: move.id })];
}

/** What stands at a new place: a provision that was moved, else something new. */
function come(node: Node, m: Merging): Node | [] {
  if (node.type === schema.nodes.movedFrom) return [];
  const guid = guidOf(node);
  const move = isMoved(node, m) && guid !== null ? m.moved.get(guid) : undefined;
  if (move === undefined) return inserted(node, m);
  const merged = mergeNode(move.node, node, m);
  if (m.own || has(move.node, m.author, "move", "ins")) return merged;
  return merged.mark(add(merged.marks, "move", move.id));
}

/** True where a block is in something that is suggested as a whole, or is bound to what is around it. */
export const isFree = (node: Node, next: Node | null): boolean =>
  !isBound(node) && !isBound(next ?? undefined) && marksOf(node, "del").length === 0;
