import type { Node } from "prosemirror-model";
import type { Numbering } from "../number";
import { refText } from "../unit";

/** A piece of a line: text of the document, or the words that an atom shows. */
export interface Piece {
  text: string;
  /** Position before its first character, or before the atom. */
  pos: number;
  /** The atom; null for text, whose characters have positions of their own. */
  atom: Node | null;
}

/** Words that stand in one line: nothing is found across two of them. */
export interface Line {
  text: string;
  pieces: readonly Piece[];
}

const placeholderText = (node: Node): string =>
  (node.attrs["value"] as string | null) ?? `[${String(node.attrs["prompt"])}]`;

/** Words that an atom shows; null for what has words of its own inside. */
function atomText(node: Node, numbering: Numbering): string | null {
  switch (node.type.name) {
    case "placeholder":
      return placeholderText(node);
    case "ref":
      return refText(node, numbering);
    case "eol":
      return "\n";
    default:
      return null;
  }
}

const lineOf = (pieces: readonly Piece[]): Line => ({
  text: pieces.map(({ text }) => text).join(""),
  pieces,
});

/**
 * The lines of a textblock or another node with inline content that starts at `start`: its own
 * words, then each alternative wording and each footnote for itself. A footnote's place parts
 * nothing: the sentence around it goes on.
 */
function linesIn(node: Node, start: number, numbering: Numbering): Line[] {
  const own: Piece[] = [];
  const inner: Line[] = [];
  node.forEach((child, offset) => {
    const pos = start + offset;
    if (child.isText) {
      own.push({ text: child.text ?? "", pos, atom: null });
      return;
    }
    const words = atomText(child, numbering);
    if (words !== null) own.push({ text: words, pos, atom: child });
    else {
      // What stands before a choice of wordings and what stands after it are no neighbours.
      if (child.type.name === "alternatives") own.push({ text: "\n", pos, atom: child });
      inner.push(...linesIn(child, pos + 1, numbering));
    }
  });
  return [...(own.length > 0 ? [lineOf(own)] : []), ...inner];
}

const known = new WeakMap<Node, { start: number; numbering: Numbering; lines: Line[] }>();

/** The lines of one textblock; `start` is the position of its content. Remembered by the (immutable) node. */
export function linesOf(node: Node, start: number, numbering: Numbering): Line[] {
  const before = known.get(node);
  if (before?.start === start && before.numbering === numbering) return before.lines;
  const lines = linesIn(node, start, numbering);
  known.set(node, { start, numbering, lines });
  return lines;
}
