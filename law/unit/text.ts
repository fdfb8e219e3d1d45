import type { Node } from "prosemirror-model";
import {
  elementOf,
  labelFor,
  rangeText,
  referenceText,
  ruleOf,
  type GrammaticalCase,
  type Numbering,
} from "../number";

/** A piece of text whose words depend on numbers elsewhere in the law. */
type Piece = string | Node;

/** Printed for a reference whose target is gone and that has no words of its own. */
const brokenReference = "[?]";

/** Words of a cross-reference: as printed, else made from its target's number, else its address. */
export function refText(ref: Node, numbering: Numbering | null): string {
  const { text, target, targetEnd, href } = ref.attrs as Record<string, string | null>;
  const form = ref.attrs["form"] as GrammaticalCase | null;
  const options = form === null ? {} : { grammaticalCase: form };
  if (text != null) return text;
  if (numbering !== null && target != null) {
    const made =
      targetEnd == null
        ? referenceText(numbering, target, options)
        : rangeText(numbering, target, targetEnd, options);
    if (made !== null) return made;
  }
  return href ?? brokenReference;
}

const placeholderText = (node: Node): string => {
  const value = node.attrs["value"] as string | null;
  return value ?? `[${String(node.attrs["prompt"])}]`;
};

/** The chosen wording, else all of them: "[non-liability / non-punishment]". */
function alternativesPieces(node: Node): Piece[] {
  const chosen = node.children.find((child) => child.attrs["chosen"] === true);
  if (chosen !== undefined) return inlinePieces(chosen);
  const all = node.children.flatMap((child, i) => [i > 0 ? " / " : "", ...inlinePieces(child)]);
  return ["[", ...all, "]"];
}

function inlinePieces(node: Node): Piece[] {
  return node.children.flatMap((child): Piece[] => {
    switch (child.type.name) {
      case "text":
        return [child.text ?? ""];
      case "eol":
        return [" "];
      case "ref":
        return child.attrs["text"] === null ? [child] : [String(child.attrs["text"])];
      case "placeholder":
        return [placeholderText(child)];
      case "alternatives":
        return alternativesPieces(child);
      default:
        return [];
    }
  });
}

const known = new WeakMap<Node, Piece[]>();

/**
 * The words of a paragraph, heading or other node with inline content, as one line.
 * The only place where text is made of a node; remembered by the (immutable) node.
 * - A cross-reference gives its printed words, else those of its target's number;
 * - a placeholder its value, else "[prompt]";
 * - alternatives the chosen wording, else "[one / other]";
 * - a footnote nothing: its words stand outside the sentence.
 */
export function plainText(node: Node, numbering: Numbering | null = null): string {
  let pieces = known.get(node);
  if (pieces === undefined) {
    const made = inlinePieces(node);
    pieces = made.some((piece) => typeof piece !== "string") ? made : [made.join("")];
    known.set(node, pieces);
  }
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === "string") return only;
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : refText(piece, numbering)))
    .join("");
}

/** Label and heading of a provision in a quoted structure: its number is fixed, or it has none. */
function quotedTitle(provision: Node, parent: Node, numbering: Numbering | null): string {
  const { num, label } = provision.attrs as { num: string | null; label: string | null };
  if (label !== null) return label;
  if (num === null || numbering === null) return num ?? "";
  const outer = parent.type.name === "provision" ? elementOf(parent) : null;
  return labelFor(num, ruleOf(numbering.profile, elementOf(provision), outer));
}

/** The first line of a quoted provision: its label and heading, where it has them. */
function titleLine(provision: Node, parent: Node, numbering: Numbering | null): string[] {
  const heading = provision.children.find((child) => child.type.name === "heading");
  const words = [
    quotedTitle(provision, parent, numbering),
    heading === undefined ? "" : plainText(heading, numbering),
  ].filter((part) => part !== "");
  return words.length === 0 ? [] : [words.join(" ")];
}

/** Lines of a quoted structure, or of a provision in it whose first heading is told already. */
function quotedLines(node: Node, numbering: Numbering | null): string[] {
  const titled = node.type.name === "provision";
  const told = titled ? node.children.find((child) => child.type.name === "heading") : undefined;
  return node.children
    .filter((child) => child !== told)
    .flatMap((child) =>
      child.type.name === "provision"
        ? [...titleLine(child, node, numbering), ...quotedLines(child, numbering)]
        : blockLines(child, numbering),
    );
}

/** Lines of one block: a paragraph is one, a table one for each cell, notes none. */
export function blockLines(node: Node, numbering: Numbering | null = null): string[] {
  switch (node.type.name) {
    case "p":
    case "heading":
    case "docTitle":
      return [plainText(node, numbering)];
    case "table":
    case "tr":
    case "td":
    case "th":
      return node.children.flatMap((child) => blockLines(child, numbering));
    case "quotedStructure":
      return quotedLines(node, numbering);
    default:
      return [];
  }
}
