import type { Knex } from "knex";

/** What was proposed beside the links. */
export interface StoredProposal {
  status: "complete" | "gaveUp";
  limits: { reason: string; consequence: string }[];
  route: {
    baseline: string;
    national: string;
    /** Language of the baseline that was asked for; missing in what was stored before it was told. */
    asked?: string;
    kind: "same-language" | "lexicon" | "human-only";
    sources: string[];
  };
  fit: string;
  /** Decisions that the fit was learnt from; missing in what was stored before it was told. */
  decisions?: number;
  /** guids of national articles that answer nothing. */
  unanswering: string[];
}

/** A concordance without its links. */
export interface ConcordanceRow {
  id: number;
  baselineVersion: number;
  nationalVersion: number;
  fictional: boolean;
  proposal: StoredProposal;
  createdAt: string;
  createdBy: { id: string; name: string } | null;
  decided: number;
  total: number;
}

interface Row {
  id: string;
  baseline_version: string;
  national_version: string;
  fictional: boolean;
  proposal: StoredProposal;
  created_at: Date;
  created_by: string | null;
  author: string | null;
  decided: number;
  total: number;
}

/**
 * Concordances, the newest first: all, one by its id, those on a baseline, or that of a pair of
 * versions. A link that was made by hand counts as decided.
 */
export async function concordances(
  db: Knex,
  by: { id?: number; baselineVersion?: number; nationalVersion?: number } = {},
): Promise<ConcordanceRow[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select
       c.id, b.version_id as baseline_version, c.national_version_id as national_version,
       c.proposal, c.created_at, c.created_by, u.name as author, w.fictional,
       coalesce(p.decided, 0)::int as decided, coalesce(p.total, 0)::int as total
     from concordances c
     join baselines b on b.id = c.baseline_id
     join versions v on v.id = c.national_version_id
     join expressions x on x.id = v.expression_id
     join works w on w.id = x.work_id
     left join users u on u.id = c.created_by
     left join lateral (
       select
         count(*) as total,
         count(*) filter (where coalesce(d.status, case when l.manual then 'confirmed' end) <> 'proposed')
           as decided
       from concordance_links l
       left join lateral (
         select d.status
         from link_decisions d
         where d.link_id = l.id
         order by d.id desc
         limit 1
       ) d on true
       where l.concordance_id = c.id
     ) p on true
     where (:id::bigint is null or c.id = :id)
       and (:baselineVersion::bigint is null or b.version_id = :baselineVersion)
       and (:nationalVersion::bigint is null or c.national_version_id = :nationalVersion)
     order by c.id desc`,
    {
      id: by.id ?? null,
      baselineVersion: by.baselineVersion ?? null,
      nationalVersion: by.nationalVersion ?? null,
    },
  );
  return rows.map((row) => ({
    id: Number(row.id),
    baselineVersion: Number(row.baseline_version),
    nationalVersion: Number(row.national_version),
    fictional: row.fictional,
    proposal: row.proposal,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by === null ? null : { id: row.created_by, name: row.author ?? "" },
    decided: row.decided,
    total: row.total,
  }));
}

/** Makes a version a baseline and begins a concordance on it; null where the pair has one already. */
export async function insertConcordance(
  trx: Knex,
  concordance: {
    baselineVersion: number;
    nationalVersion: number;
    proposal: StoredProposal;
    createdBy: string;
  },
): Promise<number | null> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `with baseline as (
       insert into baselines (version_id, created_by)
       values (:baselineVersion, :createdBy)
       on conflict (version_id) do update set version_id = excluded.version_id
       returning id
     )
     insert into concordances (baseline_id, national_version_id, proposal, created_by)
     select id, :nationalVersion, :proposal::jsonb, :createdBy
     from baseline
     on conflict (baseline_id, national_version_id) do nothing
     returning id`,
    { ...concordance, proposal: JSON.stringify(concordance.proposal) },
  );
  return rows[0] ? Number(rows[0].id) : null;
}
