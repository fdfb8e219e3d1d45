import { z } from "zod";
import { Slug } from "./common";

/** The invented laws of invented jurisdictions. They are shown only while loaded, and are always marked. */
export const Demonstration = z
  .object({ loaded: z.boolean(), works: z.array(Slug) })
  .meta({ id: "Demonstration" });
export type Demonstration = z.infer<typeof Demonstration>;

export const SetDemonstration = z.object({ loaded: z.boolean() }).meta({ id: "SetDemonstration" });
