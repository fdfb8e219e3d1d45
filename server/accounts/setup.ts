import type { Knex } from "knex";
import { Refusal } from "../errors";
import { hashToken, newToken } from "./token";
import { createUser, type AccountUser } from "./users";

// The first administrator: while there is none, each start prints a link with a secret token. The
// database keeps its hash. Whoever opens the link in time makes the administrator, once.

/** Hours in which the link works; the next start prints a new one. */
const linkHours = 24;

/** The advisory lock under which the first administrator is made; the number is ours. */
const setupLock = 727_002;

/** The token of a new link, or undefined when there is an administrator already. */
export async function issueSetupToken(db: Knex): Promise<string | undefined> {
  if (await hasAdministrator(db)) return undefined;
  const token = newToken();
  await db("setup_links").where("expires_at", "<", db.fn.now()).whereNull("used_at").delete();
  await db("setup_links").insert({
    token_hash: hashToken(token),
    expires_at: db.raw("now() + make_interval(hours => ?)", [linkHours]),
  });
  return token;
}

/**
 * Makes the first administrator with the token of a link. Refuses with "setup-done" when there is
 * one, and with "setup-link-invalid" when the token is unknown, used or too old.
 */
export async function createFirstAdministrator(
  db: Knex,
  token: string,
  user: { name: string; email: string; password: string },
): Promise<AccountUser> {
  return db.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(?)", [setupLock]);
    if (await hasAdministrator(trx)) throw new Refusal("setup-done");
    const used = await trx("setup_links")
      .where({ token_hash: hashToken(token), used_at: null })
      .where("expires_at", ">", trx.fn.now())
      .update({ used_at: trx.fn.now() });
    if (used !== 1) throw new Refusal("setup-link-invalid");
    const administrator = await createUser(trx, user);
    await trx("setup_links")
      .where({ token_hash: hashToken(token) })
      .update({ used_by: administrator.id });
    await trx("role_grants").insert({
      user_id: administrator.id,
      role: "administrator",
      scope_kind: "service",
      scope_code: null,
    });
    return administrator;
  });
}

async function hasAdministrator(db: Knex): Promise<boolean> {
  const administrators = { role: "administrator", scope_kind: "service" };
  return (await db("role_grants").where(administrators).limit(1).select("id")).length > 0;
}
