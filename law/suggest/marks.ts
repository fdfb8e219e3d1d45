import type { Mark, Node } from "prosemirror-model";
import { schema } from "../schema";
import { authorOf } from "./author";

/** Who suggests, and under which id the next suggestion goes. */
export interface Suggester {
  /** Ids of suggestions begin with it and a colon; see {@link authorOf}. */
  author: string;
  /** A new id that starts with `author` and a colon, and never repeats. */
  mint: () => string;
}

/** The kinds of mark that make up tracked changes. */
export const trackedNames = ["ins", "del", "split", "join", "move", "change"] as const;

const tracked: ReadonlySet<string> = new Set(trackedNames);

/** True for a mark that is part of a suggestion. */
export const isTracked = (mark: Mark): boolean => tracked.has(mark.type.name);

/** Id of the suggestion that a mark belongs to. */
export const idOf = (mark: Mark): string => String(mark.attrs["id"]);

/** Marks of a node without those of suggestions. */
export const plainMarks = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => !isTracked(mark));

/** Marks of that name on a node. */
export const marksOf = (node: Node, name: string): Mark[] =>
  node.marks.filter((mark) => mark.type.name === name);

/** True where a node carries a mark of one of those names by that author. */
export const has = (node: Node, author: string, ...names: string[]): boolean =>
  node.marks.some((mark) => names.includes(mark.type.name) && authorOf(idOf(mark)) === author);

/** The set of marks with one more. */
export const add = (
  marks: readonly Mark[],
  name: (typeof trackedNames)[number],
  id: string,
): readonly Mark[] => schema.mark(name, { id }).addToSet(marks);

const dirty = new WeakMap<Node, boolean>();

/** True where a node, or anything in it, is part of a suggestion; remembered by the node. */
export function isSuggested(node: Node): boolean {
  if (node.isText) return node.marks.some(isTracked);
  let known = dirty.get(node);
  if (known === undefined) {
    known =
      node.type === schema.nodes.movedFrom ||
      node.marks.some(isTracked) ||
      node.children.some(isSuggested);
    dirty.set(node, known);
  }
  return known;
}

const moving = new WeakMap<Node, boolean>();

/** True where a provision that was moved, or the place it was moved from, is in or is the node; remembered by the node. */
export function holdsMove(node: Node): boolean {
  if (node.isText || !isSuggested(node)) return false;
  let known = moving.get(node);
  if (known === undefined) {
    known =
      node.type === schema.nodes.movedFrom ||
      marksOf(node, "move").length > 0 ||
      node.children.some(holdsMove);
    moving.set(node, known);
  }
  return known;
}

/** True where anything in or on the node was suggested by somebody else. */
export const hasForeign = (node: Node, author: string): boolean =>
  isSuggested(node) &&
  (node.marks.some((mark) => isTracked(mark) && authorOf(idOf(mark)) !== author) ||
    node.type === schema.nodes.movedFrom ||
    node.marks.some((mark) => mark.type.name === "move") ||
    node.children.some((child) => hasForeign(child, author)));
