import { z } from "zod";
import {
  Code,
  Day,
  DocJson,
  Id,
  Kind,
  Language,
  Meta,
  Moment,
  OutlineUnit,
  Person,
  Sha256,
  Slug,
} from "./common";

/** A named, frozen text without its document. */
export const VersionSummary = z
  .object({
    id: Id,
    name: z.string(),
    language: Language,
    /** Day from which the text counts, where it is known. */
    date: Day.nullable(),
    sha256: Sha256,
    provisions: z.int().nonnegative(),
    createdAt: Moment,
    createdBy: Person.nullable(),
    /** The version that this one was drafted from or takes its identities from. */
    origin: Id.nullable(),
  })
  .meta({ id: "VersionSummary" });
export type VersionSummary = z.infer<typeof VersionSummary>;

export const DraftSummary = z
  .object({
    id: Id,
    name: z.string(),
    language: Language,
    /** Number of steps applied. */
    head: z.int().nonnegative(),
    /** The version that the draft started from. */
    origin: Id.nullable(),
    createdAt: Moment,
    createdBy: Person.nullable(),
    updatedAt: Moment,
  })
  .meta({ id: "DraftSummary" });
export type DraftSummary = z.infer<typeof DraftSummary>;

/** A published edition as the workspace lists it; the public page is at `url`. */
export const EditionSummary = z
  .object({
    id: Id,
    body: Code,
    slug: Slug,
    name: z.string(),
    adoptedOn: Day.nullable(),
    publishedAt: Moment,
    languages: z.array(z.object({ language: Language, version: Id, title: z.string() })),
    url: z.string(),
  })
  .meta({ id: "EditionSummary" });
export type EditionSummary = z.infer<typeof EditionSummary>;

/** One language of a work. */
export const ExpressionSummary = z
  .object({ id: Id, language: Language, title: z.string() })
  .meta({ id: "ExpressionSummary" });

export const Work = z
  .object({
    slug: Slug,
    kind: Kind,
    title: z.string(),
    body: Code.nullable(),
    jurisdiction: Code.nullable(),
    topics: z.array(Code),
    fictional: z.boolean(),
    /** True where the text came with the program. */
    template: z.boolean(),
    createdAt: Moment,
    expressions: z.array(ExpressionSummary),
    versions: z.array(VersionSummary),
    drafts: z.array(DraftSummary),
    editions: z.array(EditionSummary),
  })
  .meta({ id: "Work" });
export type Work = z.infer<typeof Work>;

/** What describes a new work. Without `slug` one is made from the title. */
export const NewWork = z
  .object({
    title: z.string().trim().min(1).max(2000),
    slug: Slug.optional(),
    kind: Kind,
    /** Required for a model law. */
    body: Code.nullable().default(null),
    /** Required for a national law. */
    jurisdiction: Code.nullable().default(null),
    topics: z.array(Code).max(30).default([]),
  })
  .refine((work) => (work.kind === "model" ? work.body !== null : work.jurisdiction !== null), {
    message: "Name the body of a model law or the jurisdiction of a national law",
  })
  .meta({ id: "NewWork" });
export type NewWork = z.infer<typeof NewWork>;

/** A new work with an empty first draft in one language. */
export const CreateWork = z
  .object({
    work: NewWork,
    language: Language,
    /** Numbering profile of the empty draft; the language's own where it is missing. */
    profile: z.string().max(60).optional(),
  })
  .meta({ id: "CreateWork" });

export const CreatedWork = z.object({ slug: Slug, draft: Id }).meta({ id: "CreatedWork" });

export const Version = z
  .object({
    version: VersionSummary,
    work: Slug,
    meta: Meta,
    doc: DocJson,
    outline: z.array(OutlineUnit),
  })
  .meta({ id: "Version" });
export type Version = z.infer<typeof Version>;

/** Forms in which a text can be taken away. */
export const DownloadFormat = z.enum(["xml", "html", "md", "txt", "json"]);
export type DownloadFormat = z.infer<typeof DownloadFormat>;
