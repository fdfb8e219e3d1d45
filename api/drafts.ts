import { z } from "zod";
import { Day, DocJson, Id, Language, Meta, Person, Slug } from "./common";
import { DraftRole } from "./sharing";
import { DraftSummary, NewWork } from "./works";

/**
 * A draft from a version. Without `work` it is the next text of the same work;
 * with it, a new work begins whose provisions remember the source's as their origin.
 */
export const CreateDraft = z
  .object({
    version: Id,
    name: z.string().trim().min(1).max(200).optional(),
    work: NewWork.optional(),
  })
  .meta({ id: "CreateDraft" });

export const Draft = z
  .object({
    draft: DraftSummary,
    work: Slug,
    meta: Meta,
    /** The text at `draft.head`. */
    doc: DocJson,
    /** What the asking person may do with it. */
    role: DraftRole,
    may: z.object({ edit: z.boolean(), freeze: z.boolean(), share: z.boolean() }),
  })
  .meta({ id: "Draft" });
export type Draft = z.infer<typeof Draft>;

/** One step as it stands in the draft: `seq` is the head after it. */
export const CanonicalStep = z
  .object({
    seq: z.int().positive(),
    /** Reference that its sender gave the commit. */
    ref: z.string(),
    clientId: z.string(),
    author: Person.nullable(),
    step: z.looseObject({ stepType: z.string() }),
  })
  .meta({ id: "CanonicalStep" });
export type CanonicalStep = z.infer<typeof CanonicalStep>;

export const StepsSince = z
  .object({ head: z.int().nonnegative(), steps: z.array(CanonicalStep) })
  .meta({ id: "StepsSince" });
export type StepsSince = z.infer<typeof StepsSince>;

/** Most steps that one commit may carry; a client with more sends several. */
export const maxStepsPerCommit = 500;

/** Steps made on `head`. Sending the same `ref` again is safe: it is applied once. */
export const AppendSteps = z
  .object({
    head: z.int().nonnegative(),
    ref: z.string().min(8).max(100),
    clientId: z.string().min(1).max(100),
    steps: z
      .array(z.looseObject({ stepType: z.string() }))
      .min(1)
      .max(maxStepsPerCommit),
    /**
     * Indexes of steps that carry on the words that the sender typed before: each stays right behind
     * them, whatever others typed at the same place.
     */
    joins: z.array(z.int().nonnegative()).max(maxStepsPerCommit).default([]),
  })
  .meta({ id: "AppendSteps" });
export type AppendSteps = z.infer<typeof AppendSteps>;

/** A step that no longer fits the text, or that its sender's role does not permit, with the words that it would have brought. */
export const DroppedStep = z
  .object({
    /** Index in the commit that was sent. */
    index: z.int().nonnegative(),
    reason: z.enum(["target-deleted", "does-not-fit", "not-permitted"]),
    text: z.string(),
  })
  .meta({ id: "DroppedStep" });
export type DroppedStep = z.infer<typeof DroppedStep>;

export const AppendedSteps = z
  .object({
    head: z.int().nonnegative(),
    /** Everything after the `head` that was sent, the sender's own steps (as they were mapped) among it. */
    steps: z.array(CanonicalStep),
    dropped: z.array(DroppedStep),
  })
  .meta({ id: "AppendedSteps" });
export type AppendedSteps = z.infer<typeof AppendedSteps>;

/** Freezes the draft at its head as a version. */
export const FreezeDraft = z
  .object({
    name: z.string().trim().min(1).max(200),
    date: Day.nullable().default(null),
    language: Language.optional(),
  })
  .meta({ id: "FreezeDraft" });

/** Data of the server-sent event "head": the draft has reached this head. */
export const HeadEvent = z
  .object({ draft: Id, head: z.int().nonnegative() })
  .meta({ id: "HeadEvent" });
export type HeadEvent = z.infer<typeof HeadEvent>;

/**
 * A place in the text that holds whatever others write: so many positions after the start of the
 * unit with that guid, after the start of the text where `guid` is null.
 */
export const Place = z
  .object({
    guid: z.string().max(100).nullable(),
    anchor: z.int().nonnegative(),
    head: z.int().nonnegative(),
  })
  .meta({ id: "Place" });
export type Place = z.infer<typeof Place>;

/** What a window that shows a draft says of itself; `here` is false when it closes. */
export const SayPresence = z
  .object({
    clientId: z.string().min(1).max(100),
    here: z.boolean(),
    place: Place.nullable(),
  })
  .meta({ id: "SayPresence" });
export type SayPresence = z.infer<typeof SayPresence>;

/** Data of the server-sent event "presence": who has the draft before them, and where. */
export const PresenceEvent = SayPresence.extend({ draft: Id, person: Person }).meta({
  id: "PresenceEvent",
});
export type PresenceEvent = z.infer<typeof PresenceEvent>;

/** Data of the server-sent event "steps": the draft has reached `head` by these steps. */
export const StepsEvent = StepsSince.extend({ draft: Id }).meta({ id: "StepsEvent" });
export type StepsEvent = z.infer<typeof StepsEvent>;
