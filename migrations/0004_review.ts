import type { Knex } from "knex";

const grades = `('verbatim', 'equivalent', 'partial', 'conflict', 'missing', 'goes-further',
    'option-not-taken', 'not-applicable')`;

const tables = `
-- owner: code of the body, or of the jurisdiction in small letters; with slug the permanent address
create table editions (
  id bigint generated always as identity primary key,
  work_id bigint not null references works (id),
  owner text not null check (owner ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  stage_code text,
  adopted_on date,
  published_by uuid references users (id),
  published_at timestamptz not null default now(),
  unique (owner, slug)
);
-- serves: the editions of a work
create index editions_work_idx on editions (work_id);
select make_append_only('editions');

create table publications (
  edition_id bigint not null references editions (id),
  language text not null,
  version_id bigint not null references versions (id),
  title text not null,
  primary key (edition_id, language)
);
select make_append_only('publications');

-- What was published is kept byte for byte, so that its checksum holds when the program changes.
create table publication_files (
  edition_id bigint not null,
  language text not null,
  format text not null,
  media_type text not null,
  content bytea not null,
  sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
  primary key (edition_id, language, format),
  foreign key (edition_id, language) references publications (edition_id, language)
);
select make_append_only('publication_files');

create table baselines (
  id bigint generated always as identity primary key,
  version_id bigint not null unique references versions (id),
  created_by uuid references users (id),
  created_at timestamptz not null default now()
);

-- proposal: what the program found beside its links (route, fit, limits, national rules that answer nothing)
create table concordances (
  id bigint generated always as identity primary key,
  baseline_id bigint not null references baselines (id),
  national_version_id bigint not null references versions (id),
  proposal jsonb not null,
  created_by uuid references users (id),
  created_at timestamptz not null default now(),
  unique (baseline_id, national_version_id)
);

create table concordance_links (
  id bigint generated always as identity primary key,
  concordance_id bigint not null references concordances (id),
  baseline_guids text[] not null,
  national_guids text[] not null,
  manual boolean not null,
  grade text not null check (grade in ${grades}),
  proposal jsonb check (manual = (proposal is null)),
  created_by uuid references users (id),
  created_at timestamptz not null default now(),
  check (cardinality(baseline_guids) + cardinality(national_guids) > 0)
);
-- serves: the links of a concordance
create index concordance_links_concordance_idx on concordance_links (concordance_id, id);
select make_append_only('concordance_links');

-- The newest decision on a link stands; 'proposed' takes the earlier ones back. hashes: of the provisions as they read when it was taken.
create table link_decisions (
  id bigint generated always as identity primary key,
  link_id bigint not null references concordance_links (id),
  status text not null check (status in ('proposed', 'confirmed', 'rejected', 'regraded')),
  grade text not null check (grade in ${grades}),
  national_guids text[] not null,
  note text not null default '',
  hashes jsonb not null,
  decided_by uuid references users (id),
  decided_at timestamptz not null default now()
);
-- serves: the newest decision on each link
create index link_decisions_link_idx on link_decisions (link_id, id desc);
select make_append_only('link_decisions');

-- A cache: rows may go at any time. engine: name of the program's state that compared.
create table comparisons (
  old_sha256 text not null,
  new_sha256 text not null,
  engine text not null,
  comparison jsonb not null,
  created_at timestamptz not null default now(),
  primary key (old_sha256, new_sha256, engine)
);

create table comments (
  id bigint generated always as identity primary key,
  work_id bigint not null references works (id),
  draft_id bigint references drafts (id),
  version_id bigint references versions (id),
  -- the provision it is about, and the words, should the mark in the text be lost
  guid text,
  thread text not null,
  quote text not null default '',
  text text not null check (text <> ''),
  author_id uuid references users (id),
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  check (num_nonnulls(draft_id, version_id) = 1)
);
-- serves: the comments on a work
create index comments_work_idx on comments (work_id, id);
`;

// Each event's hash covers the one before it, so that a changed, added or removed event shows.
// The lock makes the order of the chain that of the ids; whoever writes an event holds it until
// the end of the transaction.
const events = `
create table events (
  id bigint primary key,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  subject text not null,
  data jsonb not null,
  prev_hash text not null,
  hash text not null
);

create function event_hash(e events) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    e.prev_hash,
    e.id,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.actor_id,
    e.action,
    e.subject,
    e.data
  )::text, 'UTF8')), 'hex')
$$;

create function chain_event() returns trigger language plpgsql as $$
declare
  last_id bigint;
  last_hash text;
begin
  perform pg_advisory_xact_lock(727002);
  select e.id, e.hash into last_id, last_hash from events e order by e.id desc limit 1;
  new.id := coalesce(last_id, 0) + 1;
  new.at := clock_timestamp();
  new.prev_hash := coalesce(last_hash, '');
  new.hash := event_hash(new);
  return new;
end
$$;

create trigger chain before insert on events for each row execute function chain_event();
select make_append_only('events');

-- The first event that does not follow from the one before it; null when the whole chain holds.
create function first_broken_event() returns bigint language sql stable as $$
  select min(c.id)
  from (
    select
      e.id,
      e.hash,
      e.prev_hash,
      event_hash(e) as computed,
      coalesce(lag(e.hash) over w, '') as before,
      coalesce(lag(e.id) over w, 0) as id_before
    from events e
    window w as (order by e.id)
  ) c
  where c.hash <> c.computed or c.prev_hash <> c.before or c.id <> c.id_before + 1
$$;
`;

/** Editions, concordances with their decisions, comments, and the chain of audit events. */
export const review: Knex.Migration = {
  async up(trx) {
    await trx.raw(tables.replaceAll("?", "\\?"));
    await trx.raw(events);
  },
  async down(trx) {
    await trx.raw(`
      drop table events cascade;
      drop function first_broken_event();
      drop function chain_event();
      drop table comments, comparisons, link_decisions, concordance_links, concordances, baselines,
        publication_files, publications, editions;
    `);
  },
};
