import { z } from "zod";
import { Code, Id, Moment } from "./common";

/** Roles from the narrowest to the widest; each may do what those before it may. */
export const roles = [
  "reader",
  "drafter",
  "commission-member",
  "secretariat",
  "administrator",
] as const;
export const Role = z.enum(roles).meta({ id: "Role" });
export type Role = z.infer<typeof Role>;

/** What a role is held for: everything, a body, or a jurisdiction. */
export const ScopeKind = z.enum(["service", "body", "jurisdiction"]);

export const NewGrant = z
  .object({
    role: Role,
    scopeKind: ScopeKind,
    /** Code of the body or jurisdiction; null for the whole service. */
    scopeCode: Code.nullable(),
  })
  .refine((grant) => (grant.scopeKind === "service") === (grant.scopeCode === null), {
    message: "Name the body or jurisdiction, and none for the whole service",
    path: ["scopeCode"],
  })
  .meta({ id: "NewGrant" });
export type NewGrant = z.infer<typeof NewGrant>;

export const Grant = z
  .object({ id: Id, role: Role, scopeKind: ScopeKind, scopeCode: Code.nullable() })
  .meta({ id: "Grant" });
export type Grant = z.infer<typeof Grant>;

export const User = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    createdAt: Moment,
    grants: z.array(Grant),
  })
  .meta({ id: "User" });
export type User = z.infer<typeof User>;

/** The person who asks; null when nobody is signed in. */
export const Me = z.object({ user: User.nullable(), twoFactor: z.boolean() }).meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const CreateUser = z
  .object({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(320),
    /** First password, to be changed by its owner. */
    password: z.string().min(12).max(200),
    grants: z.array(NewGrant).max(50).default([]),
  })
  .meta({ id: "CreateUser" });
export type CreateUser = z.infer<typeof CreateUser>;

/** One entry of the audit trail. */
export const AuditEvent = z
  .object({
    id: Id,
    at: Moment,
    actor: z.string().nullable(),
    action: z.string(),
    subject: z.string(),
    data: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .meta({ id: "AuditEvent" });

export const AuditTrail = z
  .object({
    events: z.array(AuditEvent),
    /** id of the first event whose hash does not follow from the one before it; null when the chain holds. */
    brokenAt: Id.nullable(),
  })
  .meta({ id: "AuditTrail" });
