import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { setup as postgres } from "./postgres";

/** The interface as it is built now, and a database server. */
export function setup(project: TestProject): Promise<() => Promise<void>> {
  const prepare = 'await (await import("./bin/prepare.mjs")).prepare({ client: true })';
  execFileSync(process.execPath, ["--input-type=module", "-e", prepare], { stdio: "inherit" });
  return postgres(project);
}
