import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { largestFile, readLaw } from "../../law/read";
import type { ReadLaw } from "../../law/schema";
import { CommandError } from "./verb";

const sentences: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
  EACCES: "the file may not be read",
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await fs.stat(file);
    if (size > largestFile)
      throw new CommandError(`${file}: the file is larger than ${largestFile / 1024 / 1024} MB`);
    return await fs.readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!(code in sentences)) throw error;
    throw new CommandError(`${file}: ${sentences[code]}`, 1, { cause: error });
  }
}

/**
 * The law in a file, by its ending. Identities are random, so that two files
 * never share one unless the file itself carries it. Throws CommandError with
 * the reader's sentence where the file is no law.
 */
export async function readLawFile(file: string): Promise<ReadLaw> {
  const result = readLaw(await bytesOf(file), path.basename(file), randomUUID);
  if (result.ok) return result;
  const place = result.line === null ? "" : `:${result.line}`;
  throw new CommandError(`${file}${place}: ${result.message}`);
}

/** Writes a file; throws CommandError where the place cannot be written to. */
export async function writeFile(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await fs.writeFile(file, content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!["ENOENT", "EISDIR", "EACCES", "EROFS", "ENOSPC"].includes(code)) throw error;
    throw new CommandError(`${file}: the file cannot be written (${code})`, 1, { cause: error });
  }
}
