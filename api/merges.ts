import { z } from "zod";
import { Day, Id } from "./common";

/** An edition of the model that a draft was made from, newer than the one that it was made from. */
export const NewEdition = z
  .object({
    name: z.string(),
    adoptedOn: Day.nullable(),
    /** Its text in the draft's language. */
    version: Id,
    /** The text that the draft is compared with until now. */
    from: Id,
    /** True where the draft is a text of the model itself, not of a law drafted from it. */
    sameWork: z.boolean(),
  })
  .meta({ id: "NewEdition" });
export type NewEdition = z.infer<typeof NewEdition>;

/** What a draft is offered; null where there is nothing newer in its language. */
export const OfferedEdition = z
  .object({ edition: NewEdition.nullable() })
  .meta({ id: "OfferedEdition" });

/** The draft's baseline from now on: a newer edition of the same model, in the draft's language. */
export const MoveBaseline = z
  .object({
    /** The baseline until now; a conflict where another person moved it meanwhile. */
    from: Id,
    version: Id,
  })
  .meta({ id: "MoveBaseline" });

export const MovedBaseline = z.object({ origin: Id }).meta({ id: "MovedBaseline" });
