import type { Knex } from "knex";
import type { Snapshot } from "./nearestSnapshot";

/** Keeps a draft's document at a head; nothing happens where another process did so already. */
export async function insertSnapshot(
  db: Knex,
  { draft, head, doc, schemaVersion }: { draft: number } & Snapshot,
): Promise<void> {
  await db.raw(
    `insert into draft_snapshots (draft_id, head, doc, schema_version)
     values (:draft, :head, :doc::jsonb, :schemaVersion)
     on conflict do nothing`,
    { draft, head, doc: JSON.stringify(doc), schemaVersion },
  );
}
