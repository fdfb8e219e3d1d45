import type { Knex } from "knex";
import type { StoredLaw } from "../../law/schema";

export interface NewDraft {
  expression: number;
  name: string;
  origin: number | null;
  law: StoredLaw;
  createdBy: string | null;
}

/** Begins a draft at head 0 and gives its id. */
export async function insertDraft(trx: Knex, draft: NewDraft): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into drafts (expression_id, name, origin_version_id, law, created_by)
     values (:expression, :name, :origin, :law::jsonb, :createdBy)
     returning id`,
    { ...draft, law: JSON.stringify(draft.law) },
  );
  return Number(rows[0]?.id);
}
