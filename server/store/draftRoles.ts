import type { Knex } from "knex";
import type { DraftRole } from "../../api";

/** A person with what decides their role in a draft. */
export interface DraftPerson {
  id: string;
  name: string;
  /** Given for this draft; null where none was. */
  given: DraftRole | null;
  /** Roles held elsewhere that reach the draft's work. */
  held: string[];
}

/** The role that a person was given in a draft; null where none was. */
export async function draftRoleOf(
  db: Knex,
  { draft, user }: { draft: number; user: string },
): Promise<DraftRole | null> {
  const { rows } = await db.raw<{ rows: { role: DraftRole }[] }>(
    `select role
     from draft_roles
     where draft_id = :draft
       and user_id = :user`,
    { draft, user },
  );
  return rows[0]?.role ?? null;
}

/** Everyone whom a draft reaches, by name: by a role in it, or by one that is held for its work. */
export async function draftPeople(
  db: Knex,
  args: { draft: number; body: string | null; jurisdiction: string | null },
): Promise<DraftPerson[]> {
  const { rows } = await db.raw<{ rows: DraftPerson[] }>(
    `select u.id, u.name, r.role as given, g.held
     from users u
     left join draft_roles r on r.user_id = u.id and r.draft_id = :draft
     cross join lateral (
       select array(
         select g.role
         from role_grants g
         where g.user_id = u.id
           and (
             g.scope_kind = 'service'
             or g.scope_kind = 'body' and g.scope_code = :body
             or g.scope_kind = 'jurisdiction' and g.scope_code = :jurisdiction
           )
       ) as held
     ) g
     where r.role is not null or cardinality(g.held) > 0
     order by u.name collate law, u.id`,
    args,
  );
  return rows;
}

/** Gives a person a role in a draft in place of the one before; null takes it away. */
export async function setDraftRole(
  trx: Knex,
  args: { draft: number; user: string; role: DraftRole | null; by: string },
): Promise<void> {
  if (args.role === null)
    await trx.raw(
      `delete from draft_roles
       where draft_id = :draft
         and user_id = :user`,
      { draft: args.draft, user: args.user },
    );
  else
    await trx.raw(
      `insert into draft_roles (draft_id, user_id, role, granted_by)
       values (:draft, :user, :role, :by)
       on conflict (draft_id, user_id) do update
         set role = excluded.role,
             granted_by = excluded.granted_by,
             granted_at = now()`,
      args,
    );
}

/** The user with that key or that address of mail, whatever its letters' case; null where there is none. */
export async function userNamed(
  db: Knex,
  who: { id?: string; email?: string },
): Promise<{ id: string; name: string } | null> {
  const { rows } = await db.raw<{ rows: { id: string; name: string }[] }>(
    `select id, name
     from users
     where id::text = :id or lower(email) = lower(:email)`,
    { id: who.id ?? null, email: who.email ?? null },
  );
  return rows[0] ?? null;
}

/** The drafts in which a person was given a role. */
export async function draftsSharedWith(
  db: Knex,
  user: string,
): Promise<{ draft: number; role: DraftRole }[]> {
  const { rows } = await db.raw<{ rows: { draft: string; role: DraftRole }[] }>(
    `select r.draft_id as draft, r.role
     from draft_roles r
     join drafts d on d.id = r.draft_id
     where r.user_id = :user
     order by d.updated_at desc, d.id desc
     limit 100`,
    { user },
  );
  return rows.map(({ draft, role }) => ({ draft: Number(draft), role }));
}
