import type { Node } from "prosemirror-model";
import type { Rebased } from "../../law/steps";
import { accountOf, onlyComments, onlySuggests } from "../../law/suggest";
import type { ReadCommit } from "./commit";

/**
 * Whether the author of a commit may do to `doc` what it came to. All of its steps are judged
 * together: one suggestion may take several.
 */
export function isPermitted(
  doc: Node,
  { may = "edit", author }: Pick<ReadCommit, "may" | "author">,
  applied: Rebased["applied"],
): boolean {
  if (may === "edit") return true;
  const steps = applied.map(({ step }) => step);
  if (onlyComments(steps)) return true;
  const isOwn = (id: string) => author !== null && accountOf(id) === author.id;
  return may === "suggest" && onlySuggests(doc, steps, isOwn);
}
