import type { Knex } from "knex";

export interface AuditEntry {
  /** Key of the user; null where the service itself acted. */
  actor: string | null;
  /** What was done, e.g. "version.frozen". */
  action: string;
  /** To what, e.g. "version:12". */
  subject: string;
  data?: Record<string, unknown>;
}

/** Appends to the audit trail. Comes last in a transaction: the trail stays locked until its end. */
export async function insertEvent(trx: Knex, entry: AuditEntry): Promise<void> {
  await trx.raw(
    `insert into events (actor_id, action, subject, data)
     values (:actor, :action, :subject, :data::jsonb)`,
    { ...entry, data: JSON.stringify(entry.data ?? {}) },
  );
}
