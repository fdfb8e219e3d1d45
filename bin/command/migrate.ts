import { migrate } from "../../server/database";
import type { Verb } from "./verb";
import { withDatabase } from "./withDatabase";

/** `modelaw migrate`: brings the database's schema up to date, and says what was done. */
export const migrateVerb: Verb = async () => {
  const ran = await withDatabase((db, directUrl) => migrate(db, directUrl));
  const lines = ran.length ? ran.map((name) => `Ran ${name}`) : ["The schema is up to date."];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
};
