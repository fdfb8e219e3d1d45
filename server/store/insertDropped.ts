import type { Knex } from "knex";

/** Remembers commits of which no step was left, so that they are not worked again when they come again. */
export async function insertDropped(
  db: Knex,
  { draft, refs }: { draft: number; refs: readonly string[] },
): Promise<void> {
  await db.raw(
    `insert into dropped_commits (draft_id, ref)
     select :draft, ref
     from unnest(:refs::text[]) as ref
     on conflict do nothing`,
    { draft, refs },
  );
}
