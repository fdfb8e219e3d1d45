import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "../projectRoot";

const bundled = fileURLToPath(import.meta.url).startsWith(
  path.join(projectRoot, "dist") + path.sep,
);

/** A thread's program in the bundle, by its path there; null from the source, where work is done where it is asked for. */
export function programOf(name: string): string | null {
  const program = path.join(projectRoot, "dist", name);
  return bundled && fs.existsSync(program) ? program : null;
}
