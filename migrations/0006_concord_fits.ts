import type { Knex } from "knex";

/** How scores of proposed links become probabilities, learnt from decisions; the newest of a pair of languages is used. */
export const concordFits: Knex.Migration = {
  async up(trx) {
    await trx.raw(`
      -- fit: as law/concord takes it. fictional: learnt on invented laws, and used for those alone
      create table concord_fits (
        id bigint generated always as identity primary key,
        baseline_language text not null,
        national_language text not null,
        fictional boolean not null,
        decisions integer not null check (decisions > 0),
        fit jsonb not null,
        created_at timestamptz not null default now(),
        unique (baseline_language, national_language, fictional, decisions)
      );
      select make_append_only('concord_fits');
    `);
  },
  async down(trx) {
    await trx.raw("drop table concord_fits");
  },
};
