import type { Knex } from "knex";

/** How a run stands. "lost": the process that made it ended before it was done. */
export type RunState = "running" | "done" | "failed" | "cancelled" | "lost";

/** The making of a concordance. */
export interface ConcordRunRow {
  id: number;
  baselineVersion: number;
  nationalVersion: number;
  state: RunState;
  /** Share that is done, 0–1. */
  progress: number;
  concordance: number | null;
  startedAt: string;
  startedBy: { id: string; name: string } | null;
}

/** Seconds without a sign of life after which the process of a run is taken to have ended. */
const patience = 20;

/** Two frozen texts. */
export interface Pair {
  baselineVersion: number;
  nationalVersion: number;
}

interface Row {
  id: string;
  baseline_version_id: string;
  national_version_id: string;
  state: RunState;
  progress: number;
  concordance_id: string | null;
  created_at: Date;
  created_by: string | null;
  author: string | null;
}

/**
 * Runs, the newest first: one by its id, or those in the making and those of the last day that ended
 * badly and were not begun anew.
 */
export async function concordRuns(db: Knex, id: number | null = null): Promise<ConcordRunRow[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select r.id, r.baseline_version_id, r.national_version_id, r.progress, r.concordance_id,
       r.created_at, r.created_by, u.name as author,
       case when r.state = 'running' and r.seen_at < now() - make_interval(secs => :patience)
         then 'lost' else r.state end as state
     from concord_runs r
     left join users u on u.id = r.created_by
     where case
       when :id::bigint is not null then r.id = :id
       else r.state in ('running', 'failed', 'lost')
         and r.seen_at > now() - interval '1 day'
         and not exists (
           select from concord_runs later
           where later.baseline_version_id = r.baseline_version_id
             and later.national_version_id = r.national_version_id
             and later.id > r.id
         )
     end
     order by r.id desc`,
    { id, patience },
  );
  return rows.map((row) => ({
    id: Number(row.id),
    baselineVersion: Number(row.baseline_version_id),
    nationalVersion: Number(row.national_version_id),
    state: row.state,
    progress: row.progress,
    concordance: row.concordance_id === null ? null : Number(row.concordance_id),
    startedAt: row.created_at.toISOString(),
    startedBy: row.created_by === null ? null : { id: row.created_by, name: row.author ?? "" },
  }));
}

/**
 * Begins a run of a pair of texts, or finds the one that goes on; `begun` tells which. A run whose
 * process has ended gives way.
 */
export async function beginRun(
  trx: Knex,
  run: Pair & { createdBy: string },
): Promise<{ id: number; begun: boolean }> {
  await trx.raw(
    `update concord_runs
     set state = 'lost'
     where baseline_version_id = :baselineVersion
       and national_version_id = :nationalVersion
       and state = 'running'
       and seen_at < now() - make_interval(secs => :patience)`,
    { ...run, patience },
  );
  const { rows } = await trx.raw<{ rows: { id: string; begun: boolean }[] }>(
    `with made as (
       insert into concord_runs (baseline_version_id, national_version_id, created_by)
       values (:baselineVersion, :nationalVersion, :createdBy)
       on conflict (baseline_version_id, national_version_id) where state = 'running' do nothing
       returning id
     )
     select id, true as begun from made
     union all
     select id, false
     from concord_runs
     where baseline_version_id = :baselineVersion
       and national_version_id = :nationalVersion
       and state = 'running'
       and not exists (select from made)`,
    { ...run },
  );
  const [found] = rows;
  // The other one ended between the two looks: its place is free now.
  if (!found) return beginRun(trx, run);
  return { id: Number(found.id), begun: found.begun };
}

/** Notes a run of a pair that has its concordance already. */
export async function noteDone(
  db: Knex,
  run: Pair & { concordance: number; createdBy: string },
): Promise<number> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `insert into concord_runs
       (baseline_version_id, national_version_id, created_by, state, progress, concordance_id)
     values (:baselineVersion, :nationalVersion, :createdBy, 'done', 1, :concordance)
     returning id`,
    { ...run },
  );
  return Number(rows[0]?.id);
}

/** Gives a sign of life and the share that is done; tells whether somebody asked the run to stop. */
export async function touchRun(
  db: Knex,
  run: { id: number; progress: number },
): Promise<{ cancel: boolean }> {
  const { rows } = await db.raw<{ rows: { cancel: boolean }[] }>(
    `update concord_runs
     set progress = :progress, seen_at = now()
     where id = :id
       and state = 'running'
     returning cancel`,
    { ...run },
  );
  // A run that is not running any more was given up by another process: it has nothing left to do.
  return { cancel: rows[0]?.cancel ?? true };
}

/** Asks a run to stop; its process sees it at its next sign of life. */
export async function askToStop(db: Knex, id: number): Promise<void> {
  await db.raw("update concord_runs set cancel = true where id = :id and state = 'running'", {
    id,
  });
}

/** Ends a run. `concordance` is given for "done" alone. */
export async function endRun(
  db: Knex,
  run: { id: number; state: Exclude<RunState, "running">; concordance?: number },
): Promise<void> {
  await db.raw(
    `update concord_runs
     set state = :state,
       concordance_id = :concordance,
       progress = case when :state = 'done' then 1 else progress end,
       seen_at = now()
     where id = :id
       and state = 'running'`,
    { ...run, concordance: run.concordance ?? null },
  );
}
