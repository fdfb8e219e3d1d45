import type { Law } from "../schema";

/** Who changed what: the two texts that are brought together. */
export type MergeSide = "ours" | "theirs";

/** What a person decides about a conflict. */
export type MergeChoice = MergeSide | "both";

/** Answers to conflicts, by their `id`; a conflict without one stays open. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/** One thing as the three texts have it. Empty where a text does not have it. */
export interface Readings {
  base: string;
  ours: string;
  theirs: string;
}

/** Where a provision stands in one of the texts. */
export interface MergePlace {
  /** The provision around it, as one cites it; empty at the top of the law. */
  within: string;
  /** The provision before it; empty where it is the first. */
  after: string;
}

/** Where a conflict is. */
export interface ConflictPlace {
  /** Identity of the provision or annex; null for the text around the provisions. */
  guid: string | null;
  /** As one cites it: "Article 5(2)"; empty where it has neither number nor heading. */
  name: string;
  /** "heading", "text", "provision" as a whole, or the part of the law around the provisions. */
  part:
    | "heading"
    | "text"
    | "provision"
    | "preface"
    | "preamble"
    | "body"
    | "conclusions"
    | "annex"
    | "law";
}

interface AnyConflict extends Readings {
  /** The same for the same conflict of the same three texts, whichever of them is called ours. */
  id: string;
  place: ConflictPlace;
  /** What the merged law has: a reading that a person chose, or none yet. */
  chosen: MergeChoice | null;
}

/**
 * Two changes that cannot both stand. Until one is chosen the merged law holds
 * - `words`: the words of the base;
 * - `delete-versus-edit`: the provision or paragraph as the side that kept it has it;
 * - `move-versus-move`: the old place, or where that is gone one of the two;
 * - `attribute`: the value of the base.
 */
export type MergeConflict =
  | (AnyConflict & {
      kind: "words";
      /** Words around the place that did not change. */
      before: string;
      behind: string;
    })
  | (AnyConflict & { kind: "delete-versus-edit"; deletedBy: MergeSide })
  | (AnyConflict & {
      kind: "move-versus-move";
      at: { base: MergePlace; ours: MergePlace; theirs: MergePlace };
    })
  | (AnyConflict & { kind: "attribute"; name: string });

/** A law in which the changes of two texts to their common base are brought together. */
export interface Merged extends Law {
  /** "conflicts" while a conflict is without a choice. */
  status: "clean" | "conflicts";
  /** In the order of the merged text; those with a choice too. */
  conflicts: MergeConflict[];
}
