import type { Node } from "prosemirror-model";
import { numberLaw, referenceText, type Numbering } from "../number";
import { plainText, units, type Unit } from "../unit";
import { foldedWords } from "./words";

/** A term where it is defined. */
export interface Definition {
  /** As it is written there, one line. */
  term: string;
  /** Its words, folded. */
  words: readonly string[];
  /** The words that define it: the paragraph around it, of a heading-like one its points too. */
  text: string;
  /** The unit that it stands in. */
  guid: string | null;
  /** How that unit is cited: "Article 2(1)". */
  place: string;
  /** Positions of the marked words. */
  from: number;
  to: number;
}

const isTerm = (node: Node): boolean => node.marks.some((mark) => mark.type.name === "term");

/** Points told with a definition that ends with a colon. */
const mostPoints = 5;

/** The words of the paragraph, and where it only introduces points, theirs. */
function definingText(p: Node, unit: Unit, all: readonly Unit[], numbering: Numbering | null) {
  const own = plainText(p, numbering);
  if (!/:\s*$/u.test(own)) return own;
  const points = unit.children.slice(0, mostPoints).flatMap((index) => {
    const point = all[index];
    return point === undefined ? [] : [`${point.label} ${point.text}`.trim()];
  });
  return [own, ...points].join(" ");
}

/** Runs of marked text in a paragraph: one term may be written in several text nodes. */
function termsIn(p: Node, start: number): { term: string; from: number; to: number }[] {
  const out: { term: string; from: number; to: number }[] = [];
  p.forEach((child, offset) => {
    if (!child.isText || !isTerm(child)) return;
    const [from, to] = [start + offset, start + offset + child.nodeSize];
    const last = out.at(-1);
    if (last?.to === from) Object.assign(last, { term: last.term + (child.text ?? ""), to });
    else out.push({ term: child.text ?? "", from, to });
  });
  return out.map((one) => ({ ...one, term: one.term.trim() })).filter(({ term }) => term !== "");
}

/** Calls `visit` for the paragraphs and headings of a unit itself, with the position of their content. */
function ownTextblocks(unit: Unit, visit: (p: Node, start: number) => void): void {
  const walk = (node: Node, start: number): void =>
    node.forEach((child, offset) => {
      const name = child.type.name;
      if (name === "provision" || name === "quotedStructure") return;
      if (name === "commentary" || name === "draftingNote") return;
      if (child.isTextblock) visit(child, start + offset + 1);
      else walk(child, start + offset + 1);
    });
  walk(unit.node, unit.pos + 1);
}

/** How a unit is cited, else its own label. */
export const placeOf = ({ guid, label }: Unit, numbering: Numbering): string =>
  (guid === null ? null : referenceText(numbering, guid)) ?? label;

/** The terms that a law marks as defined, in the order of the text. */
export function definitionsOf(doc: Node, numbering: Numbering | null = null): Definition[] {
  const all = units(doc);
  const cited = numbering ?? numberLaw(doc);
  const out: Definition[] = [];
  for (const unit of all)
    ownTextblocks(unit, (p, start) => {
      for (const found of termsIn(p, start))
        out.push({
          ...found,
          words: foldedWords(found.term),
          text: definingText(p, unit, all, numbering),
          guid: unit.guid,
          place: placeOf(unit, cited),
        });
    });
  return out;
}
