import { z } from "zod";
import { Code, Id, Kind, Language, Slug } from "./common";

/** What the library may be asked for; every member narrows. */
export const LibraryQuery = z.object({
  /** Words searched in titles, headings and provisions. */
  search: z.string().trim().max(300).optional(),
  topic: Code.optional(),
  body: Code.optional(),
  jurisdiction: Code.optional(),
  language: Language.optional(),
  kind: Kind.optional(),
  /** From 1. */
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type LibraryQuery = z.infer<typeof LibraryQuery>;

/** A provision that answers the search; `snippet` marks the words that were found. */
export const Hit = z
  .object({
    version: Id,
    guid: z.string(),
    eId: z.string(),
    label: z.string(),
    heading: z.string(),
    snippet: z.array(z.object({ text: z.string(), found: z.boolean() })),
  })
  .meta({ id: "Hit" });
export type Hit = z.infer<typeof Hit>;

export const LibraryItem = z
  .object({
    slug: Slug,
    kind: Kind,
    title: z.string(),
    body: Code.nullable(),
    jurisdiction: Code.nullable(),
    topics: z.array(Code),
    fictional: z.boolean(),
    template: z.boolean(),
    /** Title and newest version of each language; `version` null before the first one. */
    languages: z.array(z.object({ language: Language, title: z.string(), version: Id.nullable() })),
    versions: z.int().nonnegative(),
    drafts: z.int().nonnegative(),
    editions: z.int().nonnegative(),
    hits: z.array(Hit),
  })
  .meta({ id: "LibraryItem" });
export type LibraryItem = z.infer<typeof LibraryItem>;

export const LibraryPage = z
  .object({
    items: z.array(LibraryItem),
    /** Works that answer the query, on all pages. */
    total: z.int().nonnegative(),
    page: z.int().positive(),
    pageSize: z.int().positive(),
  })
  .meta({ id: "LibraryPage" });
export type LibraryPage = z.infer<typeof LibraryPage>;
