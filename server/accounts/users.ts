import { hashPassword } from "better-auth/crypto";
import type { Knex } from "knex";
import { Refusal } from "../errors";

/** A user as the accounts keep it. */
export interface AccountUser {
  id: string;
  name: string;
  email: string;
}

/** The name under which the sign-in library keeps a password. */
const passwordProvider = "credential";

/**
 * Makes a user who signs in with this password. The address is kept in small letters.
 * Refuses with "conflict" when the address is taken.
 */
export async function createUser(
  db: Knex,
  user: { name: string; email: string; password: string },
): Promise<AccountUser> {
  const password = await hashPassword(user.password);
  return db.transaction(async (trx) => {
    const rows = await trx<AccountUser>("users")
      .insert({ name: user.name, email: user.email.toLowerCase() })
      .onConflict("email")
      .ignore()
      .returning(["id", "name", "email"]);
    const [made] = rows;
    if (!made)
      throw new Refusal("conflict", `There is a user with the address ${user.email}.`, {
        reason: "user-exists",
        params: { email: user.email },
      });
    await writePassword(trx, made.id, password);
    return made;
  });
}

/**
 * Gives the user with this address a new password and ends all their sessions. Their second factor
 * stays. Refuses with "not-found" when there is no such user.
 */
export async function resetPassword(db: Knex, email: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await db.transaction(async (trx) => {
    const user = await findUser(trx, email);
    await trx("accounts").where({ user_id: user.id, provider_id: passwordProvider }).delete();
    await writePassword(trx, user.id, hash);
    await trx("sessions").where({ user_id: user.id }).delete();
  });
}

/** The user with this address. Refuses with "not-found" when there is none. */
export async function findUser(db: Knex, email: string): Promise<AccountUser> {
  const user = await db<AccountUser>("users")
    .where({ email: email.toLowerCase() })
    .first("id", "name", "email");
  if (!user) throw new Refusal("not-found", `There is no user with the address ${email}.`);
  return user;
}

async function writePassword(trx: Knex, userId: string, password: string): Promise<void> {
  await trx("accounts").insert({
    user_id: userId,
    account_id: userId,
    provider_id: passwordProvider,
    password,
  });
}
