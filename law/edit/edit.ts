import type { Transform } from "prosemirror-transform";

/** Why a command does not apply; the interface has a sentence for each. */
export type EditReason =
  | "no-provision" // the place stands in no provision
  | "top-level" // there is no level above
  | "deepest-level" // the tradition has no level below
  | "nothing-before" // no provision before it that could take it
  | "first" // nothing before it to change places with
  | "last"
  | "becomes-group" // an article would become a chapter
  | "has-heading" // a unit below the article carries no heading
  | "does-not-fit" // the schema has no place for it there
  | "automatic" // the number is automatic already
  | "no-number" // a unit of this kind is not numbered
  | "not-found"
  | "too-many" // more options than may be taken
  | "unchanged";

/**
 * A command that has been looked at but not done. `apply` must be given a transform
 * whose document is the one that was looked at; it returns the position before the
 * provision (or other node) that the command was about, in the document after it.
 */
export type Edit = { ok: true; apply: (tr: Transform) => number } | RefusedEdit;

export interface RefusedEdit {
  ok: false;
  reason: EditReason;
}

export const refused = (reason: EditReason): RefusedEdit => ({ ok: false, reason });
