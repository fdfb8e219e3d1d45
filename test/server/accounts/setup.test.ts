import { describe, expect, it } from "vitest";
import { issueSetupToken } from "../../../server/accounts";
import { password, startService } from "../service";

const { services, visit } = await startService();
const { db } = services;
const administrator = { name: "Ana", email: "Ana@example.org", password };

describe("the link for the first administrator", () => {
  it("works once, and leaves no way to a second one", async () => {
    const token = (await issueSetupToken(db)) ?? "";
    const other = (await issueSetupToken(db)) ?? "";
    const setup = (body: object) => visit().send("POST", "/api/setup", body);

    expect(JSON.stringify(await db("setup_links"))).not.toContain(token);
    expect((await setup({ ...administrator, token: "guessed" })).status).toBe(410);
    expect((await setup({ ...administrator, token, password: "short" })).status).toBe(400);

    const tries = await Promise.all([
      setup({ ...administrator, token }),
      setup({ ...administrator, token }),
    ]);
    expect(tries.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect((await setup({ ...administrator, email: "b@example.org", token: other })).status).toBe(
      409,
    );
    expect(await issueSetupToken(db)).toBeUndefined();

    const client = visit();
    const body = { email: "ana@example.org", password };
    expect((await client.send("POST", "/api/auth/sign-in/email", body)).status).toBe(200);
    expect(await db("role_grants").select("role", "scope_kind", "scope_code")).toEqual([
      { role: "administrator", scope_kind: "service", scope_code: null },
    ]);
  });

  it("expires", async () => {
    const late = await startService();
    const token = (await issueSetupToken(late.services.db)) ?? "";
    await late.services.db("setup_links").update({ expires_at: new Date(Date.now() - 1000) });
    const answer = await late.visit().send("POST", "/api/setup", { ...administrator, token });
    expect(await answer.json()).toMatchObject({ status: 410, code: "setup-link-invalid" });
  });
});
