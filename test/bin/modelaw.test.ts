import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { modelaw, newFolder, root, run } from "./product";

describe("modelaw", () => {
  it("runs from any folder, through a link, and by npx in the project", async () => {
    const link = path.join(newFolder(), "law");
    fs.symlinkSync(path.join(root, "bin", "modelaw"), link);
    const calls = [
      modelaw(["help"]),
      run(link, ["help"]),
      run("npx", ["modelaw", "help"], { cwd: path.join(root, "law") }),
    ];
    for (const { code, stdout } of await Promise.all(calls)) {
      expect(stdout).toMatch(/^Usage:\n {2}modelaw /);
      expect(code).toBe(0);
    }
  });

  it("says a wrong call in one line on stderr, with exit code 2", async () => {
    expect(await modelaw(["nonsense"])).toEqual({
      code: 2,
      stdout: "",
      stderr: 'modelaw: There is no verb "nonsense"; "modelaw help" lists them.\n',
    });
  });

  it("migrates the database of its data folder", async () => {
    const env = { DATA_DIR: newFolder() };
    expect((await modelaw(["migrate"], env)).stdout).toContain("Ran 0001_foundation\n");
    expect((await modelaw(["migrate"], env)).stdout).toBe("The schema is up to date.\n");
  });
});
