import type { Knex } from "knex";
import type { WrittenState } from "../../law/history";

/** Who wrote which words of a draft, as it was kept at the last head up to `head`; null where none was. */
export async function nearestAuthorship(
  db: Knex,
  { draft, head }: { draft: number; head: number },
): Promise<{ head: number; written: WrittenState } | null> {
  const { rows } = await db.raw<{ rows: { head: number; written: WrittenState }[] }>(
    `select head, written
     from draft_authorship
     where draft_id = :draft
       and head <= :head
     order by head desc
     limit 1`,
    { draft, head },
  );
  return rows[0] ?? null;
}

/** Keeps who wrote which words at a head; nothing happens where that is kept already. */
export async function insertAuthorship(
  db: Knex,
  { draft, head, written }: { draft: number; head: number; written: WrittenState },
): Promise<void> {
  await db.raw(
    `insert into draft_authorship (draft_id, head, written)
     values (:draft, :head, :written::jsonb)
     on conflict do nothing`,
    { draft, head, written: JSON.stringify(written) },
  );
}
