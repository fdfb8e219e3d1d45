import {
  AbilityBuilder,
  createMongoAbility,
  subject,
  type ForcedSubject,
  type MongoAbility,
} from "@casl/ability";
import { roles, type NewGrant, type Role } from "./accounts";

// Who may do what. The server asks before it answers; the interface asks to hide what would be
// refused. Published editions are public and need no permission; nothing else is.
//
//   reader             read   what belongs to the scope, and every national law
//   drafter            draft  import, write, freeze within the scope
//   commission-member  review confirm, regrade and reject links within the scope
//   secretariat        publish editions of the scope
//   administrator      administer: roles within the scope; users and the audit trail for the service
//
// Each role may do what those before it may. A grant for the service holds everywhere.

/** What is done to a record. */
export type Action = "read" | "draft" | "review" | "publish" | "administer";

/** What a record must tell for the policy to judge it. */
export interface Owned {
  /** The bodies and jurisdictions that it belongs to, as `ownerName` writes them. */
  owners: readonly string[];
  /** True for a national law and what is made of it: every reader may see it. */
  national: boolean;
}

type Record = Owned & ForcedSubject<"Record">;

/** What one person may do. */
export type Permissions = MongoAbility<[Action, "Record" | "Service" | Record]>;

/** A role with its scope, as a grant states it. */
export type HeldRole = Pick<NewGrant, "role" | "scopeKind" | "scopeCode">;

const actions: { [role in Role]: Action } = {
  reader: "read",
  drafter: "draft",
  "commission-member": "review",
  secretariat: "publish",
  administrator: "administer",
};

/** The name of an owner in `Owned.owners`: "body:ipa-cis", "jurisdiction:KZ". */
export function ownerName(kind: "body" | "jurisdiction", code: string): string {
  return `${kind}:${code}`;
}

/** A record in the form that `Permissions` judge: `permissions.can("draft", owned(work))`. */
export function owned(record: Owned): Record {
  return subject("Record", { ...record, owners: [...record.owners] });
}

/** What the holder of these roles may do; nothing for none. */
export function permissionsOf(held: readonly HeldRole[]): Permissions {
  const { can, build } = new AbilityBuilder<Permissions>(createMongoAbility);
  if (held.length > 0) can("read", "Record", { national: true });
  for (const { role, scopeKind, scopeCode } of held)
    for (const action of roles.slice(0, roles.indexOf(role) + 1).map((name) => actions[name]))
      if (scopeKind === "service") can(action, ["Record", "Service"]);
      else can(action, "Record", { owners: { $in: [ownerName(scopeKind, scopeCode ?? "")] } });
  return build();
}

/** Whether one of the roles is at least `wanted`, whatever its scope. */
export function holdsAtLeast(held: readonly HeldRole[], wanted: Role): boolean {
  return held.some(({ role }) => roles.indexOf(role) >= roles.indexOf(wanted));
}

/**
 * The owners whose records a role of at least `wanted` reaches, for the condition of a query:
 * "all" for a role that holds for the service, else names as in `Owned.owners`.
 */
export function ownersWithin(held: readonly HeldRole[], wanted: Role): "all" | string[] {
  const enough = held.filter((grant) => holdsAtLeast([grant], wanted));
  if (enough.some(({ scopeKind }) => scopeKind === "service")) return "all";
  return enough.flatMap(({ scopeKind, scopeCode }) =>
    scopeKind === "service" ? [] : [ownerName(scopeKind, scopeCode ?? "")],
  );
}
