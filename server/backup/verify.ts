import { createHash } from "node:crypto";
import fs from "node:fs";
import { createInterface } from "node:readline";
import { formatVersion, markOf, type Mark } from "./format";

/** What a backup says of itself. */
export interface Contents {
  migrations: string[];
  rows: number;
}

/** The lines of a file. */
export function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity });
}

/**
 * Reads a whole backup and checks that it is complete and as it was written. Throws one sentence
 * that says what is wrong with it.
 */
export async function verifyBackup(file: string): Promise<Contents> {
  const digest = createHash("sha256");
  let begin: Mark | undefined;
  let rows = 0;
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    const mark = readMark(file, number, line);
    if (number === 1) begin = mark;
    if (begin?.[0] !== "modelaw-backup") throw new Error(`${file} is no backup of Modelaw.`);
    if (mark?.[0] === "end") {
      if (mark[1] !== rows || mark[2] !== digest.digest("hex"))
        throw new Error(`${file} is not as it was written: its checksum does not match.`);
      return { migrations: migrationsOf(file, begin), rows };
    }
    if (!mark) rows++;
    digest.update(`${line}\n`);
  }
  throw new Error(`${file} is not complete: its last line is missing.`);
}

function readMark(file: string, number: number, line: string): Mark | undefined {
  try {
    return markOf(line);
  } catch (error) {
    throw new Error(`Line ${number} of ${file} cannot be read.`, { cause: error });
  }
}

function migrationsOf(file: string, begin: Mark): string[] {
  const [, version, about] = begin as Extract<Mark, ["modelaw-backup", ...unknown[]]>;
  if (version === formatVersion) return about.migrations;
  throw new Error(`${file} has the format ${version}; this Modelaw reads ${formatVersion}.`);
}
