import type { Node } from "prosemirror-model";
import { rangeText, referenceText, type GrammaticalCase, type Numbering } from "../number";
import { findReferences } from "./parse";
import { resolveReference } from "./resolve";

/** Typed words that could be a live reference. */
export interface Convertible {
  /** Positions of the words, half-open. */
  from: number;
  to: number;
  target: string;
  /** The other end of a range; null for one provision. */
  targetEnd: string | null;
  /** Case of the words, where the reference makes them in a case; null for the nominative. */
  form: GrammaticalCase | null;
  /** The words as typed where the reference would not make them so; null where it does. */
  text: string | null;
}

const cases: readonly GrammaticalCase[] = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
];

/** The text of a block in which every position is a character; what is no text stands for itself. */
const flat = (block: Node): string =>
  block.children
    .map((child) => (child.isText ? (child.text ?? "") : "\ufffc".repeat(child.nodeSize)))
    .join("");

const same = (a: string, b: string): boolean =>
  a.replace(/[\s\u00a0]+/gu, " ").toLowerCase() === b.replace(/[\s\u00a0]+/gu, " ").toLowerCase();

const wordsFor = (
  numbering: Numbering,
  target: string,
  targetEnd: string | null,
  grammaticalCase: GrammaticalCase,
): string | null =>
  targetEnd === null
    ? referenceText(numbering, target, { grammaticalCase })
    : rangeText(numbering, target, targetEnd, { grammaticalCase });

/**
 * Typed references in one paragraph that lead to one provision of this law, or to a range; `start`
 * is the position of its content, `guid` the provision that it stands in.
 *   "Article 12(3)"   «пункта 3 статьи 12»   "articles 5 to 8"
 * Lists ("articles 5 and 6") are left as they are: each number would be a reference of its own.
 */
export function convertibleIn(
  block: Node,
  start: number,
  numbering: Numbering,
  guid: string | null,
): Convertible[] {
  const text = flat(block);
  return findReferences(text, numbering.profile).flatMap((reference): Convertible[] => {
    if (reference.external) return [];
    const { targets, range, missing } = resolveReference(numbering, reference, guid);
    const [target, end] = targets;
    if (missing.length > 0 || target === undefined || (targets.length > 1 && !range)) return [];
    const targetEnd = range ? (end ?? null) : null;
    const typed = text.slice(reference.from, reference.to);
    const made = cases.find((name) =>
      same(wordsFor(numbering, target, targetEnd, name) ?? "", typed),
    );
    const place = { from: start + reference.from, to: start + reference.to };
    const form = made === undefined || made === "nominative" ? null : made;
    return [{ ...place, target, targetEnd, form, text: made === undefined ? typed : null }];
  });
}
