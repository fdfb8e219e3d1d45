import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Folder of the real laws that are developed against; null where it is not at hand. */
export const corpus: string | null =
  [
    process.env["CORPUS_DIR"],
    resolve(root, "../shared/corpus"),
    resolve(root, "../../shared/corpus"),
  ]
    .filter((path) => path !== undefined)
    .find((path) => existsSync(path)) ?? null;

if (corpus === null) {
  if (process.env["CI"] === "true")
    throw new Error("The corpus of real laws is missing; set CORPUS_DIR to its folder");
  console.warn("Skipped: tests on real laws, for their folder (CORPUS_DIR) is not here");
}
