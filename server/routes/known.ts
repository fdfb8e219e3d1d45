import type { Knex } from "knex";
import { Refusal } from "../errors";
import { unknownCodes } from "../store/unknownCodes";

/** Refuses a work that names a body, a jurisdiction or topics that the service does not know. */
export async function refuseUnknown(
  db: Knex,
  work: { body: string | null; jurisdiction: string | null; topics: readonly string[] },
): Promise<void> {
  const unknown = await unknownCodes(db, work);
  if (unknown.length > 0)
    throw new Refusal("invalid-input", `There is no ${unknown.join(", no ")}.`);
}
