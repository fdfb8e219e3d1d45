import type { Knex } from "knex";

/** Addresses of the invented works, by title. */
export async function fictionalWorks(db: Knex): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { slug: string }[] }>(
    `select slug
     from works
     where fictional
     order by title collate law`,
  );
  return rows.map(({ slug }) => slug);
}
