import type { Node } from "prosemirror-model";
import type { ProvisionElement } from "../schema";

/**
 * One provision as every reader of a law sees it: the editor's outline, the
 * rows of a stored version, search, comparison, concordance and export share
 * this view, so that they cannot disagree about a number.
 */
export interface Unit {
  /** Place in the list of units, which is document order. */
  index: number;
  guid: string | null;
  element: ProvisionElement;
  /** The number alone, automatic or fixed: "5", "12 bis", "6¹", "a". Empty where the unit has none. */
  num: string;
  /** The designation as printed in the margin: "Article 5", "§ 45a", "(1)", "a)". Empty where there is none. */
  label: string;
  /** Address in the text: the source's own eId, or the computed one ("art_5__para_2__point_a"). */
  eId: string;
  /** Text of the heading, one line; empty where there is none. */
  heading: string;
  /**
   * Own words without heading and without child provisions: introduction and closing words, one line a
   * paragraph, tables cell by cell. Without drafting notes, commentary and footnotes.
   */
  text: string;
  /** "mandatory" | "optional", inherited; null where nothing says it. */
  weight: "mandatory" | "optional" | null;
  /** Nesting, 0 for a unit directly in the body. */
  depth: number;
  /** Index of the unit it stands in, null at the top. */
  parent: number | null;
  /** Indexes of the units directly in it, in order. */
  children: number[];
  /** Where it stands: body, preamble (recitals) or annex; units in quoted structures are not listed. */
  place: "body" | "preamble" | "annex";
  /** Position before the node, in ProseMirror positions of the document. */
  pos: number;
  node: Node;
}
