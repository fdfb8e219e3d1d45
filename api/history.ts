import { z } from "zod";
import { DocJson, Id, Meta, Moment, Person } from "./common";
import { DraftSummary } from "./works";

const Head = z.int().nonnegative();

/** Edits of one person without a long pause; those of others may fall among them. */
export const EditSession = z
  .object({
    is: z.literal("session"),
    /** The head after its first edit; names the session. */
    first: Head,
    /** The head after its last edit: the text as the session left it. */
    head: Head,
    author: Person.nullable(),
    from: Moment,
    to: Moment,
    /** Edits as the log counts them. */
    steps: z.int().positive(),
    /** Characters of words that were added, and positions that were taken away. */
    added: z.int().nonnegative(),
    removed: z.int().nonnegative(),
    /** Edits that changed no words: form, level, weight. */
    formal: z.int().nonnegative(),
  })
  .meta({ id: "EditSession" });
export type EditSession = z.infer<typeof EditSession>;

/** A version that was frozen from the draft. */
export const FrozenPoint = z
  .object({
    is: z.literal("version"),
    head: Head,
    version: Id,
    name: z.string(),
    author: Person.nullable(),
    from: Moment,
  })
  .meta({ id: "FrozenPoint" });
export type FrozenPoint = z.infer<typeof FrozenPoint>;

/** A stretch of a draft's history, the newest first. */
export const History = z
  .object({
    draft: DraftSummary,
    items: z.array(z.discriminatedUnion("is", [EditSession, FrozenPoint])),
    /** Ask with `before` for what came earlier; null where there is nothing. */
    next: z.int().positive().nullable(),
    /** How the draft began; null unless this page reaches back to it. */
    start: z
      .object({
        at: Moment,
        author: Person.nullable(),
        /** The version it was drafted from. */
        version: z.object({ id: Id, name: z.string() }).nullable(),
        /** The point of another draft that it was restored from. */
        restored: z.object({ draft: Id, name: z.string(), head: Head }).nullable(),
      })
      .nullable(),
    /** Whether the asking person may restore a point as a new draft. */
    mayRestore: z.boolean(),
  })
  .meta({ id: "History" });
export type History = z.infer<typeof History>;

/** The text of a draft at a head. */
export const DraftAt = z
  .object({
    draft: DraftSummary,
    work: z.string(),
    head: Head,
    /** When the last edit before it was made; when the draft began, at head 0. */
    at: Moment,
    meta: Meta,
    doc: DocJson,
  })
  .meta({ id: "DraftAt" });
export type DraftAt = z.infer<typeof DraftAt>;

/** Who wrote which words of a draft at a head. */
export const Authorship = z
  .object({
    head: Head,
    /**
     * Sizes and origins in turn, over the positions of the document: [12, 0, 5, 31] says that twelve
     * positions were there at the start and the five after them came in the session named 31.
     */
    runs: z.array(z.int().nonnegative()),
    /** The sessions that runs name. */
    sessions: z.array(
      z.object({ first: Head, author: Person.nullable(), from: Moment, to: Moment }),
    ),
  })
  .meta({ id: "Authorship" });
export type Authorship = z.infer<typeof Authorship>;

export const RestoreDraft = z
  .object({ name: z.string().trim().min(1).max(200) })
  .meta({ id: "RestoreDraft" });
