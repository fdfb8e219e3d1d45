import type { Knex } from "knex";
import type { AddComment, CommentThread } from "../../api";

interface Row {
  thread: string;
  guid: string | null;
  quote: string;
  resolved_at: Date | null;
  comments: CommentThread["comments"];
}

/** The threads of a draft in the order in which they began; one of them where it is named. */
export async function commentThreads(
  db: Knex,
  { draft, thread = null }: { draft: number; thread?: string | null },
): Promise<CommentThread[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select
       c.thread,
       (array_agg(c.guid order by c.id))[1] as guid,
       (array_agg(c.quote order by c.id))[1] as quote,
       (array_agg(c.resolved_at order by c.id))[1] as resolved_at,
       jsonb_agg(
         jsonb_build_object(
           'id', c.id,
           'text', c.text,
           'author', case when u.id is null then null
             else jsonb_build_object('id', u.id, 'name', u.name) end,
           'at', to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
         )
         order by c.id
       ) as comments
     from comments c
     left join users u on u.id = c.author_id
     where c.draft_id = :draft
       and (:thread::text is null or c.thread = :thread)
     group by c.thread
     order by min(c.id)`,
    { draft, thread },
  );
  return rows.map(({ resolved_at, ...row }) => ({
    ...row,
    resolvedAt: resolved_at?.toISOString() ?? null,
  }));
}

/** Adds a remark to a thread of a draft. */
export async function insertComment(
  trx: Knex,
  comment: AddComment & { work: number; draft: number; author: string },
): Promise<void> {
  await trx.raw(
    `insert into comments (work_id, draft_id, guid, thread, quote, text, author_id)
     values (:work, :draft, :guid, :thread, :quote, :text, :author)`,
    { ...comment },
  );
}

/** Resolves a thread of a draft, or opens it again; gives how many remarks it has. */
export async function resolveThread(
  trx: Knex,
  args: { draft: number; thread: string; resolved: boolean },
): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update comments
     set resolved_at = case when :resolved then coalesce(resolved_at, now()) end
     where draft_id = :draft and thread = :thread`,
    args,
  );
  return rowCount;
}

/** Who may be mentioned beside a draft: everyone with a role in it, or one that reaches its work. */
export async function mentionable(
  db: Knex,
  of: { draft: number; body: string | null; jurisdiction: string | null },
): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.raw<{ rows: { id: string; name: string }[] }>(
    `select u.id, u.name
     from users u
     where exists (
       select from role_grants g
       where g.user_id = u.id
         and (
           g.scope_kind = 'service'
           or g.scope_kind = 'body' and g.scope_code = :body
           or g.scope_kind = 'jurisdiction' and g.scope_code = :jurisdiction
         )
     ) or exists (
       select from draft_roles r
       where r.user_id = u.id
         and r.draft_id = :draft
     )
     order by u.name collate law, u.id`,
    { draft: of.draft, body: of.body, jurisdiction: of.jurisdiction },
  );
  return rows;
}
