import path from "node:path";
import { describe, expect, it } from "vitest";
import { modelaw, newFolder, startProduct } from "./product";

describe("an operator", () => {
  it("makes users and roles, and carries all to another machine", async () => {
    const here = { DATA_DIR: newFolder() };
    await modelaw(["migrate"], here);
    const made = await modelaw(["user", "create", "Ana", "ana@example.org"], here);
    const password = /^Created ana@example\.org\. Password: (\S+)\n$/.exec(made.stdout)?.[1];
    expect(password).toMatch(/^[\w-]{20}$/);
    await modelaw(["user", "grant", "ana@example.org", "administrator", "service"], here);
    const file = path.join(newFolder(), "all.jsonl");
    expect((await modelaw(["backup", file], here)).stdout).toMatch(/^Wrote \d+ rows to /);

    const there = { DATA_DIR: newFolder() };
    expect((await modelaw(["restore", file], there)).stdout).toMatch(/^Restored \d+ rows from /);
    expect((await modelaw(["user", "list"], there)).stdout).toBe(
      "ana@example.org  Ana  administrator for service\n",
    );
    const { address, setupLink } = await startProduct(there);
    expect(setupLink).toBeUndefined();
    const answer = await fetch(`${address}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: address },
      body: JSON.stringify({ email: "ana@example.org", password }),
    });
    expect(answer.status).toBe(200);
  });

  it("hears in one line what is wrong", async () => {
    const env = { DATA_DIR: newFolder() };
    await modelaw(["migrate"], env);
    const calls: [string[], RegExp][] = [
      [
        ["user", "grant", "ana@example.org", "king", "service"],
        /^modelaw: There is no role "king"/,
      ],
      [["user", "password", "ana@example.org"], /^modelaw: There is no user with the address /],
      [["user", "create", "Ana"], /^modelaw: The call is: modelaw user /],
      [["restore", "nowhere.jsonl"], /^modelaw: There is no file nowhere\.jsonl\.\n$/],
      [["backup", "/nowhere/all.jsonl"], /^modelaw: ENOENT: no such file or directory, open /],
    ];
    for (const [args, sentence] of calls) {
      const { code, stdout, stderr } = await modelaw(args, env);
      expect(stderr).toMatch(sentence);
      expect(stderr.trimEnd()).not.toContain("\n");
      expect({ failed: code !== 0, stdout }).toEqual({ failed: true, stdout: "" });
    }
  });
});
