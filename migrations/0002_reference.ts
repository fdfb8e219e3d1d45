import type { Knex } from "knex";

const tables = `
create table topics (
  code text primary key,
  names jsonb not null check (names ?& array['en', 'ru', 'fr']),
  position integer not null
);

create table groups (
  code text primary key,
  names jsonb not null check (names ?& array['en', 'ru', 'fr']),
  position integer not null
);

-- ISO 3166-1 alpha-2 in capitals; invented jurisdictions use the codes that the standard leaves to users
create table jurisdictions (
  code text primary key check (code ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  alpha3 text check (alpha3 ~ '^[A-Z]{3}$'),
  names jsonb not null check (names ?& array['en', 'ru', 'fr']),
  languages text[] not null default '{}',
  fictional boolean not null default false,
  note text
);

create table memberships (
  group_code text not null references groups (code),
  jurisdiction_code text not null references jurisdictions (code),
  primary key (group_code, jurisdiction_code)
);
-- serves: the groups of one jurisdiction
create index memberships_jurisdiction_idx on memberships (jurisdiction_code);

create table bodies (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  names jsonb not null check (names ?& array['en', 'ru', 'fr']),
  kind text not null,
  position integer not null
);

create table commissions (
  body_code text not null references bodies (code),
  code text not null,
  names jsonb not null check (names ?& array['en', 'ru', 'fr']),
  position integer not null,
  primary key (body_code, code)
);

create table stages (
  body_code text not null references bodies (code),
  code text not null,
  names jsonb not null check (names ?& array['en', 'ru', 'fr']),
  position integer not null,
  primary key (body_code, code)
);

create table role_grants (
  id bigint generated always as identity primary key,
  user_id uuid not null references users (id) on delete cascade,
  role text not null check (
    role in ('reader', 'drafter', 'commission-member', 'secretariat', 'administrator')
  ),
  scope_kind text not null check (scope_kind in ('service', 'body', 'jurisdiction')),
  scope_code text,
  granted_by uuid references users (id) on delete set null,
  granted_at timestamptz not null default now(),
  check ((scope_kind = 'service') = (scope_code is null))
);
-- serves: the roles of one user at each request; and nobody holds one role twice
create unique index role_grants_once_idx
  on role_grants (user_id, role, scope_kind, coalesce(scope_code, ''));

-- switches of the whole service, for instance whether the demonstration is shown
create table settings (
  key text primary key,
  value jsonb not null
);
`;

/** Bodies, jurisdictions, groups, topics, who holds which role, and switches of the service. */
export const reference: Knex.Migration = {
  async up(trx) {
    await trx.raw(tables.replaceAll("?", "\\?"));
  },
  async down(trx) {
    await trx.raw(`
      drop table settings, role_grants, stages, commissions, bodies, memberships, jurisdictions,
        groups, topics;
    `);
  },
};
