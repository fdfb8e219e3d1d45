import type { Knex } from "knex";

/** Sets the version that a draft is compared with, where it still is `from`. Gives the number of drafts set, 0 or 1. */
export async function moveBaseline(
  trx: Knex,
  { draft, from, version }: { draft: number; from: number; version: number },
): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update drafts
     set origin_version_id = :version
     where id = :draft
       and origin_version_id = :from`,
    { draft, from, version },
  );
  return rowCount;
}
