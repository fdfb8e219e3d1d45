import type { Knex } from "knex";

/** The head of a draft; null where there is none. */
export async function draftHead(db: Knex, draft: number): Promise<number | null> {
  const { rows } = await db.raw<{ rows: { head: number }[] }>(
    `select head
     from drafts
     where id = :draft`,
    { draft },
  );
  return rows[0]?.head ?? null;
}
