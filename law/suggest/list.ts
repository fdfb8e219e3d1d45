import type { Node } from "prosemirror-model";
import { schema } from "../schema";
import { authorOf } from "./author";
import { idOf, isSuggested, isTracked } from "./marks";

/** What a suggestion does; one that does several things is told by the first of this list. */
export type SuggestionKind = "move" | "split" | "join" | "replace" | "ins" | "del" | "change";

/** What it does it to: words, a paragraph or another block, a provision, a row of a table. */
export type SuggestedThing = "text" | "block" | "provision" | "row";

/** A pending suggestion as a panel shows it. */
export interface Suggestion {
  id: string;
  author: string;
  kind: SuggestionKind;
  what: SuggestedThing;
  /** guid of the provision that it stands in or is about; null outside of provisions. */
  guid: string | null;
  /** Positions of the first place that it concerns, half-open. */
  from: number;
  to: number;
  /** Words that it brings and takes away, as one line each; `words` are those that it is about otherwise. */
  inserted: string;
  deleted: string;
  words: string;
  /** Attributes that it changes; "format" stands for the look of words. */
  changes: readonly string[];
}

interface Gathered extends Omit<Suggestion, "id" | "author" | "kind" | "changes"> {
  names: Set<string>;
  changes: Set<string>;
}

function kindOf(names: ReadonlySet<string>): SuggestionKind {
  const first = (["move", "split", "join"] as const).find((name) => names.has(name));
  if (first !== undefined) return first;
  if (names.has("ins") && names.has("del")) return "replace";
  return names.has("ins") ? "ins" : names.has("del") ? "del" : "change";
}

const thingOf = (node: Node): SuggestedThing => {
  if (node.isInline) return "text";
  if (node.type === schema.nodes.provision || node.type === schema.nodes.annex) return "provision";
  return node.type === schema.nodes.tr ? "row" : "block";
};

/** The words of a node as one line; of a blank its prompt. */
function wordsOf(node: Node): string {
  if (node.isText) return node.text ?? "";
  const { value, prompt, text } = node.attrs as Record<string, string | null | undefined>;
  if (node.isLeaf) return value ?? prompt ?? text ?? "";
  return node.textBetween(0, node.content.size, " ");
}

function gather(entry: Gathered, node: Node, mark: Node["marks"][number]): void {
  const name = mark.type.name;
  entry.names.add(name);
  if (name === "ins") entry.inserted += wordsOf(node);
  else if (name === "del") entry.deleted += wordsOf(node);
  else entry.words += wordsOf(node);
  if (name === "change")
    for (const changed of Object.keys(mark.attrs["from"] as object)) entry.changes.add(changed);
}

/** Everything that is suggested in a document, in reading order. Parts without suggestions are not looked at. */
export function listSuggestions(doc: Node): Suggestion[] {
  const found = new Map<string, Gathered>();
  const visit = (parent: Node, start: number, guid: string | null) => {
    let pos = start;
    for (const node of parent.children) {
      if (isSuggested(node)) {
        const here =
          node.type === schema.nodes.provision ? (node.attrs["guid"] as string | null) : guid;
        for (const mark of node.marks.filter(isTracked)) {
          const entry = found.get(idOf(mark)) ?? {
            ...{ guid: here, what: thingOf(node), from: pos, to: pos + node.nodeSize },
            ...{ inserted: "", deleted: "", words: "" },
            ...{ names: new Set<string>(), changes: new Set<string>() },
          };
          found.set(idOf(mark), entry);
          gather(entry, node, mark);
        }
        if (!node.isLeaf) visit(node, pos + 1, here);
      }
      pos += node.nodeSize;
    }
  };
  visit(doc, 0, null);
  return [...found].map(([id, { names, changes, ...rest }]) => ({
    ...{ id, author: authorOf(id), kind: kindOf(names), changes: [...changes] },
    ...rest,
  }));
}

/** Where the words of a block begin and end; its inside where it has none. */
function textRange(node: Node, pos: number): { from: number; to: number } {
  let [from, to] = [pos + 1, pos + node.nodeSize - 1];
  for (let at = node.firstChild; at?.isBlock && !at.isLeaf; at = at.firstChild) from++;
  for (let at = node.lastChild; at?.isBlock && !at.isLeaf; at = at.lastChild) to--;
  return { from, to };
}

/**
 * Ids of the suggestions that a selection is about: those of the words and of the whole blocks in it;
 * where it holds none, those of the innermost block around it that has one.
 */
export function suggestionsIn(doc: Node, from: number, to: number): Set<string> {
  const ids = new Set<string>();
  const around: Node[] = [];
  doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1), (node, pos) => {
    if (!isSuggested(node)) return false;
    const end = pos + node.nodeSize;
    const inner = node.isInline ? { from: pos, to: end } : textRange(node, pos);
    const touched =
      node.isInline && (from === to ? pos <= from && end >= to : pos < to && end > from);
    const whole = !node.isInline && from < to && inner.from >= from && inner.to <= to;
    if (touched || whole) for (const mark of node.marks.filter(isTracked)) ids.add(idOf(mark));
    else if (!node.isInline && pos < from && end > to) around.push(node);
    return true;
  });
  if (ids.size === 0) {
    const nearest = around.findLast((node) => node.marks.some(isTracked));
    for (const mark of nearest?.marks.filter(isTracked) ?? []) ids.add(idOf(mark));
  }
  return ids;
}
