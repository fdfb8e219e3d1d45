import { z } from "zod";
import { Id, Language, Moment, Person, Slug } from "./common";
import { Grade } from "./reference";

/** One side of a concordance. */
export const ConcordedText = z
  .object({
    version: Id,
    work: Slug,
    title: z.string(),
    name: z.string(),
    language: Language,
    jurisdiction: z.string().nullable(),
  })
  .meta({ id: "ConcordedText" });
export type ConcordedText = z.infer<typeof ConcordedText>;

/** How far the review has come. `total` counts the links that ask for a decision. */
export const Progress = z
  .object({ decided: z.int().nonnegative(), total: z.int().nonnegative() })
  .meta({ id: "Progress" });

export const ConcordanceSummary = z
  .object({
    id: Id,
    baseline: ConcordedText,
    national: ConcordedText,
    createdAt: Moment,
    createdBy: Person.nullable(),
    progress: Progress,
  })
  .meta({ id: "ConcordanceSummary" });
export type ConcordanceSummary = z.infer<typeof ConcordanceSummary>;

/** A provision with the words that a reviewer reads. */
export const ProvisionText = z
  .object({
    guid: z.string(),
    element: z.string(),
    label: z.string(),
    eId: z.string(),
    heading: z.string(),
    text: z.string(),
    weight: z.enum(["mandatory", "optional"]).nullable(),
    depth: z.int().nonnegative(),
    /** guid of the provision that it stands in. */
    parent: z.string().nullable(),
    /** sha256 of heading and text: a grade stands on it. */
    hash: z.string(),
  })
  .meta({ id: "ProvisionText" });
export type ProvisionText = z.infer<typeof ProvisionText>;

/** Why something was proposed; the interface makes the sentence from `code` and `params`. */
export const Reason = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: "Reason" });
export type Reason = z.infer<typeof Reason>;

/** A flip that may change what the law says, e.g. from duty to permission. */
export const Substance = z
  .object({ kind: z.string(), from: z.string(), to: z.string() })
  .meta({ id: "Substance" });

/** One national provision that was found to answer, and on what grounds. */
export const Evidence = z
  .object({
    /** guid of the national provision. */
    national: z.string(),
    /** 0–1, before calibration; missing in what was proposed before it was kept. */
    score: z.number().optional(),
    /** 0–1: how often a link with this evidence is right. */
    probability: z.number(),
    /** "accept": by itself; "review": a person reads it; "reject": shown, but not linked. */
    band: z.enum(["accept", "review", "reject"]),
    /** Share of the baseline provision's matter that is found, 0–1. */
    coverage: z.number(),
    /** Share of the national provision's matter that goes beyond, 0–1. */
    extra: z.number(),
    reasons: z.array(Reason),
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;

/** What the program proposes for a baseline provision. Never a decision. */
export const GradeProposal = z
  .object({
    grade: Grade,
    /** 0–1: certainty of the grade. */
    probability: z.number(),
    personMustRead: z.boolean(),
    coverage: z.number(),
    extra: z.number(),
    /** guids of paragraphs and points of the baseline for which nothing was found. */
    missingParts: z.array(z.string()),
    substance: z.array(Substance),
    reasons: z.array(Reason),
    /** Best first. */
    evidence: z.array(Evidence),
  })
  .meta({ id: "GradeProposal" });
export type GradeProposal = z.infer<typeof GradeProposal>;

/** "proposed" until somebody decides. "regraded": confirmed with another grade than proposed. */
export const LinkStatus = z.enum(["proposed", "confirmed", "rejected", "regraded"]);
export type LinkStatus = z.infer<typeof LinkStatus>;

/** Which national provisions answer which baseline provisions, and how well. */
export const Link = z
  .object({
    id: Id,
    /** Provisions of the baseline, by guid; one for what the program proposes. */
    baseline: z.array(z.string()),
    /** Provisions of the national law that are linked; empty where the baseline provision is missing. */
    national: z.array(z.string()),
    manual: z.boolean(),
    /** Null for a link made by hand. */
    proposal: GradeProposal.nullable(),
    status: LinkStatus,
    /** The grade that stands: the decided one, else the proposed one. */
    grade: Grade,
    note: z.string(),
    decidedBy: Person.nullable(),
    decidedAt: Moment.nullable(),
  })
  .meta({ id: "Link" });
export type Link = z.infer<typeof Link>;

/** A provision that reads otherwise in a newer version than when its grade was decided. */
export const StaleGrade = z
  .object({
    link: Id,
    side: z.enum(["baseline", "national"]),
    guid: z.string(),
    class: z.enum(["typographic", "numbering-only", "substantive"]),
  })
  .meta({ id: "StaleGrade" });

export const Concordance = z
  .object({
    concordance: ConcordanceSummary,
    baseline: z.array(ProvisionText),
    national: z.array(ProvisionText),
    /** In the order of the baseline. */
    links: z.array(Link),
    /** guids of national articles that answer nothing in the baseline. */
    unanswering: z.array(z.string()),
    status: z.enum(["complete", "gaveUp"]),
    /** Where the search stopped short; empty when it is complete. */
    limits: z.array(z.object({ reason: z.string(), consequence: z.string() })),
    /** How the two languages were brought together. */
    route: z.object({
      baseline: z.string(),
      national: z.string(),
      /** Language of the baseline that was asked for; another one was compared where it is the national law's. */
      asked: z.string().optional(),
      kind: z.enum(["same-language", "lexicon", "human-only"]),
      sources: z.array(z.string()),
    }),
    /** Number of decisions that the probabilities were calibrated on; 0 where they are as the program brings them. */
    decisions: z.int().nonnegative(),
    /** Decided grades that no longer stand on the same words in the newest versions of the two texts. */
    stale: z.array(StaleGrade),
  })
  .meta({ id: "Concordance" });
export type Concordance = z.infer<typeof Concordance>;

/** A concordance in the making, or how the making of one ended. */
export const ConcordanceRun = z
  .object({
    id: Id,
    baseline: ConcordedText,
    national: ConcordedText,
    /** "lost": the process that made it ended before it was done. */
    state: z.enum(["running", "done", "failed", "cancelled", "lost"]),
    /** Share that is done, 0–1. */
    progress: z.number().min(0).max(1),
    startedAt: Moment,
    startedBy: Person.nullable(),
    /** The concordance, once it is done. */
    concordance: Id.nullable(),
  })
  .meta({ id: "ConcordanceRun" });
export type ConcordanceRun = z.infer<typeof ConcordanceRun>;

export const CreateConcordance = z
  .object({ baselineVersion: Id, nationalVersion: Id })
  .meta({ id: "CreateConcordance" });

export const DecideLink = z
  .object({
    /** "proposed" takes the earlier decision back: the link is as the program proposed it. */
    status: LinkStatus,
    /** Required when regrading. */
    grade: Grade.optional(),
    /** The national provisions that are linked from now on; as before where it is missing. */
    national: z.array(z.string()).max(50).optional(),
    note: z.string().max(10_000).default(""),
  })
  .refine((decision) => decision.status !== "regraded" || decision.grade !== undefined, {
    message: "Name the grade that the link should have",
    path: ["grade"],
  })
  .meta({ id: "DecideLink" });
export type DecideLink = z.infer<typeof DecideLink>;

export const CreateLink = z
  .object({
    baseline: z.array(z.string()).max(50),
    national: z.array(z.string()).max(50),
    grade: Grade,
    note: z.string().max(10_000).default(""),
  })
  .refine((link) => link.baseline.length + link.national.length > 0, {
    message: "Choose at least one provision",
  })
  .meta({ id: "CreateLink" });
export type CreateLink = z.infer<typeof CreateLink>;

/** One baseline against many national laws. Cells are by row, then by column; null where nothing is linked yet. */
export const Grid = z
  .object({
    baseline: ConcordedText,
    rows: z.array(ProvisionText),
    columns: z.array(ConcordanceSummary),
    cells: z.array(z.array(z.object({ grade: Grade, decided: z.boolean() }).nullable())),
  })
  .meta({ id: "Grid" });
export type Grid = z.infer<typeof Grid>;
