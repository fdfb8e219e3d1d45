import type { Knex } from "knex";
import type { StoredLaw } from "../../law/schema";

/** The law that a draft started from and its present head; null where there is no such draft. */
export async function draftAtStart(
  db: Knex,
  draft: number,
): Promise<{ law: StoredLaw; head: number } | null> {
  const { rows } = await db.raw<{ rows: { law: StoredLaw; head: number }[] }>(
    `select law, head
     from drafts
     where id = :draft`,
    { draft },
  );
  return rows[0] ?? null;
}
