import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { password, startService, type Visit } from "../service";

const { services, visit, user, signIn } = await startService();
const { db } = services;

const session = async (client: Visit) =>
  (await (await client.get("/api/auth/get-session")).json()) as { user: { email: string } } | null;

describe("sign-in", () => {
  it("opens a session that lasts until sign-out", async () => {
    const client = await signIn("ana");
    expect((await session(client))?.user.email).toBe("ana@example.org");
    await client.send("POST", "/api/auth/sign-out", {});
    expect(await session(client)).toBeNull();
  });

  it("refuses a wrong password and an unknown address alike", async () => {
    const { email } = await user("boris");
    const attempts = [
      { email, password: "wrong horse battery staple" },
      { email: "nobody@example.org", password },
    ];
    for (const attempt of attempts)
      expect((await visit().send("POST", "/api/auth/sign-in/email", attempt)).status).toBe(401);
  });

  it("lets nobody make an account by themselves", async () => {
    const body = { name: "eve", email: "eve@example.org", password };
    const answer = await visit().send("POST", "/api/auth/sign-up/email", body);
    expect(answer.status).toBe(400);
    expect(await db("users").where({ email: body.email })).toEqual([]);
  });

  it("refuses a request from a page of another site", async () => {
    const { email } = await user("carla");
    const answer = await visit().send(
      "POST",
      "/api/auth/sign-in/email",
      { email, password },
      { Origin: "https://elsewhere.example" },
    );
    expect(answer.status).toBe(403);
  });
});

describe("session tokens", () => {
  it("stand in no column of the database, and in no answer", async () => {
    const client = visit();
    const { email } = await user("dmitri");
    const signedIn = await client.send("POST", "/api/auth/sign-in/email", { email, password });
    const token = decodeURIComponent(client.cookies.get("modelaw.session_token") ?? "").split(
      ".",
    )[0];
    expect(token).toMatch(/^\w{32}$/);
    expect(await signedIn.text()).not.toContain(token);
    for (const path of ["/api/auth/get-session", "/api/auth/list-sessions"])
      expect(await (await client.get(path)).text()).not.toContain(token);
    for (const table of ["sessions", "users", "accounts", "verifications", "rate_limits"])
      expect(JSON.stringify(await db(table))).not.toContain(token);
  });

  it("are not opened by the hash that the database shows", async () => {
    const client = await signIn("emil");
    const row = await db<{ token_hash: string }>("sessions")
      .whereIn("user_id", db("users").where({ email: "emil@example.org" }).select("id"))
      .first("token_hash");
    const signature = createHmac("sha256", "a secret for tests that is long enough")
      .update(row?.token_hash ?? "")
      .digest("base64");
    const forged = encodeURIComponent(`${row?.token_hash}.${signature}`);
    client.cookies.set("modelaw.session_token", forged);
    expect(await session(client)).toBeNull();
  });

  it("of all sessions of a person end on demand", async () => {
    const here = await signIn("fatima");
    const there = visit();
    const body = { email: "fatima@example.org", password };
    await there.send("POST", "/api/auth/sign-in/email", body);
    expect(await session(there)).not.toBeNull();
    await here.send("POST", "/api/auth/revoke-sessions", {});
    expect(await session(there)).toBeNull();
    expect(await session(here)).toBeNull();
  });
});

describe("the second factor", () => {
  it("is asked for once it is set up", async () => {
    const client = await signIn("greta");
    const enabled = await client.send("POST", "/api/auth/two-factor/enable", { password });
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    const code = totp(secret);
    expect((await client.send("POST", "/api/auth/two-factor/verify-totp", { code })).status).toBe(
      200,
    );

    const again = visit();
    const body = { email: "greta@example.org", password };
    const first = await again.send("POST", "/api/auth/sign-in/email", body);
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await session(again)).toBeNull();
    const wrong = code === "000000" ? "000001" : "000000";
    const refused = await again.send("POST", "/api/auth/two-factor/verify-totp", { code: wrong });
    expect(refused.status).toBe(401);
    const fresh = totp(secret);
    await again.send("POST", "/api/auth/two-factor/verify-totp", { code: fresh });
    expect((await session(again))?.user.email).toBe("greta@example.org");
    expect(JSON.stringify(await db("two_factors"))).not.toContain(secret);
  });
});

/** The code of an authenticator application now. Source: RFC 6238 with its default parameters. */
function totp(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", base32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function base32(text: string): Buffer {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text.replace(/=+$/, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
}
