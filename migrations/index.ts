import type { Knex } from "knex";
import { foundation } from "./0001_foundation";
import { reference } from "./0002_reference";
import { laws } from "./0003_laws";
import { review } from "./0004_review";
import { draftHeads } from "./0005_draft_heads";
import { concordFits } from "./0006_concord_fits";
import { draftHistory } from "./0007_draft_history";
import { concordRuns } from "./0008_concord_runs";

// A static list: names without extensions, so that they are the same from source and from a bundle.
// A merged migration is never edited; a later one mends it.
const all: Record<string, Knex.Migration> = {
  "0001_foundation": foundation,
  "0002_reference": reference,
  "0003_laws": laws,
  "0004_review": review,
  "0005_draft_heads": draftHeads,
  "0006_concord_fits": concordFits,
  "0007_draft_history": draftHistory,
  "0008_concord_runs": concordRuns,
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
