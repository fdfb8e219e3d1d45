import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";

/** A user of this machine, as child processes take it. */
export interface Identity {
  uid: number;
  gid: number;
}

/**
 * Whom Postgres runs as: undefined for ourselves. Postgres refuses to run as root, so root needs
 * an ordinary user: PG_RUN_AS where it is set, else `postgres`, else `nobody`.
 * Throws when there is none.
 */
export function runAs(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const wanted = process.env.PG_RUN_AS;
  for (const name of wanted ? [wanted] : ["postgres", "nobody"]) {
    const found = lookUp(name);
    if (found && found.uid !== 0) return found;
  }
  throw new Error(
    wanted
      ? `PG_RUN_AS names "${wanted}", which is no ordinary user of this machine.`
      : "Postgres does not run as root, and this machine has neither a user postgres nor nobody: " +
          "start as an ordinary user, or set PG_RUN_AS or DATABASE_URL.",
  );
}

/** Whether that user can enter and write the directory; a clone under /root is closed to others. */
export function canWrite(identity: Identity | undefined, directory: string): boolean {
  const probe = spawnSync("/bin/sh", ["-c", 'cd "$0" && test -w .', directory], { ...identity });
  return probe.status === 0;
}

/** Gives a directory and all below it to that user; does nothing when we run as ourselves. */
export function giveTo(identity: Identity | undefined, directory: string): void {
  if (!identity) return;
  fs.lchownSync(directory, identity.uid, identity.gid);
  for (const entry of fs.readdirSync(directory, { recursive: true, encoding: "utf8" }))
    fs.lchownSync(`${directory}/${entry}`, identity.uid, identity.gid);
}

function lookUp(name: string): Identity | undefined {
  const ask = (flag: string) =>
    Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: ask("-u"), gid: ask("-g") };
  } catch (error) {
    // `id` leaves with status 1 for an unknown user; anything else is worth hearing of.
    if ((error as { status?: number }).status === 1) return undefined;
    throw error;
  }
}
