import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { newFolder, root, run } from "./product";

let project = "";
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  fs.writeFileSync(path.join(project, file), text);
};
const prepare = (options: object = {}) =>
  run(process.execPath, [
    "--input-type=module",
    "-e",
    `await (await import(${JSON.stringify(path.join(project, "bin/prepare.mjs"))})).prepare(${JSON.stringify(options)})`,
  ]);
const builds = () => fs.readFileSync(path.join(project, "builds.log"), "utf8").trim().split("\n");

// A project with one package of its own, so that npm has nothing to fetch, whose build writes down
// its calls.
beforeEach(async () => {
  project = newFolder();
  const about = { version: "1.0.0", private: true };
  write(
    "package.json",
    JSON.stringify({ ...about, name: "small", dependencies: { one: "file:one" } }),
  );
  write("one/package.json", JSON.stringify({ ...about, name: "one" }));
  await run("npm", ["install", "--package-lock-only"], { cwd: project });
  write("server/main.ts", "export {};");
  write("client/main.tsx", "export {};");
  write("bin/prepare.mjs", fs.readFileSync(path.join(root, "bin", "prepare.mjs"), "utf8"));
  write(
    "bin/build.mjs",
    `import fs from "node:fs"; console.log("building"); fs.appendFileSync("builds.log", process.argv[2] + "\\n");`,
  );
});

describe("prepare", () => {
  it("installs and builds a fresh clone, says so on stderr alone, and then has nothing to do", async () => {
    const first = await prepare({ client: true });
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toMatch(/Installing[^]*Building the service[^]*Building the interface/);
    expect(fs.existsSync(path.join(project, "node_modules"))).toBe(true);
    expect(builds()).toEqual(["code", "client"]);
    expect(await prepare({ client: true })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("does the work once when two start together", async () => {
    const both = await Promise.all([prepare(), prepare()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(builds()).toEqual(["code"]);
    expect(both.filter(({ stderr }) => stderr.includes("Installing")).length).toBe(1);
  });

  it("builds what a change concerns, and nothing else", async () => {
    await prepare({ client: true });
    write("client/main.tsx", "export const changed = 1;");
    await prepare({ client: true });
    expect(builds()).toEqual(["code", "client", "client"]);
    fs.rmSync(path.join(project, "server/main.ts"));
    await prepare({ client: true });
    expect(builds().at(-1)).toBe("code");
  });

  it("goes on although a killed process left its lock", async () => {
    write(".cache/prepare.lock", "999999999");
    expect((await prepare()).code).toBe(0);
  });

  it("ends with the build's failure, and tries again the next time", async () => {
    write("bin/build.mjs", `console.log("broken source"); process.exit(1);`);
    for (let attempt = 0; attempt < 2; attempt++) {
      const { code, stdout, stderr } = await prepare();
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain("broken source");
    }
  });
});
