import fs from "node:fs";
import { restoreBackup } from "../../server/backup";
import { readCall } from "./call";
import { CommandError, type Verb } from "./verb";
import { withDatabase } from "./withDatabase";

const call = {
  usage: "restore FILE",
  help:
    "Restores a backup into an empty database, of whatever major version of Postgres, and brings\n" +
    "its schema up to date. Sessions are not restored: everybody signs in again.",
  files: 1,
  options: {},
} as const;

/** `modelaw restore`: fills an empty database with a backup. */
export const restoreVerb: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const [file = ""] = given.files;
  if (!fs.existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const rows = await withDatabase((db, directUrl) => restoreBackup(db, directUrl, file));
  process.stdout.write(`Restored ${rows} rows from ${file}.\n`);
  return 0;
};
