import type { Node } from "prosemirror-model";
import { schema } from "../schema";
import { authorOf } from "./author";
import { idOf, isSuggested, isTracked } from "./marks";

/** What a suggestion is about; one that does several things is told by the first of this list. */
export type SuggestionKind = "move" | "split" | "join" | "replace" | "ins" | "del" | "change";

/** A pending suggestion as a panel shows it. */
export interface Suggestion {
  id: string;
  author: string;
  kind: SuggestionKind;
  /** guid of the provision that it stands in or is about; null outside of provisions. */
  guid: string | null;
  /** Positions of the first place that it concerns, half-open. */
  from: number;
  to: number;
  /** Words that it brings and takes away, as one line each. */
  inserted: string;
  deleted: string;
}

interface Gathered {
  names: Set<string>;
  guid: string | null;
  from: number;
  to: number;
  inserted: string;
  deleted: string;
}

function kindOf(names: ReadonlySet<string>): SuggestionKind {
  const first = (["move", "split", "join"] as const).find((name) => names.has(name));
  if (first !== undefined) return first;
  if (names.has("ins") && names.has("del")) return "replace";
  return names.has("ins") ? "ins" : names.has("del") ? "del" : "change";
}

/** Everything that is suggested in a document, in reading order. Parts without suggestions are not looked at. */
export function listSuggestions(doc: Node): Suggestion[] {
  const found = new Map<string, Gathered>();
  const visit = (parent: Node, start: number, guid: string | null) => {
    parent.forEach((node, offset) => {
      if (!isSuggested(node)) return;
      const pos = start + offset;
      const here =
        node.type === schema.nodes.provision ? (node.attrs["guid"] as string | null) : guid;
      for (const mark of node.marks.filter(isTracked)) {
        const id = idOf(mark);
        const entry = found.get(id) ?? {
          names: new Set<string>(),
          guid: here,
          from: pos,
          to: pos + node.nodeSize,
          inserted: "",
          deleted: "",
        };
        found.set(id, entry);
        entry.names.add(mark.type.name);
        const words = node.isText ? (node.text ?? "") : wordsOf(node);
        if (mark.type.name === "ins") entry.inserted += words;
        if (mark.type.name === "del") entry.deleted += words;
      }
      if (!node.isLeaf) visit(node, pos + 1, here);
    });
  };
  visit(doc, 0, null);
  return [...found].map(([id, { names, ...rest }]) => ({
    id,
    author: authorOf(id),
    kind: kindOf(names),
    ...rest,
  }));
}

const wordsOf = (node: Node): string =>
  node.isLeaf ? "" : node.textBetween(0, node.content.size, " ");
