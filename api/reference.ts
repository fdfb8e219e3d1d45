import { z } from "zod";
import { Code, Language, Names } from "./common";

/** The eight grades of a baseline provision in a national law; a body may rename them. */
export const Grade = z.enum([
  "verbatim",
  "equivalent",
  "partial",
  "conflict",
  "missing",
  "goes-further",
  "option-not-taken",
  "not-applicable",
]);
export type Grade = z.infer<typeof Grade>;

export const Jurisdiction = z
  .object({
    code: Code,
    alpha3: z.string().nullable(),
    names: Names,
    groups: z.array(Code),
    languages: z.array(Language),
    /** True for invented jurisdictions, which the demonstration brings. */
    fictional: z.boolean(),
    /** What to check before use, for instance a withdrawal that was announced. */
    note: z.string().nullable(),
  })
  .meta({ id: "Jurisdiction" });
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** A code with names: a topic, a group, a commission or a stage. */
export const Named = z.object({ code: Code, names: Names }).meta({ id: "Named" });
export type Named = z.infer<typeof Named>;

export const Body = z
  .object({
    code: Code,
    names: Names,
    kind: z.string(),
    commissions: z.array(Named),
    /** Stages of the body's own procedure, in order. */
    stages: z.array(Named),
  })
  .meta({ id: "Body" });
export type Body = z.infer<typeof Body>;

export const Reference = z
  .object({
    jurisdictions: z.array(Jurisdiction),
    groups: z.array(Named),
    topics: z.array(Named),
    bodies: z.array(Body),
    /** Numbering profiles that a new law may follow. */
    profiles: z.array(z.object({ id: z.string(), language: Language, names: Names })),
    grades: z.array(Grade),
  })
  .meta({ id: "Reference" });
export type Reference = z.infer<typeof Reference>;
