import http from "node:http";
import fs from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, root, run, startProduct } from "./product";

const start = path.join(root, "bin", "start.mjs");
const serverIsGone = (data: string) =>
  !fs.existsSync(path.join(data, "postgres", "pg18", "postmaster.pid"));

describe("npm start", () => {
  it("serves, makes the first administrator by its link, and says no link the next time", async () => {
    const data = newFolder();
    const first = await startProduct({ DATA_DIR: data });
    for (const page of ["/healthz", "/readyz"])
      expect((await fetch(first.address + page)).status).toBe(200);
    const token = first.setupLink?.split("/").at(-1);
    const body = { token, name: "Ana", email: "ana@example.org", password: "long enough for all" };
    const made = await fetch(`${first.address}/api/setup`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(made.status).toBe(201);
    expect(await first.stop()).toBe(0);
    expect(serverIsGone(data)).toBe(true);

    const second = await startProduct({ DATA_DIR: data });
    expect(second.setupLink).toBeUndefined();
    expect(second.complaints()).not.toMatch(/Installing|Building/);
    await second.stop();
  });

  it("shows the interface at every address that is not the service's", async () => {
    const { address, stop } = await startProduct({ DATA_DIR: newFolder() });
    const page = await fetch(`${address}/some/page`, { headers: { Accept: "text/html" } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<script type="module"');
    expect((await fetch(`${address}/api/nothing`)).status).toBe(404);
    await stop();
  });

  it("answers from several processes, and replaces one that is killed", async () => {
    const data = newFolder();
    const { address, child, stop } = await startProduct({ DATA_DIR: data, WEB_PROCESSES: "2" });
    const workers = () =>
      fs
        .readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8")
        .trim()
        .split(" ")
        .filter((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start.mjs"));
    const before = workers();
    expect(before.length).toBe(2);
    process.kill(Number(before[0]), "SIGKILL");
    await expect
      .poll(() => workers().filter((pid) => pid !== before[0]).length, { timeout: 10_000 })
      .toBe(2);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(await stop()).toBe(0);
    expect(serverIsGone(data)).toBe(true);
  });

  it("lets an open request end before it goes", async () => {
    const { address, stop, child } = await startProduct({ DATA_DIR: newFolder() });
    const body = JSON.stringify({ token: "t" });
    const request = http.request(`${address}/api/setup`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Content-Length": body.length },
    });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      request.once("response", (response) => resolve(response.statusCode));
      request.once("error", reject);
    });
    request.write(body.slice(0, 2));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(child.exitCode).toBeNull();
    request.end(body.slice(2));
    expect(await answered).toBe(400);
    expect(await stopped).toBe(0);
  });

  it("says in one line what keeps it from starting", async () => {
    const taken = http.createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = String((taken.address() as AddressInfo).port);
    const cases: [NodeJS.ProcessEnv, RegExp][] = [
      [{ PORT: port, DATA_DIR: newFolder() }, /^modelaw: Port \d+ of 127\.0\.0\.1 is taken: .*\n$/],
      [{ PORT: "many" }, /^modelaw: The variable PORT is not right: .*\n$/],
      [{ DATABASE_URL: "postgres://127.0.0.1:1/none" }, /^modelaw: .*ECONNREFUSED.*\n$/],
    ];
    for (const [environment, sentence] of cases) {
      const env = { LOG_LEVEL: "silent", ...environment };
      const { code, stderr } = await run(process.execPath, [start], { env });
      expect(stderr).toMatch(sentence);
      expect(code).toBe(1);
    }
    taken.close();
  });
});
