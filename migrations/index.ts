import type { Knex } from "knex";
import { foundation } from "./0001_foundation";

// A static list: names without extensions, so that they are the same from source and from a bundle.
// A merged migration is never edited; a later one mends it.
const all: Record<string, Knex.Migration> = {
  "0001_foundation": foundation,
};

/** Every migration by name, in the order in which they run. */
export const migrations: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(Object.keys(all).sort()),
  getMigrationName: (name) => name,
  getMigration: (name) => {
    const migration = all[name];
    return migration
      ? Promise.resolve(migration)
      : Promise.reject(new Error(`There is no migration named ${name}.`));
  },
};
