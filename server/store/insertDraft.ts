import type { Knex } from "knex";
import type { StoredLaw } from "../../law/schema";

export interface NewDraft {
  expression: number;
  name: string;
  origin: number | null;
  law: StoredLaw;
  createdBy: string | null;
  /** The point of another draft that it was restored from. */
  restored?: { draft: number; head: number };
}

/** Begins a draft at head 0 and gives its id. */
export async function insertDraft(trx: Knex, draft: NewDraft): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into drafts (
       expression_id, name, origin_version_id, law, created_by, from_draft_id, from_head
     )
     values (:expression, :name, :origin, :law::jsonb, :createdBy, :fromDraft, :fromHead)
     returning id`,
    {
      ...draft,
      law: JSON.stringify(draft.law),
      fromDraft: draft.restored?.draft ?? null,
      fromHead: draft.restored?.head ?? null,
    },
  );
  return Number(rows[0]?.id);
}
