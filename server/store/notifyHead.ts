import type { Knex } from "knex";

/** The channel on which every process hears that a draft has moved. */
export const headChannel = "draft_head";

/** Tells all processes, once the transaction is committed, that a draft has reached a head. */
export async function notifyHead(
  trx: Knex.Transaction,
  { draft, head }: { draft: number; head: number },
): Promise<void> {
  await trx.raw(`select pg_notify(:channel, :payload)`, {
    channel: headChannel,
    payload: JSON.stringify({ draft, head }),
  });
}
