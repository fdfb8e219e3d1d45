import type { Knex } from "knex";

export interface EventRow {
  id: number;
  at: string;
  actor: string | null;
  action: string;
  subject: string;
  data: Record<string, unknown>;
  hash: string;
}

/** The audit trail after an event, at most `limit` entries, in order. */
export async function eventsAfter(
  db: Knex,
  { after, limit }: { after: number; limit: number },
): Promise<EventRow[]> {
  const { rows } = await db.raw<{
    rows: (Omit<EventRow, "at" | "id"> & { id: string; at: Date })[];
  }>(
    `select e.id, e.at, coalesce(u.name, e.actor_id::text) as actor, e.action, e.subject, e.data, e.hash
     from events e
     left join users u on u.id = e.actor_id
     where e.id > :after
     order by e.id
     limit :limit`,
    { after, limit },
  );
  return rows.map((row) => ({ ...row, id: Number(row.id), at: row.at.toISOString() }));
}

/** The first event that does not follow from the one before it; null when the chain holds. */
export async function firstBrokenEvent(db: Knex): Promise<number | null> {
  const { rows } = await db.raw<{ rows: { id: string | null }[] }>(
    `select first_broken_event() as id`,
  );
  const id = rows[0]?.id ?? null;
  return id === null ? null : Number(id);
}
