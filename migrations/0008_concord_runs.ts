import type { Knex } from "knex";

/** Concordances in the making: what a page shows while one is proposed, and what a second request joins. */
export const concordRuns: Knex.Migration = {
  async up(trx) {
    await trx.raw(`
      -- running → done | failed | cancelled | lost (the process that made it ended)
      -- seen_at: the last sign of life of that process
      create table concord_runs (
        id bigint generated always as identity primary key,
        baseline_version_id bigint not null references versions (id),
        national_version_id bigint not null references versions (id),
        state text not null default 'running'
          check (state in ('running', 'done', 'failed', 'cancelled', 'lost')),
        progress real not null default 0 check (progress between 0 and 1),
        cancel boolean not null default false,
        concordance_id bigint references concordances (id),
        created_by uuid references users (id),
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        check ((state = 'done') = (concordance_id is not null))
      );
      -- serves: one run at a time for a pair of texts
      create unique index concord_runs_open_idx
        on concord_runs (baseline_version_id, national_version_id)
        where state = 'running';
      -- serves: the list of what is in the making or ended badly of late
      create index concord_runs_seen_idx on concord_runs (seen_at);
    `);
  },
  async down(trx) {
    await trx.raw("drop table concord_runs");
  },
};
