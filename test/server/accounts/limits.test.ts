import { describe, expect, it } from "vitest";
import { password, startService } from "../service";

const { visit, user } = await startService({ signInsPerMinute: 3, trustProxy: true });
const from = (client: string) => ({ "X-Forwarded-For": client, "X-Modelaw-Client": "10.9.9.9" });

describe("the limit of sign-in attempts", () => {
  it("stops one client, however it names itself, and leaves others alone", async () => {
    const { email } = await user("ana");
    const attempt = async (client: string, tried: string) =>
      (
        await visit().send(
          "POST",
          "/api/auth/sign-in/email",
          { email, password: tried },
          from(client),
        )
      ).status;
    for (let count = 0; count < 3; count++)
      expect(await attempt("192.0.2.1", "wrong horse battery")).toBe(401);
    expect(await attempt("192.0.2.1", password)).toBe(429);
    expect(await attempt("192.0.2.2", password)).toBe(200);
  });
});
