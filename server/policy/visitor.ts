import { fromNodeHeaders } from "better-auth/node";
import type { Request } from "express";
import { holdsAtLeast, permissionsOf, type HeldRole, type Permissions, type Role } from "../../api";
import { Refusal } from "../errors";
import type { Services } from "../services";

/** The person behind a request. */
export interface Visitor {
  id: string;
  name: string;
  email: string;
  /** Whether sign-in asks for a second factor. */
  twoFactor: boolean;
  held: HeldRole[];
  permissions: Permissions;
}

/** What was found for a request, so that several questions about it ask the database once. */
const known = new WeakMap<Request, Promise<Visitor | undefined>>();

/** Who asks; undefined when nobody is signed in. */
export function visitorOf(services: Services, req: Request): Promise<Visitor | undefined> {
  const before = known.get(req);
  if (before) return before;
  const asked = lookUp(services, req);
  known.set(req, asked);
  return asked;
}

/** Who asks. Refuses with "not-signed-in" when nobody is signed in. */
export async function signedIn(services: Services, req: Request): Promise<Visitor> {
  const visitor = await visitorOf(services, req);
  if (!visitor) throw new Refusal("not-signed-in");
  return visitor;
}

/**
 * Who asks, holding at least this role for anything. Refuses with "not-signed-in" or "forbidden".
 * The route then asks `visitor.permissions` about the very record.
 */
export async function holderOf(services: Services, req: Request, role: Role): Promise<Visitor> {
  const visitor = await signedIn(services, req);
  if (!holdsAtLeast(visitor.held, role)) throw new Refusal("forbidden");
  return visitor;
}

async function lookUp({ auth, db }: Services, req: Request): Promise<Visitor | undefined> {
  if (!req.headers.cookie) return undefined;
  const session = await auth.api.getSession({ headers: fromNodeHeaders(req.headers) });
  if (!session) return undefined;
  const { id, name, email, twoFactorEnabled } = session.user;
  const held = await db("role_grants")
    .where({ user_id: id })
    .select<HeldRole[]>({ role: "role", scopeKind: "scope_kind", scopeCode: "scope_code" });
  const permissions = permissionsOf(held);
  return { id, name, email, twoFactor: twoFactorEnabled === true, held, permissions };
}
