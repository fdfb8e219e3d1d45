import { z } from "zod";
import type { LawMeta } from "../law/schema";

/** A name in the interface languages. */
export const Names = z
  .object({ en: z.string(), ru: z.string(), fr: z.string() })
  .meta({ id: "Names" });
export type Names = z.infer<typeof Names>;

/** Key of a record in the database; from 1. */
export const Id = z.int().positive();
/** The same in an address, where everything is text. */
export const IdInPath = z.coerce.number().int().positive();

/** Stable, readable name in an address: "countering-ai-terrorism". */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use small Latin letters, digits and single hyphens")
  .max(120);

/** Code of a body, topic, group or jurisdiction; jurisdictions by ISO 3166-1 alpha-2 in capitals. */
export const Code = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/)
  .max(60);

/** BCP 47 tag. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "Give a language tag such as en, ru or fr")
  .max(20);

/** A calendar day, YYYY-MM-DD. */
export const Day = z.iso.date();
/** A moment, ISO 8601 with zone. */
export const Moment = z.iso.datetime({ offset: true });
/** Lower-case hexadecimal sha256. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Model laws belong to a body, national laws to a jurisdiction. */
export const Kind = z.enum(["model", "national"]);
export type Kind = z.infer<typeof Kind>;

/** Description of a law; the same shape as `LawMeta` in law/schema. */
export const Meta = z
  .object({
    title: z.string().min(1).max(2000),
    language: Language,
    kind: Kind,
    country: z.string().nullable(),
    body: z.string().nullable(),
    workUri: z.string().nullable(),
    date: Day.nullable(),
    source: z.string().nullable(),
    licence: z.string().nullable(),
    topics: z.array(z.string()),
    fictional: z.boolean(),
  })
  .meta({ id: "LawMeta" }) satisfies z.ZodType<LawMeta>;

/** A document as ProseMirror writes it; `law/schema` checks what stands in it. */
export const DocJson = z.looseObject({ type: z.literal("doc") }).meta({ id: "DocJson" });
export type DocJson = z.infer<typeof DocJson>;

/** One provision in an outline: the unit view of law/unit without its text and node. */
export const OutlineUnit = z
  .object({
    index: z.int().nonnegative(),
    guid: z.string().nullable(),
    element: z.string(),
    num: z.string(),
    label: z.string(),
    eId: z.string(),
    heading: z.string(),
    weight: z.enum(["mandatory", "optional"]).nullable(),
    depth: z.int().nonnegative(),
    parent: z.int().nonnegative().nullable(),
    place: z.enum(["body", "preamble", "annex"]),
  })
  .meta({ id: "OutlineUnit" });
export type OutlineUnit = z.infer<typeof OutlineUnit>;

/** Who did something: key and name as it stands now. Null where the service itself did it. */
export const Person = z.object({ id: z.string(), name: z.string() }).meta({ id: "Person" });
