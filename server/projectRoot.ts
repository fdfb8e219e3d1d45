import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, whether this runs from the source or from a bundle below dist. */
export const projectRoot = find(path.dirname(fileURLToPath(import.meta.url)));

function find(folder: string): string {
  if (fs.existsSync(path.join(folder, "package.json"))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error("The program does not lie in the project's folder.");
  return find(parent);
}
