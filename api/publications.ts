import { z } from "zod";
import { Code, Day, Id, Slug } from "./common";

/** Publishes versions of one work, one a language, as an edition of its body or jurisdiction. */
export const CreatePublication = z
  .object({
    versions: z.array(Id).min(1).max(20),
    /** Last part of the permanent address; the work's own name where it is missing. */
    slug: Slug.optional(),
    /** What the edition is called: "2026 edition", "Resolution 58-7". */
    name: z.string().trim().min(1).max(300),
    adoptedOn: Day.nullable().default(null),
    /** Stage of the body's procedure in which the text is published. */
    stage: Code.nullable().default(null),
  })
  .meta({ id: "CreatePublication" });
export type CreatePublication = z.infer<typeof CreatePublication>;
