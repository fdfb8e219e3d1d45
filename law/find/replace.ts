import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { fillPlaceholder } from "../edit";
import type { Match } from "./find";

/** What came of replacing. */
export interface Replaced {
  /** Matches that have other words now. */
  count: number;
  /** Matches left as they were, since their words are not typed: numbers of references, prompts. */
  skipped: number;
}

/** "$1" and "$&" of a regular expression's replacement, "$$" for the sign itself. */
const expanded = (replacement: string, match: Match): string =>
  replacement.replace(/\$(\$|&|\d)/gu, (_whole, sign: string) =>
    sign === "$" ? "$" : sign === "&" ? match.text : (match.groups[Number(sign)] ?? ""),
  );

/** Puts words in the place of text; they take the marks of the first character that goes. */
function inText(tr: Transform, doc: Node, match: Match, words: string): void {
  const first = doc.nodeAt(match.from);
  if (words === "") tr.delete(match.from, match.to);
  else tr.replaceWith(match.from, match.to, doc.type.schema.text(words, first?.marks));
}

/**
 * Puts other words in the place of matches. `tr` must be at the document that was searched. A
 * blank's value is replaced in all of the blank's places, as filling it does.
 */
export function replaceMatches(
  tr: Transform,
  matches: readonly Match[],
  replacement: string,
  regex: boolean,
): Replaced {
  const { doc } = tr;
  let count = 0;
  const values = new Map<number, string>();
  for (const match of [...matches].sort((a, b) => b.from - a.from || endOf(b) - endOf(a))) {
    const { place, from } = match;
    if (place === null) continue;
    count++;
    const words = regex ? expanded(replacement, match) : replacement;
    if (place.in === "text") inText(tr, doc, match, words);
    else {
      const value = values.get(from) ?? String(doc.nodeAt(from)?.attrs["value"] ?? "");
      values.set(from, value.slice(0, place.from) + words + value.slice(place.to));
    }
  }
  fillAll(tr, doc, values);
  return { count, skipped: matches.length - count };
}

const endOf = ({ place, to }: Match): number => (place?.in === "value" ? place.to : to);

/** Blanks of one name are filled once: their other places follow. */
function fillAll(tr: Transform, doc: Node, values: ReadonlyMap<number, string>): void {
  const done = new Set<string>();
  for (const [pos, value] of values) {
    const id = doc.nodeAt(pos)?.attrs["id"] as string | null | undefined;
    if (id != null && done.has(id)) continue;
    if (id != null) done.add(id);
    const edit = fillPlaceholder(tr.doc, tr.mapping.map(pos), value);
    if (edit.ok) edit.apply(tr);
  }
}
