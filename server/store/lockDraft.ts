import type { Knex } from "knex";

/**
 * Locks a draft until the end of the transaction and gives its head; null where there is none.
 * Every writer of steps goes through here first, so two of them never work on one head.
 */
export async function lockDraft(trx: Knex.Transaction, draft: number): Promise<number | null> {
  const { rows } = await trx.raw<{ rows: { head: number }[] }>(
    `select head
     from drafts
     where id = :draft
     for update`,
    { draft },
  );
  return rows[0]?.head ?? null;
}
