import { describe, expect, it } from "vitest";
import {
  holdsAtLeast,
  owned,
  ownersWithin,
  permissionsOf,
  type HeldRole,
  type Role,
} from "../../api";

const grant = (role: Role, scope: string): HeldRole => {
  const [kind, code] = scope.split(":");
  return scope === "service"
    ? { role, scopeKind: "service", scopeCode: null }
    : { role, scopeKind: kind as "body" | "jurisdiction", scopeCode: code ?? null };
};
const modelLaw = owned({ owners: ["body:ipa-cis"], national: false });
const foreignModel = owned({ owners: ["body:unodc"], national: false });
const nationalLaw = owned({ owners: ["jurisdiction:KZ"], national: true });
const concordance = owned({ owners: ["body:ipa-cis", "jurisdiction:KZ"], national: false });

describe("permissions", () => {
  it("nobody may do anything without a role", () => {
    expect(permissionsOf([]).can("read", modelLaw)).toBe(false);
    expect(permissionsOf([]).can("read", nationalLaw)).toBe(false);
  });

  it("a reader of a body reads its texts and every national law, and writes none", () => {
    const permissions = permissionsOf([grant("reader", "body:ipa-cis")]);
    expect(permissions.can("read", modelLaw)).toBe(true);
    expect(permissions.can("read", nationalLaw)).toBe(true);
    expect(permissions.can("read", foreignModel)).toBe(false);
    expect(permissions.can("draft", modelLaw)).toBe(false);
  });

  it("a wider role may do what the narrower ones may, within its scope only", () => {
    const permissions = permissionsOf([grant("secretariat", "body:ipa-cis")]);
    for (const action of ["read", "draft", "review", "publish"] as const) {
      expect(permissions.can(action, modelLaw)).toBe(true);
      if (action !== "read") expect(permissions.can(action, nationalLaw)).toBe(false);
    }
    expect(permissions.can("administer", modelLaw)).toBe(false);
  });

  it("what belongs to two owners is open to both", () => {
    for (const scope of ["body:ipa-cis", "jurisdiction:KZ"])
      expect(permissionsOf([grant("commission-member", scope)]).can("review", concordance)).toBe(
        true,
      );
    const stranger = permissionsOf([grant("commission-member", "jurisdiction:AM")]);
    expect(stranger.can("review", concordance)).toBe(false);
  });

  it("only an administrator of the service administers the service", () => {
    expect(permissionsOf([grant("administrator", "service")]).can("administer", "Service")).toBe(
      true,
    );
    const ofBody = permissionsOf([grant("administrator", "body:ipa-cis")]);
    expect(ofBody.can("administer", "Service")).toBe(false);
    expect(ofBody.can("administer", modelLaw)).toBe(true);
  });
});

describe("holdsAtLeast", () => {
  it("counts a wider role in any scope", () => {
    expect(holdsAtLeast([grant("secretariat", "body:ipa-cis")], "drafter")).toBe(true);
    expect(holdsAtLeast([grant("reader", "service")], "drafter")).toBe(false);
  });
});

describe("ownersWithin", () => {
  it("names the scopes of the roles that are wide enough", () => {
    const held = [grant("drafter", "body:ipa-cis"), grant("reader", "jurisdiction:KZ")];
    expect(ownersWithin(held, "drafter")).toEqual(["body:ipa-cis"]);
    expect(ownersWithin(held, "reader")).toEqual(["body:ipa-cis", "jurisdiction:KZ"]);
    expect(ownersWithin([...held, grant("reader", "service")], "reader")).toBe("all");
  });
});
