import type { Knex } from "knex";

/** A published edition. */
export interface EditionRow {
  id: number;
  work: string;
  workId: number;
  kind: "model" | "national";
  owner: string;
  slug: string;
  name: string;
  adoptedOn: string | null;
  publishedAt: string;
  fictional: boolean;
  languages: { language: string; version: number; title: string }[];
}

interface Row {
  id: string;
  work: string;
  work_id: string;
  kind: "model" | "national";
  owner: string;
  slug: string;
  name: string;
  adopted_on: string | null;
  published_at: Date;
  fictional: boolean;
  languages: { language: string; version: number; title: string }[];
}

const summary = `
  select
    e.id, w.slug as work, w.id as work_id, w.kind, w.fictional, e.owner, e.slug, e.name,
    e.adopted_on::text as adopted_on, e.published_at,
    coalesce((
      select jsonb_agg(
        jsonb_build_object('language', p.language, 'version', p.version_id, 'title', p.title)
        order by p.language
      )
      from publications p
      where p.edition_id = e.id
    ), '[]') as languages
  from editions e
  join works w on w.id = e.work_id`;

const present = ({ adopted_on, published_at, work_id, ...row }: Row): EditionRow => ({
  ...row,
  id: Number(row.id),
  workId: Number(work_id),
  adoptedOn: adopted_on,
  publishedAt: published_at.toISOString(),
});

/** All editions, the newest first; of one work where it is named. */
export async function editions(db: Knex, work: number | null = null): Promise<EditionRow[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `${summary}
     where :work::bigint is null or w.id = :work
     order by e.published_at desc, e.id desc`,
    { work },
  );
  return rows.map(present);
}

/** The edition at a permanent address; null where there is none. */
export async function editionAt(
  db: Knex,
  { owner, slug }: { owner: string; slug: string },
): Promise<EditionRow | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `${summary}
     where e.owner = :owner
       and e.slug = :slug`,
    { owner, slug },
  );
  return rows[0] ? present(rows[0]) : null;
}
