import type { Knex } from "knex";

/** Edits of one person without a long pause, as the log has them. */
export interface SessionRow {
  /** seq of its first and of its last step. */
  first: number;
  head: number;
  author: { id: string; name: string } | null;
  from: string;
  to: string;
  steps: number;
  added: number;
  removed: number;
  formal: number;
}

interface Row extends Omit<SessionRow, "author" | "from" | "to"> {
  author_id: string | null;
  author_name: string | null;
  from: Date;
  to: Date;
}

/** Time without an edit after which somebody's next one begins a new session. */
const pause = "15 minutes";

/**
 * Steps with what they did: characters of the words that a step brings, positions that it takes away.
 * Letter by letter is the common case, and is read without a search.
 */
const measured = `
  select
    seq, author_id, created_at,
    case
      when step -> 'slice' is null then 0
      when jsonb_array_length(step #> '{slice,content}') = 1
        and step #> '{slice,content,0,text}' is not null
        then length(step #>> '{slice,content,0,text}')
      else (
        select coalesce(sum(length(t #>> '{}')), 0)::int
        from jsonb_path_query(step, 'strict $.slice.content.** \\? (@.type == "text").text') as t
      )
    end as added,
    case step ->> 'stepType'
      when 'replace' then (step -> 'to')::int - (step -> 'from')::int
      when 'replaceAround' then (step -> 'to')::int - (step -> 'gapTo')::int
        + (step -> 'gapFrom')::int - (step -> 'from')::int
      else 0
    end as removed
  from steps
  where draft_id = :draft`;

/** Each step with the first of its session. */
const inSessions = (steps: string) => `
  select
    *,
    max(begins) over (partition by author_id order by seq) as first
  from (
    select
      *,
      case
        when lag(created_at) over (partition by author_id order by seq)
          >= created_at - interval '${pause}' then null
        else seq
      end as begins
    from (${steps}) as s
  ) as b`;

const grouped = (steps: string, sums: string) => `
  select
    first, max(seq) as head, author_id, u.name as author_name, min(b.created_at) as "from",
    max(b.created_at) as "to", count(*)::int as steps${sums}
  from (${inSessions(steps)}) as b
  left join users u on u.id = author_id
  group by first, author_id, u.name`;

const present = ({ author_id, author_name, from, to, ...row }: Row): SessionRow => ({
  ...row,
  author: author_id === null ? null : { id: author_id, name: author_name ?? "" },
  from: from.toISOString(),
  to: to.toISOString(),
});

/** The sessions of a draft that ended below a head, the one that ended last first; at most `limit`. */
export async function sessionsBefore(
  db: Knex,
  { draft, before, limit }: { draft: number; before: number | null; limit: number },
): Promise<SessionRow[]> {
  const sums = `,
    sum(added)::int as added, sum(removed)::int as removed,
    count(*) filter (where added = 0 and removed = 0)::int as formal`;
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select *
     from (${grouped(measured, sums)}) as g
     where :before::int is null or head < :before
     order by head desc
     limit :limit`,
    { draft, before, limit },
  );
  return rows.map(present);
}

/** The sessions of a draft up to a head, without what they did. */
export async function sessionsUpTo(
  db: Knex,
  { draft, head }: { draft: number; head: number },
): Promise<SessionRow[]> {
  const steps = `
    select seq, author_id, created_at
    from steps
    where draft_id = :draft
      and seq <= :head`;
  const { rows } = await db.raw<{ rows: Row[] }>(`${grouped(steps, "")} order by first`, {
    draft,
    head,
  });
  return rows.map(present);
}
