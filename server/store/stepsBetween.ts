import type { Knex } from "knex";

/** A step as it is stored; `part` is its place in the commit `ref`. */
export interface StoredStep {
  seq: number;
  ref: string;
  part: number;
  clientId: string;
  author: { id: string; name: string } | null;
  step: { stepType: string };
}

interface Row {
  seq: number;
  ref: string;
  part: number;
  client_id: string;
  author_id: string | null;
  author_name: string | null;
  step: { stepType: string };
}

/** The steps of a draft after head `after` up to and with head `to`, in order. */
export async function stepsBetween(
  db: Knex,
  { draft, after, to }: { draft: number; after: number; to: number },
): Promise<StoredStep[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select s.seq, s.ref, s.part, s.client_id, s.author_id, u.name as author_name, s.step
     from steps s
     left join users u on u.id = s.author_id
     where s.draft_id = :draft
       and s.seq > :after
       and s.seq <= :to
     order by s.seq`,
    { draft, after, to },
  );
  return rows.map((row) => ({
    seq: row.seq,
    ref: row.ref,
    part: row.part,
    clientId: row.client_id,
    author: row.author_id === null ? null : { id: row.author_id, name: row.author_name ?? "" },
    step: row.step,
  }));
}
