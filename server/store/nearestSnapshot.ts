import type { Knex } from "knex";

/** A document kept at a head, with the schema version that it was written in. */
export interface Snapshot {
  head: number;
  doc: unknown;
  schemaVersion: number;
}

/** The newest snapshot of a draft at or before `head`; null where there is none. */
export async function nearestSnapshot(
  db: Knex,
  { draft, head }: { draft: number; head: number },
): Promise<Snapshot | null> {
  const { rows } = await db.raw<{
    rows: { head: number; doc: unknown; schema_version: number }[];
  }>(
    `select head, doc, schema_version
     from draft_snapshots
     where draft_id = :draft
       and head <= :head
     order by head desc
     limit 1`,
    { draft, head },
  );
  const row = rows[0];
  return row ? { head: row.head, doc: row.doc, schemaVersion: row.schema_version } : null;
}
