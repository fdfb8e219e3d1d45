import type { Knex } from "knex";
import type { Comparison } from "../../law/compare";

/** What names a comparison in the cache. */
export interface ComparisonKey {
  oldSha256: string;
  newSha256: string;
  /** Name of the program's state that compared. */
  engine: string;
}

/** The comparison of two texts that was made before; null where there is none. */
export async function cachedComparison(db: Knex, key: ComparisonKey): Promise<Comparison | null> {
  const { rows } = await db.raw<{ rows: { comparison: Comparison }[] }>(
    `select comparison
     from comparisons
     where old_sha256 = :oldSha256
       and new_sha256 = :newSha256
       and engine = :engine`,
    { ...key },
  );
  return rows[0]?.comparison ?? null;
}

/** Comparisons that the cache keeps; the oldest go. */
const keptComparisons = 2000;

/** Keeps a comparison, and lets the oldest go beyond the limit. */
export async function keepComparison(
  db: Knex,
  { comparison, ...key }: ComparisonKey & { comparison: Comparison },
): Promise<void> {
  await db.raw(
    `with gone as (
       delete from comparisons
       where ctid in (
         select ctid
         from comparisons
         order by created_at desc
         offset :kept
       )
     )
     insert into comparisons (old_sha256, new_sha256, engine, comparison)
     values (:oldSha256, :newSha256, :engine, :comparison::jsonb)
     on conflict do nothing`,
    { ...key, kept: keptComparisons, comparison: JSON.stringify(comparison) },
  );
}
