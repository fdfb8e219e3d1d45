import type { Knex } from "knex";

/**
 * Which parts of these commits a draft already holds: parts by reference, none for a commit of which
 * nothing was left; unknown ones are missing.
 */
export async function partsOfCommits(
  db: Knex,
  { draft, refs }: { draft: number; refs: readonly string[] },
): Promise<Map<string, number[]>> {
  const { rows } = await db.raw<{ rows: { ref: string; parts: number[] }[] }>(
    `select ref, array_agg(part order by part) as parts
     from steps
     where draft_id = :draft
       and ref = any(:refs::text[])
     group by ref
     union all
     select ref, '{}'
     from dropped_commits
     where draft_id = :draft
       and ref = any(:refs::text[])`,
    { draft, refs },
  );
  return new Map(rows.map((row) => [row.ref, row.parts]));
}
