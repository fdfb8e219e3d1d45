import type { Knex } from "knex";
import type { Body, Jurisdiction, Named } from "../../api";

/** Writes topics: what is known gets the names of the file, what is new is added. */
export async function writeTopics(trx: Knex, topics: readonly Named[]): Promise<void> {
  await trx.raw(
    `insert into topics (code, names, position)
     select t.value ->> 'code', t.value -> 'names', t.ordinality
     from jsonb_array_elements(:topics::jsonb) with ordinality t
     on conflict (code) do update set names = excluded.names, position = excluded.position`,
    { topics: JSON.stringify(topics) },
  );
}

/** Writes groups of jurisdictions, as `writeTopics` does. */
export async function writeGroups(trx: Knex, groups: readonly Named[]): Promise<void> {
  await trx.raw(
    `insert into groups (code, names, position)
     select g.value ->> 'code', g.value -> 'names', g.ordinality
     from jsonb_array_elements(:groups::jsonb) with ordinality g
     on conflict (code) do update set names = excluded.names, position = excluded.position`,
    { groups: JSON.stringify(groups) },
  );
}

/** Writes jurisdictions; the file alone says which groups they belong to. */
export async function writeJurisdictions(
  trx: Knex,
  jurisdictions: readonly Jurisdiction[],
): Promise<void> {
  const given = { jurisdictions: JSON.stringify(jurisdictions) };
  await trx.raw(
    `insert into jurisdictions (code, alpha3, names, languages, fictional, note)
     select j.code, j.alpha3, j.names, j.languages, coalesce(j.fictional, false), j.note
     from jsonb_to_recordset(:jurisdictions::jsonb) as j (
       code text,
       alpha3 text,
       names jsonb,
       languages text[],
       fictional boolean,
       note text
     )
     on conflict (code) do update set
       alpha3 = excluded.alpha3,
       names = excluded.names,
       languages = excluded.languages,
       fictional = excluded.fictional,
       note = excluded.note`,
    given,
  );
  await trx.raw(
    `with wanted as (
       select j.code, g.group_code
       from jsonb_to_recordset(:jurisdictions::jsonb) as j (code text, groups text[])
       cross join lateral unnest(j.groups) as g (group_code)
     ), gone as (
       delete from memberships m
       where m.jurisdiction_code in (
           select j.code from jsonb_to_recordset(:jurisdictions::jsonb) as j (code text)
         )
         and not exists (
           select
           from wanted
           where wanted.code = m.jurisdiction_code
             and wanted.group_code = m.group_code
         )
     )
     insert into memberships (jurisdiction_code, group_code)
     select code, group_code
     from wanted
     on conflict do nothing`,
    given,
  );
}

/** Writes bodies with their commissions and stages. What a body no longer has stays: records name it. */
export async function writeBodies(trx: Knex, bodies: readonly Body[]): Promise<void> {
  const given = { bodies: JSON.stringify(bodies) };
  await trx.raw(
    `insert into bodies (code, names, kind, position)
     select b.value ->> 'code', b.value -> 'names', b.value ->> 'kind', b.ordinality
     from jsonb_array_elements(:bodies::jsonb) with ordinality b
     on conflict (code) do update set
       names = excluded.names,
       kind = excluded.kind,
       position = excluded.position`,
    given,
  );
  for (const part of ["commissions", "stages"] as const)
    await trx.raw(
      `insert into ${part} (body_code, code, names, position)
       select b.value ->> 'code', p.value ->> 'code', p.value -> 'names', p.ordinality
       from jsonb_array_elements(:bodies::jsonb) b
       cross join lateral jsonb_array_elements(b.value -> '${part}') with ordinality p
       on conflict (body_code, code) do update set
         names = excluded.names,
         position = excluded.position`,
      given,
    );
}
