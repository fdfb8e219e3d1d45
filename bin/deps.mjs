// Checks the direction of imports, and that the checker saw the source at all: with a compiler that
// it cannot load, dependency-cruiser finds no module and calls that a success.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./prepare.mjs";

const folders = ["law", "api", "server", "client", "migrations", "bin"];
const program = path.join(
  root,
  "node_modules",
  "dependency-cruiser",
  "bin",
  "dependency-cruise.mjs",
);
const flags = ["--config", ".dependency-cruiser.cjs", ...folders];
const { status, stdout } = spawnSync(process.execPath, [program, ...flags], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
process.stdout.write(stdout);
const modules = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
if (modules === 0) process.stderr.write("No module was looked at: the check proves nothing.\n");
process.exit(status || (modules === 0 ? 1 : 0));
