import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import { NewGrant, roles } from "../../api";
import { createUser, findUser, passwordLength, resetPassword } from "../../server/accounts";
import { insertGrant, users } from "../../server/store/grants";
import { insertEvent } from "../../server/store/insertEvent";
import { readCall } from "./call";
import { CommandError, type Verb } from "./verb";
import { withDatabase } from "./withDatabase";

const usage = "user create NAME EMAIL | password EMAIL | grant EMAIL ROLE SCOPE | list";

const help = `create    makes a user with a new password, which is printed
password  gives a user a new password, which is printed, and ends their sessions
grant     gives a role (${roles.join(", ")})
          for a scope (service, body:CODE, jurisdiction:CODE)
list      prints all users with their roles

With --password-stdin the password is read from the first line of standard input instead.`;

const options = { "password-stdin": { type: "boolean" } } as const;

type Work = (db: Knex, args: string[]) => Promise<string>;

/** `modelaw user`: accounts and roles, for an operator who cannot or need not sign in. */
export const userVerb: Verb = async ([action = "--help", ...args]) => {
  const files = { create: 2, password: 1, grant: 3, list: 0 }[action];
  const wanted = files === undefined ? [action, ...args] : args;
  const given = readCall({ usage, help, files: files ?? -1, options }, wanted);
  if (!given) return 0;
  const password = given.values["password-stdin"] ? await readPassword() : undefined;
  const works: Record<string, Work> = {
    create: (db, [name = "", email = ""]) => create(db, name, email, password),
    password: (db, [email = ""]) => changePassword(db, email, password),
    grant: (db, [email = "", role = "", scope = ""]) => grant(db, email, role, scope),
    list,
  };
  const work = works[action];
  if (work) process.stdout.write(await withDatabase((db) => work(db, given.files)));
  return 0;
};

async function create(db: Knex, name: string, email: string, given?: string): Promise<string> {
  const password = given ?? newPassword();
  const { id } = await createUser(db, { name, email, password });
  await insertEvent(db, { actor: null, action: "user.created", subject: `user:${id}` });
  return `Created ${email}.${given ? "" : ` Password: ${password}`}\n`;
}

async function changePassword(db: Knex, email: string, given?: string): Promise<string> {
  const password = given ?? newPassword();
  const { id } = await findUser(db, email);
  await resetPassword(db, email, password);
  await insertEvent(db, { actor: null, action: "user.password-reset", subject: `user:${id}` });
  return `Changed the password of ${email}.${given ? "" : ` Password: ${password}`}\n`;
}

async function grant(db: Knex, email: string, role: string, scope: string): Promise<string> {
  const [scopeKind, scopeCode = null] = scope.split(":");
  const asked = NewGrant.safeParse({ role, scopeKind, scopeCode });
  if (!asked.success)
    throw new CommandError(
      `There is no role "${role}" for "${scope}"; see: modelaw user --help`,
      2,
    );
  const { id } = await findUser(db, email);
  await db.transaction(async (trx) => {
    await insertGrant(trx, { ...asked.data, user: id, grantedBy: null });
    const event = { actor: null, action: "role.granted", subject: `user:${id}`, data: asked.data };
    await insertEvent(trx, event);
  });
  return `${email} is ${role} for ${scope}.\n`;
}

async function list(db: Knex): Promise<string> {
  const lines = (await users(db)).map(({ name, email, grants }) => {
    const held = grants.map(({ role, scopeKind, scopeCode }) =>
      [role, "for", scopeCode === null ? scopeKind : `${scopeKind}:${scopeCode}`].join(" "),
    );
    return `${email}  ${name}  ${held.join(", ") || "no role"}`;
  });
  return lines.map((line) => `${line}\n`).join("");
}

function newPassword(): string {
  return randomBytes(15).toString("base64url");
}

async function readPassword(): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin) text += String(chunk);
  const password = text.split(/\r?\n/)[0] ?? "";
  const { min, max } = passwordLength;
  if (password.length < min || password.length > max)
    throw new CommandError(`A password has ${min} to ${max} characters.`);
  return password;
}
