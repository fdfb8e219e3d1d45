import fs from "node:fs";
import path from "node:path";
import { corpus } from "../../corpus";

/** Every file below a folder of the corpus, with its path from the corpus. */
export function corpusFiles(folder: string, ending: RegExp): string[] {
  if (corpus === null) return [];
  return fs
    .readdirSync(path.join(corpus, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((name) => ending.test(name) && path.basename(name) !== "README.md")
    .sort();
}

/** Bytes of a file of the corpus. */
export const corpusBytes = (file: string): Uint8Array =>
  fs.readFileSync(path.join(corpus ?? "", file));

/** A JSON file of the corpus. */
export const corpusJson = <T>(file: string): T =>
  JSON.parse(fs.readFileSync(path.join(corpus ?? "", file), "utf8")) as T;
