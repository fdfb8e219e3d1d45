import { z } from "zod";
import type { Comparison as LawComparison } from "../law/compare/comparison";
import { Id, Language, Slug } from "./common";

/** A text to compare: "v12" is a version, "d3" the present head of a draft, "d3@120" the draft at head 120. */
export const TextKey = z
  .string()
  .regex(/^(?:v[1-9]\d{0,14}|d[1-9]\d{0,14}(?:@\d{1,9})?)$/, "Name a text as v12, d3 or d3@120");

/** Which text was compared. */
export const TextRef = z
  .object({
    key: TextKey,
    id: Id,
    kind: z.enum(["version", "draft"]),
    /** Head of a draft; null for a version. */
    head: z.int().nonnegative().nullable(),
    name: z.string(),
    title: z.string(),
    work: Slug,
    language: Language,
    sha256: z.string(),
  })
  .meta({ id: "TextRef" });
export type TextRef = z.infer<typeof TextRef>;

/** The comparison of law/compare, passed through as it is. */
export const Comparison = z
  .custom<LawComparison>((value) => typeof value === "object" && value !== null)
  .meta({ id: "Comparison", override: { type: "object", "x-type": "Comparison" } });

export const Compared = z
  .object({ old: TextRef, new: TextRef, comparison: Comparison })
  .meta({ id: "Compared" });
export type Compared = z.infer<typeof Compared>;
