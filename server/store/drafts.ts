import type { Knex } from "knex";

/** A draft without its text. */
export interface DraftRow {
  id: number;
  name: string;
  language: string;
  head: number;
  origin: number | null;
  createdAt: string;
  createdBy: { id: string; name: string } | null;
  updatedAt: string;
  work: string;
  workId: number;
  title: string;
}

interface Row {
  id: string;
  name: string;
  language: string;
  head: number;
  origin_version_id: string | null;
  created_at: Date;
  created_by: string | null;
  author: string | null;
  updated_at: Date;
  slug: string;
  work_id: string;
  title: string;
}

const summary = `
  select
    d.id, d.name, x.language, d.head, d.origin_version_id, d.created_at, d.created_by,
    u.name as author, d.updated_at, w.slug, w.id as work_id, x.title
  from drafts d
  join expressions x on x.id = d.expression_id
  join works w on w.id = x.work_id
  left join users u on u.id = d.created_by`;

const present = (row: Row): DraftRow => ({
  id: Number(row.id),
  name: row.name,
  language: row.language,
  head: row.head,
  origin: row.origin_version_id === null ? null : Number(row.origin_version_id),
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by === null ? null : { id: row.created_by, name: row.author ?? "" },
  updatedAt: row.updated_at.toISOString(),
  work: row.slug,
  workId: Number(row.work_id),
  title: row.title,
});

/** The drafts of a work, the one last written first. */
export async function draftsOf(db: Knex, work: number): Promise<DraftRow[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `${summary}
     where w.id = :work
     order by d.updated_at desc, d.id desc`,
    { work },
  );
  return rows.map(present);
}

/** A draft; null where there is none. */
export async function draftById(db: Knex, draft: number): Promise<DraftRow | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `${summary}
     where d.id = :draft`,
    { draft },
  );
  return rows[0] ? present(rows[0]) : null;
}
