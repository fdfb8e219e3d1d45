import type { Knex } from "knex";

export interface NewWorkRow {
  slug: string;
  kind: "model" | "national";
  title: string;
  body: string | null;
  jurisdiction: string | null;
  topics: readonly string[];
  fictional: boolean;
  template: boolean;
  createdBy: string | null;
}

/** Adds a work with its topics and gives its id; null where the slug is taken. */
export async function insertWork(trx: Knex, work: NewWorkRow): Promise<number | null> {
  const { topics, ...row } = work;
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `with added as (
       insert into works (
         slug, kind, title, body_code, jurisdiction_code, fictional, template, created_by
       )
       values (
         :slug, :kind, :title, :body, :jurisdiction, :fictional, :template, :createdBy
       )
       on conflict (slug) do nothing
       returning id
     ), told as (
       insert into work_topics (work_id, topic_code)
       select added.id, topic
       from added, unnest(:topics::text[]) as topic
     )
     select id
     from added`,
    { ...row, topics: [...topics] },
  );
  return rows[0] ? Number(rows[0].id) : null;
}
