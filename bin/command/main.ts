import { CommandError, type Verb } from "./verb";

/** Each verb with its call; loaded when it is called, so that the others cost nothing. */
const verbs: Record<string, { call: string; load: () => Promise<Verb> }> = {
  outline: {
    call: "outline FILE [--json]",
    load: async () => (await import("./outline")).outline,
  },
  convert: { call: "convert IN OUT", load: async () => (await import("./convert")).convert },
  compare: {
    call: "compare OLD NEW [--json] [--units all|article] [--out FILE]",
    load: async () => (await import("./compare")).compare,
  },
  concord: {
    call: "concord BASELINE NATIONAL [--json] [--out FILE]",
    load: async () => (await import("./concord")).concord,
  },
  merge: {
    call: "merge BASE OURS THEIRS [--json] [--out FILE]",
    load: async () => (await import("./merge")).merge,
  },
  check: { call: "check FILE [--json]", load: async () => (await import("./check")).check },
  serve: { call: "serve", load: async () => (await import("./serve")).serve },
  migrate: { call: "migrate", load: async () => (await import("./migrate")).migrateVerb },
  backup: { call: "backup FILE", load: async () => (await import("./backup")).backupVerb },
  restore: { call: "restore FILE", load: async () => (await import("./restore")).restoreVerb },
  user: {
    call: "user create|password|grant|list …",
    load: async () => (await import("./user")).userVerb,
  },
};

const usage = `Usage:\n${Object.values(verbs)
  .map(({ call }) => `  modelaw ${call}`)
  .join("\n")}\n\n"modelaw VERB --help" tells more of a verb.\n`;

/** Runs the verb that the arguments name. Gives the exit code; says a failure in one line. */
async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help") {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  try {
    if (!verb) throw new CommandError(`There is no verb "${name}"; "modelaw help" lists them.`, 2);
    return await (
      await verb.load()
    )(args);
  } catch (error) {
    process.stderr.write(`modelaw: ${sentenceOf(error)}\n`);
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env.MODELAW_DEBUG ? (error.stack ?? error.message) : error.message;
}

process.exitCode = await run(process.argv.slice(2));
