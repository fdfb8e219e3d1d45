import type { Node } from "prosemirror-model";
import { numberLaw, type Numbering } from "../number";
import { linesOf, type Line } from "./text";
import { fold, patternOf, type PatternReason, type Query } from "./pattern";

/** Words that were found. */
export interface Match {
  /** Positions in the document, half-open; around the whole atom where the words are its. */
  from: number;
  to: number;
  /** The words as they stand. */
  text: string;
  /** What each group of a regular expression took; the whole first. */
  groups: readonly string[];
  /**
   * Where other words can be put: in the text; in the value of the placeholder at `from`, by offsets
   * in it; null where the words follow from a number, ask for a value or stand half in an atom.
   */
  place: { in: "text" } | { in: "value"; from: number; to: number } | null;
}

export type Found =
  | {
      ok: true;
      matches: readonly Match[];
      /** False where there were more than `mostMatches`. */ complete: boolean;
    }
  | { ok: false; reason: PatternReason };

/** Most matches that are looked for; nobody walks through more. */
export const mostMatches = 10_000;

interface Spot {
  pos: number;
  atom: Node | null;
  /** Offset in the piece. */
  offset: number;
}

function spotAt(line: Line, at: number): Spot | null {
  let before = 0;
  for (const { text, pos, atom } of line.pieces) {
    if (at < before + text.length)
      return { pos: atom === null ? pos + at - before : pos, atom, offset: at - before };
    before += text.length;
  }
  return null;
}

function placeOf(first: Spot, last: Spot, line: Line, from: number, to: number): Match["place"] {
  if (first.atom !== null && first.atom === last.atom && first.pos === last.pos)
    return first.atom.type.name === "placeholder" && first.atom.attrs["value"] !== null
      ? { in: "value", from: first.offset, to: last.offset + 1 }
      : null;
  for (let at = from; at < to; at++) if (spotAt(line, at)?.atom != null) return null;
  return { in: "text" };
}

function matchesIn(line: Line, expression: RegExp, matchCase: boolean): Match[] {
  const out: Match[] = [];
  for (const found of fold(line.text, matchCase).matchAll(expression)) {
    const [from, to] = [found.index, found.index + found[0].length];
    const first = spotAt(line, from);
    const last = spotAt(line, to - 1);
    if (to === from || first === null || last === null) continue;
    out.push({
      from: first.pos,
      to: last.pos + (last.atom === null ? 1 : last.atom.nodeSize),
      text: line.text.slice(from, to),
      groups: (found.indices ?? []).map((range) => (range ? line.text.slice(...range) : "")),
      place: placeOf(first, last, line, from, to),
    });
  }
  return out;
}

/**
 * Where words stand in a law, in the order of the text: in headings, paragraphs, table cells,
 * notes, footnotes, alternative wordings and the values of blanks; references by the words that
 * they show. Nothing is found across two paragraphs.
 */
export function findInLaw(doc: Node, query: Query, numbering: Numbering = numberLaw(doc)): Found {
  const pattern = patternOf(query);
  if (!pattern.ok) return pattern;
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return matches.length <= mostMatches;
    for (const line of linesOf(node, pos + 1, numbering))
      matches.push(...matchesIn(line, pattern.expression, query.matchCase));
    return false;
  });
  matches.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    ok: true,
    matches: matches.slice(0, mostMatches),
    complete: matches.length <= mostMatches,
  };
}
