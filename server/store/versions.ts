import type { Knex } from "knex";
import type { StoredLaw } from "../../law/schema";

/** A version without its text. */
export interface VersionRow {
  id: number;
  name: string;
  language: string;
  date: string | null;
  sha256: string;
  provisions: number;
  createdAt: string;
  createdBy: { id: string; name: string } | null;
  origin: number | null;
  /** The work that it is a text of, and its title in this language. */
  workId: number;
  work: string;
  title: string;
  jurisdiction: string | null;
}

interface Row {
  id: string;
  name: string;
  language: string;
  date: string | null;
  sha256: string;
  provisions: number;
  created_at: Date;
  created_by: string | null;
  author: string | null;
  origin_version_id: string | null;
  work_id: string;
  slug: string;
  title: string;
  jurisdiction_code: string | null;
}

const summary = `
  select
    v.id, v.name, x.language, v.date::text as date, v.sha256, v.created_at, v.created_by,
    u.name as author, v.origin_version_id, w.id as work_id, w.slug, x.title, w.jurisdiction_code,
    (select count(*)::int from version_provisions p where p.version_id = v.id) as provisions
  from versions v
  join expressions x on x.id = v.expression_id
  join works w on w.id = x.work_id
  left join users u on u.id = v.created_by`;

const present = (row: Row): VersionRow => ({
  id: Number(row.id),
  name: row.name,
  language: row.language,
  date: row.date,
  sha256: row.sha256,
  provisions: row.provisions,
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by === null ? null : { id: row.created_by, name: row.author ?? "" },
  origin: row.origin_version_id === null ? null : Number(row.origin_version_id),
  workId: Number(row.work_id),
  work: row.slug,
  title: row.title,
  jurisdiction: row.jurisdiction_code,
});

/** The versions of a work, the newest first. */
export async function versionsOf(db: Knex, work: number): Promise<VersionRow[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `${summary}
     where w.id = :work
     order by v.id desc`,
    { work },
  );
  return rows.map(present);
}

/** The versions with these ids, in no order; unknown ones are missing. */
export async function versionsById(db: Knex, ids: readonly number[]): Promise<VersionRow[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `${summary}
     where v.id = any(:ids::bigint[])`,
    { ids: [...ids] },
  );
  return rows.map(present);
}

/** The newest version of a work in a language; null where there is none. */
export async function newestVersion(
  db: Knex,
  { work, language }: { work: number; language: string },
): Promise<VersionRow | null> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `${summary}
     where w.id = :work
       and x.language = :language
     order by v.id desc
     limit 1`,
    { work, language },
  );
  return rows[0] ? present(rows[0]) : null;
}

/** The text of a version; null where there is none. */
export async function lawOfVersion(db: Knex, version: number): Promise<StoredLaw | null> {
  const { rows } = await db.raw<{ rows: { law: StoredLaw }[] }>(
    `select law
     from versions
     where id = :version`,
    { version },
  );
  return rows[0]?.law ?? null;
}
