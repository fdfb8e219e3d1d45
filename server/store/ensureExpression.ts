import type { Knex } from "knex";

/** The id of a work's expression in a language; begins it where there is none. The title is the newest one. */
export async function ensureExpression(
  trx: Knex,
  expression: { work: number; language: string; title: string },
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into expressions (work_id, language, title)
     values (:work, :language, :title)
     on conflict (work_id, language) do update set title = excluded.title
     returning id`,
    expression,
  );
  return Number(rows[0]?.id);
}
