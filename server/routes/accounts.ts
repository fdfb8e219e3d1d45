import { createUser } from "../accounts";
import { Refusal } from "../errors";
import { visitorOf, type Visitor } from "../policy";
import type { Services } from "../services";
import { eventsAfter, firstBrokenEvent } from "../store/events";
import { deleteGrant, insertGrant, users } from "../store/grants";
import { insertEvent } from "../store/insertEvent";
import { owned, ownerName, type NewGrant } from "../../api";
import type { Handlers } from "./mount";

/** Entries of the audit trail in one answer. */
const auditPage = 500;

const refuseUnlessService = (visitor: Visitor): void => {
  if (!visitor.permissions.can("administer", "Service")) throw new Refusal("forbidden");
};

/** Whether the visitor may give and take this role. */
function refuseUnlessGrants(visitor: Visitor, grant: Omit<NewGrant, "role">): void {
  const may =
    grant.scopeKind === "service"
      ? visitor.permissions.can("administer", "Service")
      : visitor.permissions.can(
          "administer",
          owned({ owners: [ownerName(grant.scopeKind, grant.scopeCode ?? "")], national: false }),
        );
  if (!may) throw new Refusal("forbidden");
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

type AccountOperation =
  "getMe" | "listUsers" | "createUser" | "grantRole" | "revokeRole" | "getAudit";

/** People, their roles, and what they did. */
export const accountRoutes = (services: Services): Pick<Handlers, AccountOperation> => {
  const { db } = services;

  async function userWith(id: string) {
    const [user] = isUuid(id) ? await users(db, id) : [];
    if (!user) throw new Refusal("not-found", `There is no user ${id}.`);
    return user;
  }

  return {
    async getMe({ req }) {
      const visitor = await visitorOf(services, req);
      if (!visitor) return { user: null, twoFactor: false };
      return { user: await userWith(visitor.id), twoFactor: visitor.twoFactor };
    },

    async listUsers() {
      return { items: await users(db) };
    },

    async createUser({ body: { grants, ...user }, visitor }) {
      for (const grant of grants) refuseUnlessGrants(visitor, grant);
      if (grants.length === 0) refuseUnlessService(visitor);
      const { id } = await createUser(db, user);
      await db.transaction(async (trx) => {
        for (const grant of grants)
          await insertGrant(trx, { ...grant, user: id, grantedBy: visitor.id });
        const event = { actor: visitor.id, action: "user.created", subject: `user:${id}` };
        await insertEvent(trx, { ...event, data: { grants } });
      });
      return userWith(id);
    },

    async grantRole({ params, body, visitor }) {
      refuseUnlessGrants(visitor, body);
      const user = await userWith(params.id);
      return db.transaction(async (trx) => {
        const id = await insertGrant(trx, { ...body, user: user.id, grantedBy: visitor.id });
        const event = { actor: visitor.id, action: "role.granted", subject: `user:${user.id}` };
        await insertEvent(trx, { ...event, data: { ...body } });
        return { ...body, id };
      });
    },

    async revokeRole({ params, visitor }) {
      const user = await userWith(params.id);
      await db.transaction(async (trx) => {
        const taken = await deleteGrant(trx, { user: user.id, grant: params.grant });
        if (!taken) throw new Refusal("not-found");
        refuseUnlessGrants(visitor, taken);
        const event = { actor: visitor.id, action: "role.revoked", subject: `user:${user.id}` };
        await insertEvent(trx, { ...event, data: { ...taken } });
      });
    },

    async getAudit({ query, visitor }) {
      refuseUnlessService(visitor);
      return {
        events: await eventsAfter(db, { after: query.after, limit: auditPage }),
        brokenAt: await firstBrokenEvent(db),
      };
    },
  };
};
