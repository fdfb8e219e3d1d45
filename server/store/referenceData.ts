import type { Knex } from "knex";
import type { Body, Jurisdiction, Named } from "../../api";

/** Jurisdictions by code, each with its groups. */
export async function jurisdictions(db: Knex): Promise<Jurisdiction[]> {
  const { rows } = await db.raw<{ rows: Jurisdiction[] }>(
    `select
       j.code, j.alpha3, j.names, j.languages, j.fictional, j.note,
       array(
         select m.group_code
         from memberships m
         join groups g on g.code = m.group_code
         where m.jurisdiction_code = j.code
         order by g.position
       ) as groups
     from jurisdictions j
     order by j.code`,
  );
  return rows;
}

/** Groups of jurisdictions, in their order. */
export async function groups(db: Knex): Promise<Named[]> {
  const { rows } = await db.raw<{ rows: Named[] }>(
    `select code, names
     from groups
     order by position`,
  );
  return rows;
}

/** Topics, in their order. */
export async function topics(db: Knex): Promise<Named[]> {
  const { rows } = await db.raw<{ rows: Named[] }>(
    `select code, names
     from topics
     order by position`,
  );
  return rows;
}

/** Bodies with their commissions and stages, in their order. */
export async function bodies(db: Knex): Promise<Body[]> {
  const { rows } = await db.raw<{ rows: Body[] }>(
    `select
       b.code, b.names, b.kind,
       coalesce((
         select jsonb_agg(jsonb_build_object('code', c.code, 'names', c.names) order by c.position)
         from commissions c
         where c.body_code = b.code
       ), '[]') as commissions,
       coalesce((
         select jsonb_agg(jsonb_build_object('code', s.code, 'names', s.names) order by s.position)
         from stages s
         where s.body_code = b.code
       ), '[]') as stages
     from bodies b
     order by b.position`,
  );
  return rows;
}
