import type { Node } from "prosemirror-model";
import type { TellingLanguage } from "../compare";
import { schema } from "../schema";
import type { MergeConflict } from "./merged";
import { conflictSentence, longestQuote } from "./sentence";

/** Readings that the sentence quotes in part alone. */
const longReadings = ({ ours, theirs }: MergeConflict): string[] =>
  [ours, theirs].filter((words) => words.trim().length > longestQuote);

const noteOf = (conflict: MergeConflict, language: TellingLanguage): Node =>
  schema.node(
    "draftingNote",
    null,
    [conflictSentence(conflict, language), ...longReadings(conflict)].map((line) =>
      schema.node("p", null, schema.text(line)),
    ),
  );

/**
 * The merged text with a drafting note for each open conflict, at the end of its provision, or of
 * the body where it is in none: so that a file that leaves the house keeps both readings.
 */
export function withConflictNotes(
  doc: Node,
  conflicts: readonly MergeConflict[],
  language: TellingLanguage,
): Node {
  const open = conflicts.filter(({ chosen }) => chosen === null);
  const places = new Map<string | null, Node[]>();
  const units = new Set<string>();
  doc.descendants((node) => {
    const isUnit = node.type.name === "provision" || node.type.name === "annex";
    if (isUnit) units.add(String(node.attrs["guid"]));
    return !node.isTextblock;
  });
  for (const conflict of open) {
    const { guid } = conflict.place;
    const at = guid !== null && units.has(guid) ? guid : null;
    places.set(at, [...(places.get(at) ?? []), noteOf(conflict, language)]);
  }
  const visit = (node: Node): Node => {
    if (node.isTextblock || node.isLeaf) return node;
    const isUnit = node.type.name === "provision" || node.type.name === "annex";
    const key = isUnit ? (node.attrs["guid"] as string | null) : null;
    const here = isUnit || node.type.name === "body" ? (places.get(key) ?? []) : [];
    if (key === null && here.length > 0) places.delete(null);
    const content = [...node.children.map(visit), ...here];
    return node.type.create(node.attrs, content, node.marks);
  };
  return places.size === 0 ? doc : visit(doc);
}
