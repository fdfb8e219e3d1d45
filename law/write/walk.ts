import type { Node } from "prosemirror-model";
import { numberLaw, type Numbering } from "../number";
import { schema } from "../schema";

/** A block of a law as a linear format shows it, in reading order. */
export type Piece =
  | { kind: "title"; node: Node }
  | { kind: "heading"; label: string; node: Node | null; level: number; unit: Node; eId: string }
  | { kind: "paragraph"; label: string; node: Node | null; indent: number; marked: boolean }
  /** The heading of a marked paragraph, set above it. */
  | { kind: "marginal"; node: Node; indent: number }
  /** A note to the drafter, a commentary, or the question and the labels of a choice: no part of the law. */
  | { kind: "note"; node: Node; indent: number }
  | { kind: "table"; node: Node; indent: number };

/** Deepest heading that HTML and Markdown have. */
const deepestHeading = 6;

/** Elements that stand under an article and are set as marked paragraphs, not as headings. */
const small = new Set([
  "paragraph",
  "subparagraph",
  "clause",
  "subclause",
  "point",
  "indent",
  "alinea",
  "list",
  "sublist",
  "recital",
  "proviso",
]);

/** Marked paragraphs that begin at the margin; the others are set in. */
const atMargin = new Set(["paragraph", "recital"]);

const isSmall = (unit: Node, inArticle: boolean): boolean =>
  inArticle && unit.attrs["element"] !== "hcontainer"
    ? true
    : small.has(String(unit.attrs["element"]));

/** Turns a document into pieces. States: outside an article, or in one (`indent` ≥ 0 counts list depth). */
class PieceWalk {
  readonly pieces: Piece[] = [];
  constructor(private readonly numbering: Numbering) {}

  private blocks(
    parent: Node,
    start: number,
    level: number,
    indent: number,
    inArticle: boolean,
  ): void {
    parent.forEach((child, offset) => this.child(child, start + offset, level, indent, inArticle));
  }

  /** Adds one node of the document and all in it. */
  child(child: Node, pos: number, level: number, indent: number, inArticle: boolean): void {
    switch (child.type.name) {
      case "docTitle":
        this.pieces.push({ kind: "title", node: child });
        break;
      case "p":
        this.pieces.push({ kind: "paragraph", label: "", node: child, indent, marked: false });
        break;
      case "table":
        this.pieces.push({ kind: "table", node: child, indent });
        break;
      case "heading":
        break;
      case "draftingNote":
      case "commentary":
        child.forEach((node) => this.pieces.push({ kind: "note", node, indent }));
        break;
      case "options":
        this.note(String(child.attrs["prompt"]), indent);
        this.blocks(child, pos + 1, level, indent, inArticle);
        break;
      case "option":
        this.note(`(${String(child.attrs["key"])}) ${String(child.attrs["label"])}`, indent);
        this.blocks(child, pos + 1, level, indent, inArticle);
        break;
      case "provision":
      case "annex":
        this.unit(child, pos, level, indent, inArticle);
        break;
      default:
        this.blocks(child, pos + 1, level, indent, inArticle);
    }
  }

  /** Words that stand in an attribute, such as the question that a choice puts. */
  private note(words: string, indent: number): void {
    if (words.trim() === "") return;
    this.pieces.push({ kind: "note", node: schema.node("p", null, schema.text(words)), indent });
  }

  private unit(unit: Node, pos: number, level: number, indent: number, inArticle: boolean): void {
    const numbered = this.numbering.at(pos);
    const label = numbered?.label ?? "";
    const heading = unit.firstChild?.type.name === "heading" ? unit.firstChild : null;
    if (isSmall(unit, inArticle)) {
      this.marked(unit, pos, { label, heading, level, indent });
      return;
    }
    this.pieces.push({
      kind: "heading",
      label,
      node: heading,
      level: Math.min(level, deepestHeading),
      unit,
      eId: numbered?.eId ?? "",
    });
    const article = inArticle || unit.attrs["element"] === "article";
    this.blocks(unit, pos + 1, level + 1, indent, article);
  }

  private marked(
    unit: Node,
    pos: number,
    at: { label: string; heading: Node | null; level: number; indent: number },
  ): void {
    const outer = atMargin.has(String(unit.attrs["element"])) ? at.indent : at.indent + 1;
    if (at.heading) this.pieces.push({ kind: "marginal", node: at.heading, indent: outer });
    let first = true;
    unit.forEach((child, offset) => {
      if (child === at.heading) return;
      const opening = first && child.type.name === "p";
      if (first && !opening)
        this.pieces.push({
          kind: "paragraph",
          label: at.label,
          node: null,
          indent: outer,
          marked: true,
        });
      if (opening)
        this.pieces.push({
          kind: "paragraph",
          label: at.label,
          node: child,
          indent: outer,
          marked: true,
        });
      else this.child(child, pos + 1 + offset, at.level + 1, outer, true);
      first = false;
    });
    if (first)
      this.pieces.push({
        kind: "paragraph",
        label: at.label,
        node: null,
        indent: outer,
        marked: true,
      });
  }
}

/**
 * The pieces of a law in reading order. Headings count from 2, since 1 is the
 * title; marked paragraphs below an article carry the depth of their list.
 */
export function piecesOf(doc: Node): Piece[] {
  const walk = new PieceWalk(numberLaw(doc));
  doc.forEach((part, offset) => walk.child(part, offset, 2, 0, false));
  return walk.pieces;
}
