import type { Knex } from "knex";
import type { Role } from "../../api";

export interface GrantRow {
  id: number;
  role: Role;
  scopeKind: "service" | "body" | "jurisdiction";
  scopeCode: string | null;
}

/** A user with roles. */
export interface UserRow {
  id: string;
  name: string;
  email: string;
  createdAt: string;
  grants: GrantRow[];
}

/** All users by name, or one where it is named, each with the roles held. */
export async function users(db: Knex, id: string | null = null): Promise<UserRow[]> {
  const { rows } = await db.raw<{ rows: (Omit<UserRow, "createdAt"> & { created_at: Date })[] }>(
    `select
       u.id, u.name, u.email, u.created_at,
       coalesce((
         select jsonb_agg(
           jsonb_build_object(
             'id', g.id,
             'role', g.role,
             'scopeKind', g.scope_kind,
             'scopeCode', g.scope_code
           )
           order by g.id
         )
         from role_grants g
         where g.user_id = u.id
       ), '[]') as grants
     from users u
     where :id::uuid is null or u.id = :id
     order by u.name collate law, u.id`,
    { id },
  );
  return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at.toISOString() }));
}

/** Gives a role and its id; the id of the same role where the user holds it already. */
export async function insertGrant(
  trx: Knex,
  grant: Omit<GrantRow, "id"> & { user: string; grantedBy: string | null },
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into role_grants (user_id, role, scope_kind, scope_code, granted_by)
     values (:user, :role, :scopeKind, :scopeCode, :grantedBy)
     on conflict (user_id, role, scope_kind, coalesce(scope_code, ''))
       do update set granted_by = role_grants.granted_by
     returning id`,
    grant,
  );
  return Number(rows[0]?.id);
}

/** Takes a role away; the role that was taken, null where the user does not hold it. */
export async function deleteGrant(
  trx: Knex,
  { user, grant }: { user: string; grant: number },
): Promise<Omit<GrantRow, "id"> | null> {
  const { rows } = await trx.raw<{ rows: Omit<GrantRow, "id">[] }>(
    `delete from role_grants
     where id = :grant
       and user_id = :user
     returning role, scope_kind as "scopeKind", scope_code as "scopeCode"`,
    { user, grant },
  );
  return rows[0] ?? null;
}
