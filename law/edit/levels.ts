import { profileOf } from "../number";
import { provisionElements, type ProvisionElement } from "../schema";
import { elementOf } from "../number";
import type { Node } from "prosemirror-model";

/** Levels of a drafting tradition, the widest first. Source: the numbering profiles of law/number. */
const cis: readonly ProvisionElement[] = [
  "title",
  "subtitle",
  "chapter",
  "section",
  "article",
  "paragraph",
  "point",
  "indent",
];
const un: readonly ProvisionElement[] = [
  "part",
  "chapter",
  "section",
  "article",
  "paragraph",
  "subparagraph",
  "point",
];
const general: readonly ProvisionElement[] = [
  "part",
  "title",
  "chapter",
  "section",
  "article",
  "paragraph",
  "point",
  "indent",
];
const byProfile: Record<string, readonly ProvisionElement[]> = {
  "en-cis-model": cis,
  "ru-cis-model": cis,
  "en-un-model": un,
};

/** The levels that a document's tradition drafts in, the widest first. */
export const levelsOf = (doc: Node): readonly ProvisionElement[] =>
  byProfile[profileOf(doc).id] ?? general;

/** Place of an element in the customary nesting: smaller is wider. */
export const rankOf = (element: ProvisionElement): number => provisionElements.indexOf(element);

const articleRank = rankOf("article");

/** True for what groups articles: parts, titles, chapters, sections. */
export const isGroup = (element: ProvisionElement): boolean => rankOf(element) < articleRank;

/** True for what stands within an article: paragraphs, points, indents. */
export const isInner = (element: ProvisionElement): boolean => rankOf(element) > articleRank;

/** The level below an element; null at the deepest. */
export const levelBelow = (doc: Node, element: ProvisionElement): ProvisionElement | null =>
  levelsOf(doc).find((level) => rankOf(level) > rankOf(element)) ?? null;

/** The level above an element; null at the widest. */
export const levelAbove = (doc: Node, element: ProvisionElement): ProvisionElement | null =>
  levelsOf(doc).findLast((level) => rankOf(level) < rankOf(element)) ?? null;

/** The element that a new child of `parent` takes: as the children that it has, else the level below. */
export function childLevel(doc: Node, parent: Node): ProvisionElement | null {
  const child = parent.children.find((node) => node.type.name === "provision");
  return child ? elementOf(child) : levelBelow(doc, elementOf(parent));
}
