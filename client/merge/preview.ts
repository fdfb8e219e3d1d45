import { Fragment, type Node } from "prosemirror-model";
import { compareDocuments, sentencesOf, type TellingLanguage } from "../../law/compare";
import {
  conflictSentence,
  mergeTexts,
  type MergeChoice,
  type MergeChoices,
  type MergeConflict,
} from "../../law/merge";

/** The three texts of bringing a new edition into a draft. */
export interface Editions {
  /** The edition that the draft was made from. */
  base: Node;
  /** The newer edition. */
  edition: Node;
  /** True where the draft is a text of the model itself. */
  sameWork: boolean;
}

/** A conflict as the page shows it. */
export interface Question {
  conflict: MergeConflict;
  sentence: string;
  /** What can be chosen: both only where both wrote words. */
  choices: readonly MergeChoice[];
}

/** What bringing the new edition in would do. */
export interface Preview {
  /** Changes that come in whatever is chosen, a sentence each. */
  sentences: string[];
  questions: Question[];
}

/** A law drafted from a model remembers where its provisions come from; those of the new edition will too. */
const withOrigins = (node: Node): Node => {
  if (node.isTextblock || node.isLeaf) return node;
  const { guid, origin } = node.attrs as { guid?: string | null; origin?: string | null };
  const attrs = origin === null && guid ? { ...node.attrs, origin: guid } : node.attrs;
  return node.type.create(attrs, Fragment.from(node.children.map(withOrigins)), node.marks);
};

/** Every conflict settled: by what was chosen, else by what the draft has. */
const settledBy = (conflicts: readonly MergeConflict[], choices: MergeChoices): MergeChoices =>
  Object.fromEntries(conflicts.map(({ id }) => [id, choices[id] ?? "ours"]));

/** The draft with the changes of the new edition; conflicts without a choice keep what the draft has. */
export function bringIn(draft: Node, editions: Editions, choices: MergeChoices): Node {
  const { base, sameWork } = editions;
  const edition = sameWork ? editions.edition : withOrigins(editions.edition);
  const { conflicts } = mergeTexts(base, draft, edition);
  return mergeTexts(base, draft, edition, settledBy(conflicts, choices)).doc;
}

/** What bringing the new edition in would do to a draft. */
export function previewOf(draft: Node, editions: Editions, language: TellingLanguage): Preview {
  const { base, sameWork } = editions;
  const edition = sameWork ? editions.edition : withOrigins(editions.edition);
  const { conflicts } = mergeTexts(base, draft, edition);
  const { doc } = mergeTexts(base, draft, edition, settledBy(conflicts, {}));
  const comparison = compareDocuments(draft, doc, { language: String(draft.attrs["lang"]) });
  return {
    sentences: comparison.changes.flatMap((change) => sentencesOf(comparison, change, language)),
    questions: conflicts.map((conflict) => ({
      conflict,
      sentence: conflictSentence(conflict, language, "edition"),
      choices: canHaveBoth(conflict) ? ["ours", "theirs", "both"] : ["ours", "theirs"],
    })),
  };
}

const canHaveBoth = ({ kind, ours, theirs }: MergeConflict): boolean =>
  kind === "words" && ours.trim() !== "" && theirs.trim() !== "";
