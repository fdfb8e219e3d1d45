import { z } from "zod";
import type { Doubt as LawDoubt } from "../law/schema";
import { Day, DocJson, Id, Meta, OutlineUnit, Sha256, Slug } from "./common";
import { NewWork, VersionSummary } from "./works";

/** Something that the reader was unsure of; the same shape as `Doubt` in law/schema. */
export const Doubt = z
  .object({
    code: z.string(),
    severity: z.enum(["certain-loss", "unsure", "note"]),
    message: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    line: z.int().nullable(),
    guid: z.string().nullable(),
  })
  .meta({ id: "Doubt" }) satisfies z.ZodType<LawDoubt>;

/** What a file says of its law; a file without a title is one to which a person gives it. */
const ReadMeta = Meta.extend({ title: z.string().max(2000) }).meta({ id: "ReadMeta" });

/** What a reader made of a file. Nothing is stored by it. */
export const ImportPreview = z
  .object({
    fileName: z.string(),
    sha256: Sha256,
    meta: ReadMeta,
    doc: DocJson,
    outline: z.array(OutlineUnit),
    doubts: z.array(Doubt),
  })
  .meta({ id: "ImportPreview" });
export type ImportPreview = z.infer<typeof ImportPreview>;

/** Where an import goes: a work that exists, or a new one. */
export const ImportTarget = z
  .discriminatedUnion("to", [
    z.object({ to: z.literal("existing"), work: Slug }),
    z.object({ to: z.literal("new"), work: NewWork }),
  ])
  .meta({ id: "ImportTarget" });

export const AcceptImport = z
  .object({
    fileName: z.string().max(300),
    /** Checksum of the file as the preview gave it. */
    sha256: Sha256,
    meta: Meta,
    /** The document as the person accepted it, corrections included. */
    doc: DocJson,
    target: ImportTarget,
    name: z.string().trim().min(1).max(200),
    date: Day.nullable().default(null),
    /** What the person decided about each doubt, by its place in the preview's list. */
    answers: z
      .array(z.object({ doubt: z.int().nonnegative(), answer: z.enum(["accepted", "corrected"]) }))
      .default([]),
    /** Answers to identity questions of an earlier attempt: new guid → guid to take over, null for none. */
    identities: z.record(z.string(), z.string().nullable()).default({}),
  })
  .meta({ id: "AcceptImport" });
export type AcceptImport = z.infer<typeof AcceptImport>;

/** A provision of the new text that probably is one of the previous version; a person decides. */
export const IdentityQuestion = z
  .object({
    guid: z.string(),
    label: z.string(),
    heading: z.string(),
    candidate: z.object({ guid: z.string(), label: z.string(), heading: z.string() }),
    /** 0–1. */
    score: z.number(),
  })
  .meta({ id: "IdentityQuestion" });
export type IdentityQuestion = z.infer<typeof IdentityQuestion>;

export const AcceptedImport = z
  .object({
    work: Slug,
    version: VersionSummary,
    /** Provisions that took over the identity they had in the previous version. */
    takenOver: z.int().nonnegative(),
    previous: Id.nullable(),
    questions: z.array(IdentityQuestion),
  })
  .meta({ id: "AcceptedImport" });
export type AcceptedImport = z.infer<typeof AcceptedImport>;
