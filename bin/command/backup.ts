import { writeBackup } from "../../server/backup";
import { readCall } from "./call";
import { CommandError, type Verb } from "./verb";
import { withDatabase } from "./withDatabase";

const call = {
  usage: "backup FILE",
  help:
    "Writes every row of the service into a new file, while the service goes on working.\n" +
    "Passwords are in it as hashes; keep it as safe as the database. AUTH_SECRET, or the file\n" +
    '"secret" of the data folder, is not in it: second factors need it after a restore.',
  files: 1,
  options: {},
} as const;

/** `modelaw backup`: the service's rows in one file with a checksum. */
export const backupVerb: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const [file = ""] = given.files;
  try {
    const rows = await withDatabase((db) => writeBackup(db, file));
    process.stdout.write(`Wrote ${rows} rows to ${file}.\n`);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new CommandError(`${file} exists already; a backup is never written over.`, 1, {
      cause: error,
    });
  }
};
