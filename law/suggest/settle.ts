import { Fragment, type Mark, type Node } from "prosemirror-model";
import { schema } from "../schema";
import { idOf, isSuggested, isTracked, marksOf } from "./marks";

/** What becomes of suggestions. */
export type Verdict = "accept" | "reject";

interface Settling {
  verdict: Verdict;
  chosen: (id: string) => boolean;
  /** Provisions on their way back to the leaf of that id. */
  home: Map<string, Node[]>;
  /** Leaves that go. */
  gone: Set<string>;
}

/**
 * The nodes as they are once the chosen suggestions are accepted or rejected. Pure; nodes without
 * suggestions are handed back as they are. The order in which suggestions are settled does not matter.
 */
export function settle(doc: Node, verdict: Verdict, chosen: (id: string) => boolean): Node {
  if (!isSuggested(doc)) return doc;
  const s: Settling = { verdict, chosen, home: new Map(), gone: new Set() };
  const moved = settleMoves(doc, s);
  const kept = settleRemovals(moved, s);
  return settleNode(kept, s);
}

/** Children mapped to any number of nodes; the same node where nothing changed. */
function mapChildren(node: Node, f: (child: Node) => Node | readonly Node[] | null): Node {
  if (node.isText || node.isLeaf) return node;
  let changed = false;
  const out: Node[] = [];
  for (const child of node.children) {
    const made = f(child);
    if (made !== child) changed = true;
    if (made === null) continue;
    if (Array.isArray(made)) out.push(...(made as readonly Node[]));
    else out.push(made as Node);
  }
  return changed ? node.copy(Fragment.fromArray(out)) : node;
}

const isLeafOf = (node: Node, ids: (id: string) => boolean): boolean =>
  node.type === schema.nodes.movedFrom && ids(String(node.attrs["id"]));

/** Takes moved provisions home (reject) or lets them stay (accept); their leaves go. */
function settleMoves(doc: Node, s: Settling): Node {
  const lift = (node: Node): Node | null => {
    if (!isSuggested(node)) return node;
    const inner = mapChildren(node, lift);
    const moves = marksOf(inner, "move");
    const first = moves.findIndex((mark) => s.chosen(idOf(mark)));
    if (first < 0) return inner;
    if (s.verdict === "accept") {
      for (const mark of moves) if (s.chosen(idOf(mark))) s.gone.add(idOf(mark));
      return inner.mark(
        inner.marks.filter((mark) => mark.type.name !== "move" || !s.chosen(idOf(mark))),
      );
    }
    // The earliest move that is rejected takes it home; what came after is moot.
    const dropped = moves.slice(first);
    for (const mark of dropped.slice(1)) s.gone.add(idOf(mark));
    const id = idOf(dropped[0] as Mark);
    const back = inner.mark(inner.marks.filter((mark) => !dropped.includes(mark)));
    s.home.set(id, [...(s.home.get(id) ?? []), back]);
    return null;
  };
  return sendHome(lift(doc) ?? doc, s);
}

/** Puts what is on its way home at its leaf; chosen leaves and those of moot moves go. */
function sendHome(doc: Node, s: Settling): Node {
  const place = (node: Node): Node | readonly Node[] | null => {
    if (node.type === schema.nodes.movedFrom) {
      const id = String(node.attrs["id"]);
      const back = s.home.get(id);
      s.home.delete(id);
      // What comes home may hold the leaf of another move.
      if (back !== undefined) return back.map((child) => mapChildren(child, place));
      return s.chosen(id) || s.gone.has(id) ? null : node;
    }
    return isSuggested(node) ? mapChildren(node, place) : node;
  };
  return mapChildren(doc, place);
}

/**
 * Removes what goes. A provision that was moved into something that goes, and whose move is still
 * open, goes to its old place as a suggested deletion; one whose old place goes is from now on an insertion.
 */
function settleRemovals(doc: Node, s: Settling): Node {
  const name = s.verdict === "accept" ? "del" : "ins";
  const goes = (node: Node) =>
    node.marks.some((mark) => mark.type.name === name && s.chosen(idOf(mark)));
  const removed: Node[] = [];
  const strip = (node: Node): Node | null => {
    if (!isSuggested(node)) return node;
    if (goes(node)) {
      removed.push(node);
      return null;
    }
    return mapChildren(node, strip);
  };
  const rest = strip(doc) ?? doc;
  const leaves = new Set<string>();
  const moved = new Map<string, Node>();
  for (const top of removed)
    top.descendants((node) => {
      if (node.type === schema.nodes.movedFrom) leaves.add(String(node.attrs["id"]));
      for (const mark of marksOf(node, "move")) moved.set(idOf(mark), node);
      return !node.isTextblock;
    });
  if (leaves.size === 0 && moved.size === 0) return rest;
  const repair = (node: Node): Node => {
    if (isLeafOf(node, (id) => moved.has(id) && !leaves.has(id))) {
      const id = String(node.attrs["id"]);
      const back = moved.get(id) as Node;
      const marks = back.marks.filter((mark) => mark.type.name !== "move");
      return back.mark(schema.mark("del", { id }).addToSet(marks));
    }
    if (!isSuggested(node)) return node;
    const orphan = marksOf(node, "move").find((mark) => leaves.has(idOf(mark)));
    const own =
      orphan === undefined
        ? node
        : node.mark(
            schema
              .mark("ins", { id: idOf(orphan) })
              .addToSet(node.marks.filter((mark) => mark.type.name !== "move")),
          );
    return mapChildren(own, repair);
  };
  return repair(rest);
}

const joins = (node: Node, s: Settling): boolean =>
  node.marks.some(
    (mark) =>
      mark.type.name === (s.verdict === "accept" ? "join" : "split") && s.chosen(idOf(mark)),
  );

const canJoin = (before: Node | undefined, node: Node): before is Node =>
  before !== undefined &&
  !node.isLeaf &&
  (before.type === node.type || (before.isTextblock && node.isTextblock));

/** Joins, changes and the marks themselves, from the outside to the inside. */
function settleNode(node: Node, s: Settling): Node {
  if (!isSuggested(node)) return node;
  const own = settleChanges(node, s);
  if (own.isText || own.isLeaf) return own;
  const joined: Node[] = [];
  for (const child of own.children) {
    const before = joined.at(-1);
    if (joins(child, s) && canJoin(before, child))
      joined[joined.length - 1] = before.copy(before.content.append(child.content));
    else joined.push(child);
  }
  return own.copy(Fragment.fromArray(joined.map((child) => settleNode(child, s))));
}

const formats = new Set(["b", "i", "u", "sup", "sub", "term"]);

/** True for a mark that a suggestion to change formatting is about. */
export const isFormat = (mark: Mark): boolean => formats.has(mark.type.name);

/** Marks of formatting as a `change` keeps them. */
export const formatOf = (marks: readonly Mark[]): unknown =>
  marks.filter(isFormat).map((mark) => mark.toJSON() as unknown);

function withValue(node: Node, name: string, value: unknown): Node {
  if (name === "format") {
    const kept = node.marks.filter((mark) => !isFormat(mark));
    const back = (value as object[]).map((json) => schema.markFromJSON(json));
    return node.mark(back.reduce((set, mark) => mark.addToSet(set), kept as readonly Mark[]));
  }
  return node.type.create({ ...node.attrs, [name]: value }, node.content, node.marks);
}

/**
 * Changes of one attribute lie on one another. A rejected one hands what was before it to the next,
 * or back to the node; an accepted one makes those below it moot.
 */
function settleChanges(node: Node, s: Settling): Node {
  let out = node;
  let changes = marksOf(node, "change").map((mark) => ({
    mark,
    id: idOf(mark),
    from: { ...(mark.attrs["from"] as Record<string, unknown>) },
  }));
  for (const [at, change] of [...changes].entries()) {
    if (!s.chosen(change.id)) continue;
    const all = [...changes];
    for (const [name, value] of Object.entries(change.from)) {
      if (s.verdict === "accept") {
        for (const below of all.slice(0, at)) delete below.from[name];
        continue;
      }
      const above = all.slice(at + 1).find(({ from }) => name in from);
      if (above) above.from[name] = value;
      else out = withValue(out, name, value);
    }
    change.from = {};
  }
  changes = changes.filter(({ from }) => Object.keys(from).length > 0);
  const rest = out.marks.filter(
    (mark) => mark.type.name !== "change" && !(isTracked(mark) && s.chosen(idOf(mark))),
  );
  const marks = changes.reduce(
    (set, { id, from }) => schema.mark("change", { id, from }).addToSet(set),
    rest as readonly Mark[],
  );
  return out.mark(marks);
}

const accepted = new WeakMap<Node, Node>();
const rejected = new WeakMap<Node, Node>();
const everything = () => true;

function remembered(known: WeakMap<Node, Node>, node: Node, verdict: Verdict): Node {
  if (!isSuggested(node)) return node;
  let made = known.get(node);
  if (made === undefined) known.set(node, (made = settle(node, verdict, everything)));
  return made;
}

/** A node, or a document, as if everything in it were accepted; remembered by the node. */
export const asAccepted = (node: Node): Node => remembered(accepted, node, "accept");

/** A node, or a document, as if everything in it were rejected; remembered by the node. */
export const asRejected = (node: Node): Node => remembered(rejected, node, "reject");
