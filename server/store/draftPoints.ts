import type { Knex } from "knex";

type Named = { id: string; name: string } | null;

/** A version that was frozen from a draft. */
export interface FrozenRow {
  head: number;
  version: number;
  name: string;
  author: Named;
  from: string;
}

/** The versions that were frozen from a draft, the last head first. */
export async function frozenFrom(db: Knex, draft: number): Promise<FrozenRow[]> {
  const { rows } = await db.raw<{
    rows: {
      head: number;
      id: string;
      name: string;
      created_by: string | null;
      author: string | null;
      created_at: Date;
    }[];
  }>(
    `select (v.source ->> 'head')::int as head, v.id, v.name, v.created_by, u.name as author, v.created_at
     from drafts d
     join versions v on v.expression_id = d.expression_id
     left join users u on u.id = v.created_by
     where d.id = :draft
       and v.source ->> 'draft' = :key
     order by head desc, v.id desc`,
    { draft, key: String(draft) },
  );
  return rows.map(({ head, id, name, created_by, author, created_at }) => ({
    ...{ head, version: Number(id), name, from: created_at.toISOString() },
    author: created_by === null ? null : { id: created_by, name: author ?? "" },
  }));
}

/** How a draft began, and when it last moved before a head. */
export interface DraftStart {
  version: { id: number; name: string } | null;
  restored: { draft: number; name: string; head: number } | null;
}

/** How a draft began; null where there is none. */
export async function draftStart(db: Knex, draft: number): Promise<DraftStart | null> {
  const { rows } = await db.raw<{
    rows: {
      version: string | null;
      version_name: string | null;
      from_draft: string | null;
      from_name: string | null;
      from_head: number | null;
    }[];
  }>(
    `select
       v.id as version, v.name as version_name, f.id as from_draft, f.name as from_name, d.from_head
     from drafts d
     left join versions v on v.id = d.origin_version_id
     left join drafts f on f.id = d.from_draft_id
     where d.id = :draft`,
    { draft },
  );
  const row = rows[0];
  if (!row) return null;
  const { version, version_name, from_draft, from_name, from_head } = row;
  return {
    version: version === null ? null : { id: Number(version), name: version_name ?? "" },
    restored:
      from_draft === null
        ? null
        : { draft: Number(from_draft), name: from_name ?? "", head: from_head ?? 0 },
  };
}

/** When the step that led to a head was made; null at head 0 and beyond the last. */
export async function stepMoment(
  db: Knex,
  { draft, head }: { draft: number; head: number },
): Promise<string | null> {
  const { rows } = await db.raw<{ rows: { created_at: Date }[] }>(
    `select created_at
     from steps
     where draft_id = :draft
       and seq = :head`,
    { draft, head },
  );
  return rows[0]?.created_at.toISOString() ?? null;
}
