import type { Knex } from "knex";

/** Where a draft was restored from, who wrote its words, commits of which nothing was left, and who may do what with it. */
export const draftHistory: Knex.Migration = {
  async up(trx) {
    await trx.raw(`
      -- A draft that was restored from a point of another: that draft, and the head there.
      alter table drafts
        add column from_draft_id bigint references drafts (id),
        add column from_head integer check (from_head >= 0),
        add constraint drafts_from_check check ((from_draft_id is null) = (from_head is null));

      -- A cache: rows may go at any time. written: who wrote which words at that head, as law/history has it
      create table draft_authorship (
        draft_id bigint not null references drafts (id),
        head integer not null check (head > 0),
        written jsonb not null,
        primary key (draft_id, head)
      );

      -- Commits of which no step was left: sent again, they must not be worked again.
      create table dropped_commits (
        draft_id bigint not null references drafts (id),
        ref text not null,
        primary key (draft_id, ref)
      );

      -- What a person may do with one draft, whatever the roles held elsewhere.
      create table draft_roles (
        draft_id bigint not null references drafts (id),
        user_id uuid not null references users (id) on delete cascade,
        role text not null check (role in ('reader', 'commenter', 'suggester', 'editor')),
        granted_by uuid references users (id) on delete set null,
        granted_at timestamptz not null default now(),
        primary key (draft_id, user_id)
      );
      -- serves: the drafts that were shared with one person
      create index draft_roles_user_idx on draft_roles (user_id);
    `);
  },
  async down(trx) {
    await trx.raw(`
      drop table draft_roles, dropped_commits, draft_authorship;
      alter table drafts drop constraint drafts_from_check, drop column from_head, drop column from_draft_id;
    `);
  },
};
