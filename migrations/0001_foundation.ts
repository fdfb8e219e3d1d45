import type { Knex } from "knex";

// Users and their sign-in. Column types follow what the sign-in library asks of Postgres; names are
// ours, mapped in the server. A session's token is kept as its SHA-256 only, so that whoever reads
// the table cannot take over a session.
const accounts = `
create table users (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  token_hash text not null unique check (token_hash ~ '^sha256:[0-9a-f]{64}$'),
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- serves: the sessions of one user, ended together when a password changes
create index sessions_user_id_idx on sessions (user_id);

create table accounts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
-- serves: the ways in which one user may sign in
create index accounts_user_id_idx on accounts (user_id);

create table verifications (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- serves: the pending challenge of a sign-in, found by its identifier
create index verifications_identifier_idx on verifications (identifier);

create table two_factors (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
-- serves: the second factor of one user
create index two_factors_user_id_idx on two_factors (user_id);

create table rate_limits (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

create table setup_links (
  token_hash text primary key check (token_hash ~ '^sha256:[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references users (id) on delete set null
);
`;

// forbid_change() makes a table append-only: `select make_append_only('versions')`. The triggers
// are "always", so that a session with session_replication_role = replica cannot pass them either.
const appendOnly = `
create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'The rows of % are never changed or deleted.', tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$;

create function make_append_only(target regclass) returns void language plpgsql as $$
begin
  execute format('create trigger rows_stay before update or delete on %s
    for each row execute function forbid_change()', target);
  execute format('create trigger table_stays before truncate on %s
    for each statement execute function forbid_change()', target);
  execute format('alter table %s enable always trigger rows_stay', target);
  execute format('alter table %s enable always trigger table_stays', target);
end
$$;
`;

/**
 * Extensions, the collation `law` (natural order: Article 9 before Article 10), users and their
 * sign-in, and `make_append_only(table)` for the tables of later migrations.
 */
export const foundation: Knex.Migration = {
  async up(trx) {
    await trx.raw("create extension if not exists pg_trgm");
    await trx.raw("create extension if not exists unaccent");
    await trx.raw("create collation law (provider = icu, locale = 'und-u-kn-true')");
    await trx.raw(appendOnly);
    await trx.raw(accounts);
  },
  async down(trx) {
    await trx.raw(`
      drop table setup_links, rate_limits, two_factors, verifications, accounts, sessions, users;
      drop function make_append_only(regclass);
      drop function forbid_change();
      drop collation law;
      drop extension unaccent;
      drop extension pg_trgm;
    `);
  },
};
