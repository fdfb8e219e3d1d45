-- extensions

create extension pg_trgm;

create extension unaccent;

-- collations

create collation law (provider = icu, locale = 'und-u-kn-true', deterministic = t);

-- tables

create table accounts (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);

create table baselines (
  id bigint not null generated always as identity,
  version_id bigint not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint baselines_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id),
  constraint baselines_pkey PRIMARY KEY (id),
  constraint baselines_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id),
  constraint baselines_version_id_key UNIQUE (version_id)
);

create table bodies (
  code text not null,
  names jsonb not null,
  kind text not null,
  position integer not null,
  constraint bodies_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint bodies_names_check CHECK ((names ?& ARRAY['en'::text, 'ru'::text, 'fr'::text])),
  constraint bodies_pkey PRIMARY KEY (code)
);

create table comments (
  id bigint not null generated always as identity,
  work_id bigint not null,
  draft_id bigint,
  version_id bigint,
  guid text,
  thread text not null,
  quote text not null default ''::text,
  text text not null,
  author_id uuid,
  created_at timestamp with time zone not null default now(),
  resolved_at timestamp with time zone,
  constraint comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users(id),
  constraint comments_check CHECK ((num_nonnulls(draft_id, version_id) = 1)),
  constraint comments_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts(id),
  constraint comments_pkey PRIMARY KEY (id),
  constraint comments_text_check CHECK ((text <> ''::text)),
  constraint comments_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id),
  constraint comments_work_id_fkey FOREIGN KEY (work_id) REFERENCES works(id)
);

create table commissions (
  body_code text not null,
  code text not null,
  names jsonb not null,
  position integer not null,
  constraint commissions_body_code_fkey FOREIGN KEY (body_code) REFERENCES bodies(code),
  constraint commissions_names_check CHECK ((names ?& ARRAY['en'::text, 'ru'::text, 'fr'::text])),
  constraint commissions_pkey PRIMARY KEY (body_code, code)
);

create table comparisons (
  old_sha256 text not null,
  new_sha256 text not null,
  engine text not null,
  comparison jsonb not null,
  created_at timestamp with time zone not null default now(),
  constraint comparisons_pkey PRIMARY KEY (old_sha256, new_sha256, engine)
);

create table concord_fits (
  id bigint not null generated always as identity,
  baseline_language text not null,
  national_language text not null,
  fictional boolean not null,
  decisions integer not null,
  fit jsonb not null,
  created_at timestamp with time zone not null default now(),
  constraint concord_fits_baseline_language_national_language_fictional__key UNIQUE (baseline_language, national_language, fictional, decisions),
  constraint concord_fits_decisions_check CHECK ((decisions > 0)),
  constraint concord_fits_pkey PRIMARY KEY (id)
);

create table concord_runs (
  id bigint not null generated always as identity,
  baseline_version_id bigint not null,
  national_version_id bigint not null,
  state text not null default 'running'::text,
  progress real not null default 0,
  cancel boolean not null default false,
  concordance_id bigint,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  constraint concord_runs_baseline_version_id_fkey FOREIGN KEY (baseline_version_id) REFERENCES versions(id),
  constraint concord_runs_check CHECK (((state = 'done'::text) = (concordance_id IS NOT NULL))),
  constraint concord_runs_concordance_id_fkey FOREIGN KEY (concordance_id) REFERENCES concordances(id),
  constraint concord_runs_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id),
  constraint concord_runs_national_version_id_fkey FOREIGN KEY (national_version_id) REFERENCES versions(id),
  constraint concord_runs_pkey PRIMARY KEY (id),
  constraint concord_runs_progress_check CHECK (((progress >= (0)::double precision) AND (progress <= (1)::double precision))),
  constraint concord_runs_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text, 'cancelled'::text, 'lost'::text])))
);

create table concordance_links (
  id bigint not null generated always as identity,
  concordance_id bigint not null,
  baseline_guids text[] not null,
  national_guids text[] not null,
  manual boolean not null,
  grade text not null,
  proposal jsonb,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint concordance_links_check CHECK ((manual = (proposal IS NULL))),
  constraint concordance_links_check1 CHECK (((cardinality(baseline_guids) + cardinality(national_guids)) > 0)),
  constraint concordance_links_concordance_id_fkey FOREIGN KEY (concordance_id) REFERENCES concordances(id),
  constraint concordance_links_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id),
  constraint concordance_links_grade_check CHECK ((grade = ANY (ARRAY['verbatim'::text, 'equivalent'::text, 'partial'::text, 'conflict'::text, 'missing'::text, 'goes-further'::text, 'option-not-taken'::text, 'not-applicable'::text]))),
  constraint concordance_links_pkey PRIMARY KEY (id)
);

create table concordances (
  id bigint not null generated always as identity,
  baseline_id bigint not null,
  national_version_id bigint not null,
  proposal jsonb not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint concordances_baseline_id_fkey FOREIGN KEY (baseline_id) REFERENCES baselines(id),
  constraint concordances_baseline_id_national_version_id_key UNIQUE (baseline_id, national_version_id),
  constraint concordances_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id),
  constraint concordances_national_version_id_fkey FOREIGN KEY (national_version_id) REFERENCES versions(id),
  constraint concordances_pkey PRIMARY KEY (id)
);

create table draft_authorship (
  draft_id bigint not null,
  head integer not null,
  written jsonb not null,
  constraint draft_authorship_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts(id),
  constraint draft_authorship_head_check CHECK ((head > 0)),
  constraint draft_authorship_pkey PRIMARY KEY (draft_id, head)
);

create table draft_roles (
  draft_id bigint not null,
  user_id uuid not null,
  role text not null,
  granted_by uuid,
  granted_at timestamp with time zone not null default now(),
  constraint draft_roles_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts(id),
  constraint draft_roles_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint draft_roles_pkey PRIMARY KEY (draft_id, user_id),
  constraint draft_roles_role_check CHECK ((role = ANY (ARRAY['reader'::text, 'commenter'::text, 'suggester'::text, 'editor'::text]))),
  constraint draft_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);

create table draft_snapshots (
  draft_id bigint not null,
  head integer not null,
  doc jsonb not null,
  schema_version integer not null,
  created_at timestamp with time zone not null default now(),
  constraint draft_snapshots_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts(id),
  constraint draft_snapshots_head_check CHECK ((head > 0)),
  constraint draft_snapshots_pkey PRIMARY KEY (draft_id, head)
);

create table drafts (
  id bigint not null generated always as identity,
  expression_id bigint not null,
  name text not null,
  origin_version_id bigint,
  law jsonb not null,
  head integer not null default 0,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  from_draft_id bigint,
  from_head integer,
  constraint drafts_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id),
  constraint drafts_expression_id_fkey FOREIGN KEY (expression_id) REFERENCES expressions(id),
  constraint drafts_from_check CHECK (((from_draft_id IS NULL) = (from_head IS NULL))),
  constraint drafts_from_draft_id_fkey FOREIGN KEY (from_draft_id) REFERENCES drafts(id),
  constraint drafts_from_head_check CHECK ((from_head >= 0)),
  constraint drafts_head_check CHECK ((head >= 0)),
  constraint drafts_origin_version_id_fkey FOREIGN KEY (origin_version_id) REFERENCES versions(id),
  constraint drafts_pkey PRIMARY KEY (id)
);

create table dropped_commits (
  draft_id bigint not null,
  ref text not null,
  constraint dropped_commits_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts(id),
  constraint dropped_commits_pkey PRIMARY KEY (draft_id, ref)
);

create table editions (
  id bigint not null generated always as identity,
  work_id bigint not null,
  owner text not null,
  slug text not null,
  name text not null,
  stage_code text,
  adopted_on date,
  published_by uuid,
  published_at timestamp with time zone not null default now(),
  constraint editions_owner_check CHECK ((owner ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint editions_owner_slug_key UNIQUE (owner, slug),
  constraint editions_pkey PRIMARY KEY (id),
  constraint editions_published_by_fkey FOREIGN KEY (published_by) REFERENCES users(id),
  constraint editions_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint editions_work_id_fkey FOREIGN KEY (work_id) REFERENCES works(id)
);

create table events (
  id bigint not null,
  at timestamp with time zone not null,
  actor_id uuid,
  action text not null,
  subject text not null,
  data jsonb not null,
  prev_hash text not null,
  hash text not null,
  constraint events_pkey PRIMARY KEY (id)
);

create table expressions (
  id bigint not null generated always as identity,
  work_id bigint not null,
  language text not null,
  title text not null,
  constraint expressions_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text)),
  constraint expressions_pkey PRIMARY KEY (id),
  constraint expressions_work_id_fkey FOREIGN KEY (work_id) REFERENCES works(id),
  constraint expressions_work_id_language_key UNIQUE (work_id, language)
);

create table groups (
  code text not null,
  names jsonb not null,
  position integer not null,
  constraint groups_names_check CHECK ((names ?& ARRAY['en'::text, 'ru'::text, 'fr'::text])),
  constraint groups_pkey PRIMARY KEY (code)
);

create table jurisdictions (
  code text not null,
  alpha3 text,
  names jsonb not null,
  languages text[] not null default '{}'::text[],
  fictional boolean not null default false,
  note text,
  constraint jurisdictions_alpha3_check CHECK ((alpha3 ~ '^[A-Z]{3}$'::text)),
  constraint jurisdictions_code_check CHECK ((code ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'::text)),
  constraint jurisdictions_names_check CHECK ((names ?& ARRAY['en'::text, 'ru'::text, 'fr'::text])),
  constraint jurisdictions_pkey PRIMARY KEY (code)
);

create table link_decisions (
  id bigint not null generated always as identity,
  link_id bigint not null,
  status text not null,
  grade text not null,
  national_guids text[] not null,
  note text not null default ''::text,
  hashes jsonb not null,
  decided_by uuid,
  decided_at timestamp with time zone not null default now(),
  constraint link_decisions_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES users(id),
  constraint link_decisions_grade_check CHECK ((grade = ANY (ARRAY['verbatim'::text, 'equivalent'::text, 'partial'::text, 'conflict'::text, 'missing'::text, 'goes-further'::text, 'option-not-taken'::text, 'not-applicable'::text]))),
  constraint link_decisions_link_id_fkey FOREIGN KEY (link_id) REFERENCES concordance_links(id),
  constraint link_decisions_pkey PRIMARY KEY (id),
  constraint link_decisions_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'rejected'::text, 'regraded'::text])))
);

create table memberships (
  group_code text not null,
  jurisdiction_code text not null,
  constraint memberships_group_code_fkey FOREIGN KEY (group_code) REFERENCES groups(code),
  constraint memberships_jurisdiction_code_fkey FOREIGN KEY (jurisdiction_code) REFERENCES jurisdictions(code),
  constraint memberships_pkey PRIMARY KEY (group_code, jurisdiction_code)
);

create table publication_files (
  edition_id bigint not null,
  language text not null,
  format text not null,
  media_type text not null,
  content bytea not null,
  sha256 text not null,
  constraint publication_files_check CHECK ((sha256 = encode(sha256(content), 'hex'::text))),
  constraint publication_files_edition_id_language_fkey FOREIGN KEY (edition_id, language) REFERENCES publications(edition_id, language),
  constraint publication_files_pkey PRIMARY KEY (edition_id, language, format)
);

create table publications (
  edition_id bigint not null,
  language text not null,
  version_id bigint not null,
  title text not null,
  constraint publications_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES editions(id),
  constraint publications_pkey PRIMARY KEY (edition_id, language),
  constraint publications_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id)
);

create table rate_limits (
  id uuid not null default gen_random_uuid(),
  key text not null,
  count integer not null,
  last_request bigint not null,
  constraint rate_limits_key_key UNIQUE (key),
  constraint rate_limits_pkey PRIMARY KEY (id)
);

create table role_grants (
  id bigint not null generated always as identity,
  user_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_code text,
  granted_by uuid,
  granted_at timestamp with time zone not null default now(),
  constraint role_grants_check CHECK (((scope_kind = 'service'::text) = (scope_code IS NULL))),
  constraint role_grants_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint role_grants_pkey PRIMARY KEY (id),
  constraint role_grants_role_check CHECK ((role = ANY (ARRAY['reader'::text, 'drafter'::text, 'commission-member'::text, 'secretariat'::text, 'administrator'::text]))),
  constraint role_grants_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['service'::text, 'body'::text, 'jurisdiction'::text]))),
  constraint role_grants_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);

create table sessions (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  token_hash text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_hash_check CHECK ((token_hash ~ '^sha256:[0-9a-f]{64}$'::text)),
  constraint sessions_token_hash_key UNIQUE (token_hash),
  constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);

create table settings (
  key text not null,
  value jsonb not null,
  constraint settings_pkey PRIMARY KEY (key)
);

create table setup_links (
  token_hash text not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by uuid,
  constraint setup_links_pkey PRIMARY KEY (token_hash),
  constraint setup_links_token_hash_check CHECK ((token_hash ~ '^sha256:[0-9a-f]{64}$'::text)),
  constraint setup_links_used_by_fkey FOREIGN KEY (used_by) REFERENCES users(id) ON DELETE SET NULL
);

create table stages (
  body_code text not null,
  code text not null,
  names jsonb not null,
  position integer not null,
  constraint stages_body_code_fkey FOREIGN KEY (body_code) REFERENCES bodies(code),
  constraint stages_names_check CHECK ((names ?& ARRAY['en'::text, 'ru'::text, 'fr'::text])),
  constraint stages_pkey PRIMARY KEY (body_code, code)
);

create table steps (
  draft_id bigint not null,
  seq integer not null,
  ref text not null,
  part integer not null,
  client_id text not null,
  step jsonb not null,
  author_id uuid,
  created_at timestamp with time zone not null default now(),
  constraint steps_author_id_fkey FOREIGN KEY (author_id) REFERENCES users(id),
  constraint steps_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts(id),
  constraint steps_draft_id_ref_part_key UNIQUE (draft_id, ref, part),
  constraint steps_part_check CHECK ((part >= 0)),
  constraint steps_pkey PRIMARY KEY (draft_id, seq),
  constraint steps_seq_check CHECK ((seq > 0))
);

create table template_files (
  name text not null,
  sha256 text not null,
  version_id bigint not null,
  loaded_at timestamp with time zone not null default now(),
  constraint template_files_pkey PRIMARY KEY (name, sha256),
  constraint template_files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint template_files_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id)
);

create table topics (
  code text not null,
  names jsonb not null,
  position integer not null,
  constraint topics_names_check CHECK ((names ?& ARRAY['en'::text, 'ru'::text, 'fr'::text])),
  constraint topics_pkey PRIMARY KEY (code)
);

create table two_factors (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone,
  constraint two_factors_pkey PRIMARY KEY (id),
  constraint two_factors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);

create table users (
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint users_email_check CHECK ((email = lower(email))),
  constraint users_email_key UNIQUE (email),
  constraint users_pkey PRIMARY KEY (id)
);

create table verifications (
  id uuid not null default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint verifications_pkey PRIMARY KEY (id)
);

create table version_provisions (
  version_id bigint not null,
  position integer not null,
  guid text not null,
  parent_position integer,
  depth integer not null,
  place text not null,
  element text not null,
  num text collate law not null,
  label text collate law not null,
  e_id text not null,
  heading text not null,
  text text not null,
  weight text,
  hash text not null,
  language text not null,
  search tsvector not null generated always as ((setweight(to_tsvector(law_search_config(language), heading), 'A'::"char") || setweight(to_tsvector(law_search_config(language), text), 'B'::"char"))) stored,
  constraint version_provisions_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint version_provisions_pkey PRIMARY KEY (version_id, "position"),
  constraint version_provisions_place_check CHECK ((place = ANY (ARRAY['body'::text, 'preamble'::text, 'annex'::text]))),
  constraint version_provisions_position_check CHECK (("position" >= 0)),
  constraint version_provisions_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id),
  constraint version_provisions_version_id_guid_key UNIQUE (version_id, guid),
  constraint version_provisions_version_id_parent_position_fkey FOREIGN KEY (version_id, parent_position) REFERENCES version_provisions(version_id, "position"),
  constraint version_provisions_weight_check CHECK ((weight = ANY (ARRAY['mandatory'::text, 'optional'::text])))
);

create table versions (
  id bigint not null generated always as identity,
  expression_id bigint not null,
  name text not null,
  date date,
  law jsonb not null,
  sha256 text not null,
  origin_version_id bigint,
  source jsonb not null default '{}'::jsonb,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint versions_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id),
  constraint versions_expression_id_fkey FOREIGN KEY (expression_id) REFERENCES expressions(id),
  constraint versions_law_check CHECK (((law ? 'schemaVersion'::text) AND (law ? 'doc'::text) AND (law ? 'meta'::text))),
  constraint versions_name_check CHECK ((name <> ''::text)),
  constraint versions_origin_version_id_fkey FOREIGN KEY (origin_version_id) REFERENCES versions(id),
  constraint versions_pkey PRIMARY KEY (id),
  constraint versions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table work_topics (
  work_id bigint not null,
  topic_code text not null,
  constraint work_topics_pkey PRIMARY KEY (work_id, topic_code),
  constraint work_topics_topic_code_fkey FOREIGN KEY (topic_code) REFERENCES topics(code),
  constraint work_topics_work_id_fkey FOREIGN KEY (work_id) REFERENCES works(id)
);

create table works (
  id bigint not null generated always as identity,
  slug text not null,
  kind text not null,
  title text not null,
  body_code text,
  jurisdiction_code text,
  fictional boolean not null default false,
  template boolean not null default false,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint works_body_code_fkey FOREIGN KEY (body_code) REFERENCES bodies(code),
  constraint works_check CHECK (((kind <> 'model'::text) OR (body_code IS NOT NULL))),
  constraint works_check1 CHECK (((kind <> 'national'::text) OR (jurisdiction_code IS NOT NULL))),
  constraint works_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id),
  constraint works_jurisdiction_code_fkey FOREIGN KEY (jurisdiction_code) REFERENCES jurisdictions(code),
  constraint works_kind_check CHECK ((kind = ANY (ARRAY['model'::text, 'national'::text]))),
  constraint works_pkey PRIMARY KEY (id),
  constraint works_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint works_slug_key UNIQUE (slug),
  constraint works_title_check CHECK ((title <> ''::text))
);

-- indexes

CREATE INDEX accounts_user_id_idx ON accounts USING btree (user_id);

CREATE INDEX comments_work_idx ON comments USING btree (work_id, id);

CREATE INDEX concord_runs_seen_idx ON concord_runs USING btree (seen_at);

CREATE INDEX concordance_links_concordance_idx ON concordance_links USING btree (concordance_id, id);

CREATE INDEX draft_roles_user_idx ON draft_roles USING btree (user_id);

CREATE INDEX drafts_expression_idx ON drafts USING btree (expression_id);

CREATE INDEX editions_work_idx ON editions USING btree (work_id);

CREATE INDEX link_decisions_link_idx ON link_decisions USING btree (link_id, id DESC);

CREATE INDEX memberships_jurisdiction_idx ON memberships USING btree (jurisdiction_code);

CREATE INDEX sessions_user_id_idx ON sessions USING btree (user_id);

CREATE INDEX two_factors_user_id_idx ON two_factors USING btree (user_id);

CREATE INDEX verifications_identifier_idx ON verifications USING btree (identifier);

CREATE INDEX version_provisions_guid_idx ON version_provisions USING btree (guid);

CREATE INDEX version_provisions_search_idx ON version_provisions USING gin (search);

CREATE INDEX versions_expression_idx ON versions USING btree (expression_id, id DESC);

CREATE INDEX work_topics_topic_idx ON work_topics USING btree (topic_code);

CREATE UNIQUE INDEX concord_runs_open_idx ON concord_runs USING btree (baseline_version_id, national_version_id) WHERE (state = 'running'::text);

CREATE UNIQUE INDEX role_grants_once_idx ON role_grants USING btree (user_id, role, scope_kind, COALESCE(scope_code, ''::text));

-- functions

CREATE OR REPLACE FUNCTION public.chain_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.check_draft_law()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not (new.law ? 'schemaVersion' and new.law ? 'doc' and new.law ? 'meta') then
    raise exception 'A draft keeps a stored law: schemaVersion, doc and meta.'
      using errcode = 'check_violation';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.event_hash(e events)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select encode(sha256(convert_to(jsonb_build_array(
    e.prev_hash,
    e.id,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.actor_id,
    e.action,
    e.subject,
    e.data
  )::text, 'UTF8')), 'hex')
$function$
;

CREATE OR REPLACE FUNCTION public.first_broken_event()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.forbid_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The rows of % are never changed or deleted.', tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$function$
;

CREATE OR REPLACE FUNCTION public.law_search_config(language text)
 RETURNS regconfig
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.make_append_only(target regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('create trigger rows_stay before update or delete on %s
    for each row execute function forbid_change()', target);
  execute format('create trigger table_stays before truncate on %s
    for each statement execute function forbid_change()', target);
  execute format('alter table %s enable always trigger rows_stay', target);
  execute format('alter table %s enable always trigger table_stays', target);
end
$function$
;

-- triggers

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON concord_fits FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON concord_fits FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON concordance_links FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON concordance_links FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER drafts_law_check BEFORE INSERT OR UPDATE OF law ON drafts FOR EACH ROW EXECUTE FUNCTION check_draft_law();

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON editions FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON editions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER chain BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION chain_event();

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON events FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON link_decisions FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON link_decisions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON publication_files FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON publication_files FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON publications FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON publications FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON steps FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON steps FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON version_provisions FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON version_provisions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER rows_stay BEFORE DELETE OR UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION forbid_change(); -- always

CREATE TRIGGER table_stays BEFORE TRUNCATE ON versions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change(); -- always
