import type { Knex } from "knex";
import type { Grade, GradeProposal, Link, LinkStatus } from "../../api";

/** A link to be stored. */
export interface NewLink {
  baseline: readonly string[];
  national: readonly string[];
  manual: boolean;
  grade: Grade;
  proposal: GradeProposal | null;
}

/** Adds links to a concordance, in order, and gives their ids. */
export async function insertLinks(
  trx: Knex,
  { concordance, links, by }: { concordance: number; links: readonly NewLink[]; by: string },
): Promise<number[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into concordance_links (
       concordance_id, baseline_guids, national_guids, manual, grade, proposal, created_by
     )
     select
       :concordance,
       array(select jsonb_array_elements_text(l.value -> 'baseline')),
       array(select jsonb_array_elements_text(l.value -> 'national')),
       (l.value ->> 'manual')::boolean,
       l.value ->> 'grade',
       nullif(l.value -> 'proposal', 'null'),
       :by
     from jsonb_array_elements(:links::jsonb) with ordinality l
     order by l.ordinality
     returning id`,
    { concordance, by, links: JSON.stringify(links) },
  );
  return rows.map(({ id }) => Number(id));
}

interface Row {
  id: string;
  baseline: string[];
  national: string[];
  manual: boolean;
  proposal: GradeProposal | null;
  status: LinkStatus;
  grade: Grade;
  note: string;
  decided_at: Date | null;
  decider: string | null;
  decider_name: string | null;
}

/** The links of a concordance as they stand, in order; one of them where it is named. */
export async function linksOf(
  db: Knex,
  { concordance, link = null }: { concordance: number; link?: number | null },
): Promise<Link[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select
       l.id, l.baseline_guids as baseline, coalesce(d.national_guids, l.national_guids) as national,
       l.manual, l.proposal,
       coalesce(d.status, case when l.manual then 'confirmed' else 'proposed' end) as status,
       coalesce(d.grade, l.grade) as grade, coalesce(d.note, '') as note,
       coalesce(d.decided_at, case when l.manual then l.created_at end) as decided_at,
       u.id as decider, u.name as decider_name
     from concordance_links l
     left join lateral (
       select d.status, d.grade, d.national_guids, d.note, d.decided_at, d.decided_by
       from link_decisions d
       where d.link_id = l.id
       order by d.id desc
       limit 1
     ) d on true
     left join users u
       on u.id = coalesce(d.decided_by, case when l.manual then l.created_by end)
     where l.concordance_id = :concordance
       and (:link::bigint is null or l.id = :link)
     order by l.id`,
    { concordance, link },
  );
  return rows.map((row) => {
    const proposed = row.status === "proposed";
    return {
      id: Number(row.id),
      baseline: row.baseline,
      national: row.national,
      manual: row.manual,
      proposal: row.proposal,
      status: row.status,
      grade: row.grade,
      note: row.note,
      decidedBy:
        proposed || row.decider === null ? null : { id: row.decider, name: row.decider_name ?? "" },
      decidedAt: proposed ? null : (row.decided_at?.toISOString() ?? null),
    };
  });
}

/** Appends a decision on a link; the newest one stands. `hashes`: of the provisions as they read now. */
export async function insertDecision(
  trx: Knex,
  decision: {
    link: number;
    status: LinkStatus;
    grade: Grade;
    national: readonly string[];
    note: string;
    hashes: { baseline: Record<string, string>; national: Record<string, string> };
    by: string;
  },
): Promise<void> {
  await trx.raw(
    `insert into link_decisions (link_id, status, grade, national_guids, note, hashes, decided_by)
     values (:link, :status, :grade, :national::text[], :note, :hashes::jsonb, :by)`,
    {
      ...decision,
      national: [...decision.national],
      hashes: JSON.stringify(decision.hashes),
    },
  );
}
