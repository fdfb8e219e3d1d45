import type { Knex } from "knex";

/** A work as the routes and the policy see it. */
export interface WorkRow {
  id: number;
  slug: string;
  kind: "model" | "national";
  title: string;
  body: string | null;
  jurisdiction: string | null;
  topics: string[];
  fictional: boolean;
  template: boolean;
  createdAt: string;
}

interface Row {
  id: string;
  slug: string;
  kind: "model" | "national";
  title: string;
  body_code: string | null;
  jurisdiction_code: string | null;
  topics: string[];
  fictional: boolean;
  template: boolean;
  created_at: Date;
}

/** The work of that name; null where there is none. */
export async function workBySlug(db: Knex, slug: string): Promise<WorkRow | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select
       w.id, w.slug, w.kind, w.title, w.body_code, w.jurisdiction_code, w.fictional, w.template,
       w.created_at,
       array(
         select t.topic_code from work_topics t where t.work_id = w.id order by t.topic_code
       ) as topics
     from works w
     where w.slug = :slug`,
    { slug },
  );
  const row = rows[0];
  if (!row) return null;
  const { id, body_code, jurisdiction_code, created_at, ...rest } = row;
  return {
    ...rest,
    id: Number(id),
    body: body_code,
    jurisdiction: jurisdiction_code,
    createdAt: created_at.toISOString(),
  };
}
