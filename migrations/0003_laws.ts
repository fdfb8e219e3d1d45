import type { Knex } from "knex";

// The words of a law are searched in its own language; what Postgres has no rules for is searched
// word for word. The names are of pg_catalog, so that the function means the same while a backup
// is restored.
const searchConfig = `
create function law_search_config(language text) returns regconfig
language sql immutable parallel safe as $$
  select case split_part(language, '-', 1)
    when 'ar' then 'pg_catalog.arabic'::regconfig
    when 'da' then 'pg_catalog.danish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'fi' then 'pg_catalog.finnish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'hu' then 'pg_catalog.hungarian'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'nb' then 'pg_catalog.norwegian'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'nn' then 'pg_catalog.norwegian'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ro' then 'pg_catalog.romanian'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'sv' then 'pg_catalog.swedish'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig
    else 'pg_catalog.simple'::regconfig
  end
$$;
`;

const tables = `
create table works (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('model', 'national')),
  title text not null check (title <> ''),
  body_code text references bodies (code),
  jurisdiction_code text references jurisdictions (code),
  fictional boolean not null default false,
  template boolean not null default false,
  created_by uuid references users (id),
  created_at timestamptz not null default now(),
  check (kind <> 'model' or body_code is not null),
  check (kind <> 'national' or jurisdiction_code is not null)
);

create table work_topics (
  work_id bigint not null references works (id),
  topic_code text not null references topics (code),
  primary key (work_id, topic_code)
);
-- serves: the library narrowed to a topic
create index work_topics_topic_idx on work_topics (topic_code);

create table expressions (
  id bigint generated always as identity primary key,
  work_id bigint not null references works (id),
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  title text not null,
  unique (work_id, language)
);

-- law: the stored law (schemaVersion, meta, doc). sha256: of its canonical JSON.
create table versions (
  id bigint generated always as identity primary key,
  expression_id bigint not null references expressions (id),
  name text not null check (name <> ''),
  date date,
  law jsonb not null check (law ? 'schemaVersion' and law ? 'doc' and law ? 'meta'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  origin_version_id bigint references versions (id),
  -- where it was imported from: file name, checksum, answers to doubts, identities taken over
  source jsonb not null default '{}',
  created_by uuid references users (id),
  created_at timestamptz not null default now()
);
-- serves: the versions of an expression, the newest first
create index versions_expression_idx on versions (expression_id, id desc);
select make_append_only('versions');

create table version_provisions (
  version_id bigint not null references versions (id),
  position integer not null check (position >= 0),
  guid text not null,
  parent_position integer,
  depth integer not null,
  place text not null check (place in ('body', 'preamble', 'annex')),
  element text not null,
  num text not null collate law,
  label text not null collate law,
  e_id text not null,
  heading text not null,
  text text not null,
  weight text check (weight in ('mandatory', 'optional')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  language text not null,
  search tsvector not null generated always as (
    setweight(to_tsvector(law_search_config(language), heading), 'A')
      || setweight(to_tsvector(law_search_config(language), text), 'B')
  ) stored,
  primary key (version_id, position),
  unique (version_id, guid),
  foreign key (version_id, parent_position) references version_provisions (version_id, position)
);
-- serves: the library's search for words
create index version_provisions_search_idx on version_provisions using gin (search);
-- serves: one provision through all versions
create index version_provisions_guid_idx on version_provisions (guid);
select make_append_only('version_provisions');

-- law: the stored law at head 0. head: the number of steps applied since.
create table drafts (
  id bigint generated always as identity primary key,
  expression_id bigint not null references expressions (id),
  name text not null,
  origin_version_id bigint references versions (id),
  law jsonb not null check (law ? 'schemaVersion' and law ? 'doc' and law ? 'meta'),
  head integer not null default 0 check (head >= 0),
  created_by uuid references users (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- serves: the drafts of a work
create index drafts_expression_idx on drafts (expression_id);

-- One step a row; seq is the head after it, and the key is the fence between two writers.
-- ref names the commit that brought it, part its place there: a commit sent twice is applied once.
create table steps (
  draft_id bigint not null references drafts (id),
  seq integer not null check (seq > 0),
  ref text not null,
  part integer not null check (part >= 0),
  client_id text not null,
  step jsonb not null,
  author_id uuid references users (id),
  created_at timestamptz not null default now(),
  primary key (draft_id, seq),
  unique (draft_id, ref, part)
);
select make_append_only('steps');

-- A document now and then, so that opening a draft never replays all of its steps.
create table draft_snapshots (
  draft_id bigint not null references drafts (id),
  head integer not null check (head > 0),
  doc jsonb not null,
  schema_version integer not null,
  created_at timestamptz not null default now(),
  primary key (draft_id, head)
);

-- Which file of templates/ became which version; a changed file becomes a new version.
create table template_files (
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  version_id bigint not null references versions (id),
  loaded_at timestamptz not null default now(),
  primary key (name, sha256)
);
`;

/** Works, their languages, frozen versions with their provisions, and drafts with their steps. */
export const laws: Knex.Migration = {
  async up(trx) {
    await trx.raw(searchConfig);
    await trx.raw(tables.replaceAll("?", "\\?"));
  },
  async down(trx) {
    await trx.raw(`
      drop table template_files, draft_snapshots, steps, drafts, version_provisions, versions,
        expressions, work_topics, works;
      drop function law_search_config(text);
    `);
  },
};
