import type { MergeChoice, MergeChoices, MergeConflict, MergeSide } from "./merged";
import type { Entry, Keyed } from "./tree";

/** The three texts of a merge by their parts, with the answers that a person gave. */
export interface Texts {
  base: Keyed;
  ours: Keyed;
  theirs: Keyed;
  /** True where identities hold across the texts, those of notes, options and footnotes too. */
  shared: boolean;
  choices: MergeChoices;
}

export const sides = ["ours", "theirs"] as const;

/** The other of the two sides. */
export const otherSide = (side: MergeSide): MergeSide => (side === "ours" ? "theirs" : "ours");

/** Every key of any of the texts. */
export const allKeys = ({ base, ours, theirs }: Texts): Set<string> =>
  new Set([...base.keys(), ...ours.keys(), ...theirs.keys()]);

/** A part in the first of the texts that has it: base, ours, theirs. */
export const anyEntry = ({ base, ours, theirs }: Texts, key: string): Entry =>
  (base.get(key) ?? ours.get(key) ?? theirs.get(key)) as Entry;

/** What was chosen for a conflict; null while it is open. */
export const chosenOf = ({ choices }: Texts, id: string): MergeChoice | null => choices[id] ?? null;

/** Name of a conflict: the same whichever of the two texts is called ours. */
export const conflictId = (kind: MergeConflict["kind"], key: string, part = ""): string =>
  `${kind} ${key}${part === "" ? "" : ` ${part}`}`;
