import type { Knex } from "knex";

/** The languages of a work, by language. */
export async function expressionsOf(
  db: Knex,
  work: number,
): Promise<{ id: number; language: string; title: string }[]> {
  const { rows } = await db.raw<{ rows: { id: string; language: string; title: string }[] }>(
    `select id, language, title
     from expressions
     where work_id = :work
     order by language`,
    { work },
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
