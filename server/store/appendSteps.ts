import type { Knex } from "knex";
import { headChannel } from "./channels";

export interface NewStep {
  seq: number;
  ref: string;
  part: number;
  clientId: string;
  authorId: string | null;
  step: unknown;
}

/**
 * Appends steps to a draft that stands at head `from`, moves its head to the last of them and tells
 * all processes, in one statement: one way to the database and back, one flush. Gives false, and
 * changes nothing, where the draft stands at another head or is not there, or where one of the
 * commits was dropped as a whole before.
 */
export async function appendSteps(
  db: Knex,
  { draft, from, steps }: { draft: number; from: number; steps: readonly NewStep[] },
): Promise<boolean> {
  const to = from + steps.length;
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `with moved as (
       update drafts
       set head = :to,
           updated_at = now()
       where id = :draft
         and head = :from
         and not exists (
           select
           from dropped_commits
           where draft_id = :draft
             and ref = any(:refs::text[])
         )
       returning id
     ), added as (
       insert into steps (draft_id, seq, ref, part, client_id, author_id, step)
       select moved.id, s.seq, s.ref, s.part, s."clientId", s."authorId", s.step
       from moved, jsonb_to_recordset(:steps::jsonb) as s (
         seq integer,
         ref text,
         part integer,
         "clientId" text,
         "authorId" uuid,
         step jsonb
       )
     )
     select pg_notify(:channel, :payload)
     from moved`,
    {
      draft,
      from,
      to,
      steps: JSON.stringify(steps),
      refs: [...new Set(steps.map(({ ref }) => ref))],
      channel: headChannel,
      payload: JSON.stringify({ draft, head: to }),
    },
  );
  return rows.length > 0;
}
