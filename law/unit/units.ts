import type { Node } from "prosemirror-model";
import { numberLaw, profileOf, type Numbering, type NumberingProfile } from "../number";
import type { ProvisionElement } from "../schema";
import { blockLines, plainText } from "./text";
import type { Unit } from "./unit";

/** Own lines of a unit: its blocks before, between and after its child provisions, those in its options too. */
const ownLines = (node: Node, numbering: Numbering): string[] =>
  node.children.flatMap((child) => {
    switch (child.type.name) {
      case "options":
      case "option":
        return ownLines(child, numbering);
      case "heading":
      case "provision":
        return [];
      default:
        return blockLines(child, numbering);
    }
  });

/** True where words of a block are made of numbers elsewhere in the law. */
const quotesNumbers = (block: Node): boolean =>
  block.type.name === "quotedStructure" ||
  (block.type.name === "ref" && block.attrs["text"] === null) ||
  block.children.some(quotesNumbers);

interface Words {
  heading: string;
  text: string;
}

/** Words of provisions by their (immutable) node, where no number elsewhere takes part in them. */
const fixedWords = new WeakMap<Node, Words>();

/** Further headings are kept as lines of the text: a provision has one. */
function headingAndText(node: Node, numbering: Numbering): Words {
  const before = fixedWords.get(node);
  if (before !== undefined) return before;
  const headings = node.children
    .filter((child) => child.type.name === "heading")
    .map((child) => plainText(child, numbering));
  const [heading = "", ...more] = headings;
  const words = { heading, text: [...more, ...ownLines(node, numbering)].join("\n") };
  const own = node.children.filter(({ type }) => type.name !== "provision");
  if (!own.some(quotesNumbers)) fixedWords.set(node, words);
  return words;
}

const known = new WeakMap<Numbering, Unit[]>();

/**
 * Every unit of a law in document order, with its number, address and own
 * words; remembered by the (immutable) document. Options and their choices
 * count as not there: their provisions stand in the unit around them.
 * Provisions of a quoted structure are no units; their words belong to the
 * unit that quotes them.
 */
export function units(doc: Node, profile: NumberingProfile = profileOf(doc)): Unit[] {
  const numbering = numberLaw(doc, profile);
  const before = known.get(numbering);
  if (before !== undefined) return before;
  const out: Unit[] = [];
  for (const entry of numbering.entries) {
    const parent = entry.parent === null ? undefined : out[entry.parent];
    parent?.children.push(entry.index);
    const weight = entry.node.attrs["weight"] as Unit["weight"] | undefined;
    out.push({
      index: entry.index,
      guid: entry.guid,
      element: entry.element,
      num: entry.num,
      label: entry.label,
      eId: entry.eId,
      ...headingAndText(entry.node, numbering),
      weight: weight ?? parent?.weight ?? null,
      depth: parent === undefined ? 0 : parent.depth + 1,
      parent: entry.parent,
      children: [],
      place: entry.place,
      pos: entry.pos,
      node: entry.node,
    });
  }
  known.set(numbering, out);
  return out;
}

/** The elements that a law may have as its basic unit, the first that it has counts. */
const basicElements: readonly ProvisionElement[] = [
  "article",
  "section",
  "rule",
  "clause",
  "paragraph",
];

/**
 * Indexes of the units at the level of the article: articles where the law has
 * any, else sections, rules, clauses or paragraphs, else whatever has no unit
 * in it. The body counts first; a law that is nothing but annexes gives theirs.
 */
export function basicUnits(all: readonly Unit[]): number[] {
  const body = all.filter((unit) => unit.place === "body");
  const candidates = body.length > 0 ? body : all.filter((unit) => unit.place === "annex");
  const element = basicElements.find((name) => candidates.some((unit) => unit.element === name));
  return candidates
    .filter((unit) =>
      element === undefined ? unit.children.length === 0 : unit.element === element,
    )
    .map((unit) => unit.index);
}
