import type { Knex } from "knex";

export interface NewEdition {
  work: number;
  owner: string;
  slug: string;
  name: string;
  stage: string | null;
  adoptedOn: string | null;
  publishedBy: string | null;
}

/** Adds an edition and gives its id; null where its permanent address is taken. */
export async function insertEdition(trx: Knex, edition: NewEdition): Promise<number | null> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into editions (work_id, owner, slug, name, stage_code, adopted_on, published_by)
     values (:work, :owner, :slug, :name, :stage, :adoptedOn, :publishedBy)
     on conflict (owner, slug) do nothing
     returning id`,
    { ...edition },
  );
  return rows[0] ? Number(rows[0].id) : null;
}
