import { z } from "zod";

/** An error as RFC 9457 has it; `detail` is one sentence for a person. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    /** Stable name; the interface translates by it. */
    code: z.string(),
    detail: z.string(),
    /** What it is about more closely, by a stable name; `params` are what the sentence names. */
    reason: z.string().optional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    requestId: z.string().optional(),
    /** Members of the request that were refused. */
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
