import type { Knex } from "knex";
import { readSetting, writeSetting } from "../store/settings";

const key = "demonstration";

/** Whether the invented laws are shown. Frozen texts are never deleted: put away, they are hidden. */
export const demonstrationShown = async (db: Knex): Promise<boolean> =>
  (await readSetting(db, key)) === true;

/** Shows the invented laws, or hides them. */
export const showDemonstration = (db: Knex, shown: boolean): Promise<void> =>
  writeSetting(db, key, shown);
