import { describe, expect, it } from "vitest";
import { startService } from "./service";

const { services, visit, signIn } = await startService({ requestsPerMinute: 30 });

describe("the service", () => {
  it("tells that it lives, and that it is ready", async () => {
    expect((await visit().get("/healthz")).status).toBe(200);
    expect((await visit().get("/readyz")).status).toBe(200);
  });

  it("is not ready while migrations are pending", async () => {
    const migrations = () => services.db<{ id: number }>("knex_migrations");
    const last = await migrations().orderBy("id", "desc").first();
    await migrations().where({ id: last?.id }).delete();
    const answer = await visit().get("/readyz");
    await migrations().insert(last ?? {});
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ obstacle: "migrations are pending" });
  });

  it("permits scripts from its own files alone", async () => {
    const policy = (await visit().get("/healthz")).headers.get("Content-Security-Policy") ?? "";
    expect(policy.split(";")).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("keeps the request id of a proxy, and makes one where there is none", async () => {
    const given = await visit().send("GET", "/healthz", undefined, {
      "X-Request-Id": "from-proxy-1",
    });
    expect(given.headers.get("X-Request-Id")).toBe("from-proxy-1");
    expect((await visit().get("/healthz")).headers.get("X-Request-Id")).toMatch(/^[\w-]{36}$/);
  });

  it("answers an error as a problem with its request id", async () => {
    const answer = await visit().get("/api/nothing");
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({
      status: 404,
      code: "not-found",
      requestId: answer.headers.get("X-Request-Id"),
    });
  });

  it("names the members of a request that are wrong", async () => {
    const answer = await visit().send("POST", "/api/setup", { token: "t", email: "no address" });
    const problem = (await answer.json()) as { errors: { path: string }[] };
    expect(problem).toMatchObject({ status: 400, code: "invalid-input" });
    expect(problem.errors.map(({ path }) => path)).toEqual(["name", "email", "password"]);
  });

  it("says so when a body is no JSON or too large", async () => {
    const raw = async (body: string) => {
      const headers = { "Content-Type": "application/json" };
      const { address } = await startService();
      const answer = await fetch(`${address}/api/setup`, { method: "POST", headers, body });
      return ((await answer.json()) as { code: string }).code;
    };
    expect(await raw("{")).toBe("malformed-body");
    expect(await raw(JSON.stringify("x".repeat(9_000_000)))).toBe("too-large");
  });

  it("refuses a change that a page of another site asks for", async () => {
    const client = await signIn("ana");
    const foreign = { Origin: "https://elsewhere.example" };
    const answer = await client.send("POST", "/api/setup", {}, foreign);
    expect(await answer.json()).toMatchObject({ status: 403, code: "foreign-origin" });
  });

  it("asks a client that sends too much to wait", async () => {
    let status = 0;
    for (let count = 0; count < 31; count++) status = (await visit().get("/api/nothing")).status;
    expect(status).toBe(429);
  });

  it("counts what open drafts send by the session, so that colleagues do not use up each other's share", async () => {
    const other = await startService({ requestsPerMinute: 30 });
    const said = { clientId: "window", here: true, place: null };
    const people = [await other.signIn("first"), await other.signIn("second")];
    const statuses = async (who: (typeof people)[number], count: number) => {
      const seen = new Set<number>();
      for (let i = 0; i < count; i++)
        seen.add((await who.send("POST", "/api/drafts/1/presence", said)).status);
      return [...seen];
    };
    for (const who of people) expect(await statuses(who, 25)).toEqual([404]);
    for (const who of people.slice(0, 1)) expect(await statuses(who, 10)).toEqual([404, 429]);
  });
});
