// `npm test`: installs and builds what is missing, then runs all tests. Arguments go to vitest.
import { spawn } from "node:child_process";
import path from "node:path";
import { prepare, root } from "./prepare.mjs";

process.chdir(root);
await prepare({ dev: true, client: true });
const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
const child = spawn(process.execPath, [vitest, "run", ...process.argv.slice(2)], {
  stdio: "inherit",
  // With NODE_ENV=production React gives its tests no `act`.
  env: { ...process.env, NODE_ENV: "test" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => process.exit(code ?? 1));
