import type { Knex } from "knex";
import type { Names } from "../../api";

/** Names of the body or jurisdiction that owns editions; null where there is neither. */
export async function ownerNames(db: Knex, owner: string): Promise<Names | null> {
  const { rows } = await db.raw<{ rows: { names: Names }[] }>(
    `select names
     from bodies
     where code = :owner
     union all
     select names
     from jurisdictions
     where lower(code) = :owner`,
    { owner },
  );
  return rows[0]?.names ?? null;
}
