import type { Knex } from "knex";
import type { Fit, Verdict } from "../../law/concord";

/** Two languages by their primary subtags, and whether invented laws are meant. */
export interface FitPair {
  baseline: string;
  national: string;
  fictional: boolean;
}

/** The newest fit of a pair of languages; null where none was learnt. */
export async function newestFit(db: Knex, pair: FitPair): Promise<Fit | null> {
  const { rows } = await db.raw<{ rows: { fit: Fit }[] }>(
    `select fit
     from concord_fits
     where baseline_language = :baseline
       and national_language = :national
       and fictional = :fictional
     order by decisions desc
     limit 1`,
    { ...pair },
  );
  return rows[0]?.fit ?? null;
}

/** Stores a fit; where somebody learnt from as many decisions meanwhile, theirs stands. */
export async function insertFit(db: Knex, { fit, ...pair }: FitPair & { fit: Fit }): Promise<void> {
  await db.raw(
    `insert into concord_fits (baseline_language, national_language, fictional, decisions, fit)
     values (:baseline, :national, :fictional, :decisions, :fit::jsonb)
     on conflict do nothing`,
    { ...pair, decisions: fit.decisions, fit: JSON.stringify(fit) },
  );
}

/** What people decided of proposed links between two languages, in the order of the links. */
export async function verdictsOf(db: Knex, pair: FitPair): Promise<Verdict[]> {
  const { rows } = await db.raw<{ rows: Verdict[] }>(
    `select
       (e.value ->> 'score')::float8 as score,
       d.status <> 'rejected' and (e.value ->> 'national') = any(d.national_guids) as "right"
     from concordance_links l
     join concordances c on c.id = l.concordance_id
     join versions v on v.id = c.national_version_id
     join expressions x on x.id = v.expression_id
     join works w on w.id = x.work_id
     join lateral (
       select d.status, d.national_guids
       from link_decisions d
       where d.link_id = l.id
       order by d.id desc
       limit 1
     ) d on d.status <> 'proposed'
     cross join lateral jsonb_array_elements(l.proposal -> 'evidence') with ordinality e
     where e.value ->> 'score' is not null
       and w.fictional = :fictional
       and split_part(lower(c.proposal -> 'route' ->> 'baseline'), '-', 1) = :baseline
       and split_part(lower(c.proposal -> 'route' ->> 'national'), '-', 1) = :national
     order by l.id, e.ordinality`,
    { ...pair },
  );
  return rows;
}
