import type { Knex } from "knex";

export interface NewStep {
  seq: number;
  ref: string;
  part: number;
  clientId: string;
  authorId: string | null;
  step: unknown;
}

/** Appends steps to a locked draft and moves its head to the last of them. One statement each. */
export async function insertSteps(
  trx: Knex.Transaction,
  { draft, steps }: { draft: number; steps: readonly NewStep[] },
): Promise<void> {
  await trx.raw(
    `insert into steps (draft_id, seq, ref, part, client_id, author_id, step)
     select :draft, s.seq, s.ref, s.part, s."clientId", s."authorId", s.step
     from jsonb_to_recordset(:steps::jsonb) as s (
       seq integer,
       ref text,
       part integer,
       "clientId" text,
       "authorId" uuid,
       step jsonb
     )`,
    { draft, steps: JSON.stringify(steps) },
  );
  await trx.raw(
    `update drafts
     set head = :head,
         updated_at = now()
     where id = :draft`,
    { draft, head: Math.max(...steps.map((step) => step.seq)) },
  );
}
