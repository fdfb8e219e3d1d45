import { Step } from "prosemirror-transform";
import { schema } from "../../law/schema";

/** Steps that one person made on one head. */
export interface Commit {
  head: number;
  /** Names the commit within its draft; the same commit sent again is applied once. */
  ref: string;
  clientId: string;
  author: { id: string; name: string } | null;
  steps: readonly { stepType: string }[];
  /** What its author may do: everything, suggest and comment, or comment alone. */
  may?: "edit" | "suggest" | "comment";
  /** Indexes of steps that carry on the words that their author typed before. */
  joins?: readonly number[];
}

/** A commit whose steps were read. */
export interface ReadCommit extends Omit<Commit, "steps"> {
  steps: Step[];
}

/** Why a commit was not taken. */
export interface CommitRefused {
  ok: false;
  reason: "no-draft" | "head-ahead" | "not-a-step";
  message: string;
}

/** The commit with its steps read against the schema, or the sentence that says which one is none. */
export function readCommit(commit: Commit): { ok: true; commit: ReadCommit } | CommitRefused {
  const steps: Step[] = [];
  for (const [index, json] of commit.steps.entries())
    try {
      steps.push(Step.fromJSON(schema, json));
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      const message = `Step ${index + 1} of the commit is no step on a law: ${error.message}`;
      return { ok: false, reason: "not-a-step", message };
    }
  return { ok: true, commit: { ...commit, steps } };
}
