import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { renameUnlessThere, type Binaries } from "./binaries";
import { canWrite, type Identity } from "./runAs";

/** The owner of every embedded cluster; only the socket's directory guards it. */
export const clusterUser = "modelaw";

/** What Postgres' programs see of our environment: enough to find their own files. */
export const clusterEnvironment = { PATH: process.env.PATH, LC_ALL: "C", LANG: "C", TZ: "UTC" };

/** Bytes a Unix socket's path may have; the file in the directory is ".s.PGSQL.5432". */
const longestSocketDirectory = 107 - "/.s.PGSQL.5432".length;

/**
 * The folder that holds the cluster: `wanted`, or a folder below /var/lib when the user that
 * Postgres runs as cannot reach it, as in a clone under /root. The same folder at every start.
 */
export function prepareHome(wanted: string, identity: Identity | undefined): string {
  const home = path.resolve(wanted);
  const fallback = path.join("/var/lib", `modelaw-${shortHash(home)}`);
  for (const place of identity ? [home, fallback] : [home]) {
    fs.mkdirSync(place, { recursive: true, mode: 0o755 });
    if (identity) fs.chownSync(place, identity.uid, identity.gid);
    if (canWrite(identity, place)) return place;
  }
  throw new Error(`The data folder ${home} cannot be written by the user that Postgres runs as.`);
}

/**
 * Refuses a folder with the data of another major version: starting beside it would show an empty
 * service, as if everything were lost.
 */
export function refuseOtherMajor(home: string, binaries: Binaries): void {
  for (const entry of fs.readdirSync(home)) {
    const major = Number(/^pg(\d+)$/.exec(entry)?.[1] ?? binaries.major);
    if (major !== binaries.major)
      throw new Error(
        `${path.join(home, entry)} holds data of Postgres ${major}, but the Postgres found here is ` +
          `${binaries.major}. Set PG_BIN to a Postgres ${major}, run "modelaw backup", move the ` +
          `folder away, and run "modelaw restore" with Postgres ${binaries.major}.`,
      );
  }
}

/** Makes the cluster where there is none. Gives its data directory, named for the major version. */
export function prepareCluster(
  home: string,
  binaries: Binaries,
  identity: Identity | undefined,
  durable: boolean,
): string {
  const data = path.join(home, `pg${binaries.major}`);
  if (fs.existsSync(path.join(data, "PG_VERSION"))) return data;
  // Made aside and then renamed, so that a killed initdb never leaves half a cluster.
  const unfinished = `${data}.making-${process.pid}`;
  const made = localeFlags(binaries).some((locale) => {
    fs.rmSync(unfinished, { recursive: true, force: true });
    const flags = ["-D", unfinished, "-U", clusterUser, "-E", "UTF8", "-A", "trust", ...locale];
    return initdb(binaries, [...flags, ...(durable ? [] : ["-N"])], identity) === "";
  });
  if (!made) throw new Error(initdbFailure(binaries, unfinished, identity));
  renameUnlessThere(unfinished, data);
  return data;
}

/**
 * Locales to try: C.UTF-8 knows the case of Cyrillic letters, which full-text search needs before
 * Postgres 18, but not every system has it. Sorting always names its collation.
 */
function localeFlags(binaries: Binaries): string[][] {
  const provider =
    binaries.major >= 15 ? ["--locale-provider=icu", "--icu-locale=und"] : ([] as string[]);
  return ["C.UTF-8", "C"].map((locale) => [`--locale=${locale}`, ...provider]);
}

function initdb(binaries: Binaries, flags: string[], identity: Identity | undefined): string {
  const options = { ...identity, env: clusterEnvironment, cwd: "/", encoding: "utf8" } as const;
  const run = spawnSync(binaries.initdb, flags, options);
  return run.status === 0 ? "" : run.stderr || String(run.error ?? `status ${run.status}`);
}

function initdbFailure(
  binaries: Binaries,
  unfinished: string,
  identity: Identity | undefined,
): string {
  fs.rmSync(unfinished, { recursive: true, force: true });
  const flags = ["-D", unfinished, "-U", clusterUser, "-E", "UTF8", "--locale=C"];
  const reason = initdb(binaries, flags, identity);
  fs.rmSync(unfinished, { recursive: true, force: true });
  return `Postgres could not make its data directory: ${reason.trim() || "initdb failed"}`;
}

/**
 * A directory for the socket that only the cluster's user can enter. It lies in the temporary
 * folder, since the path of a socket is short. Throws when someone else has taken the name.
 */
export function prepareSocketDirectory(data: string, identity: Identity | undefined): string {
  const owner = identity?.uid ?? process.getuid?.() ?? 0;
  const name = `modelaw-${shortHash(data)}-${owner}`;
  for (const root of [os.tmpdir(), "/tmp"]) {
    const place = path.join(root, name);
    if (Buffer.byteLength(place) > longestSocketDirectory) continue;
    fs.mkdirSync(place, { recursive: true, mode: 0o700 });
    if (identity && fs.lstatSync(place).uid === process.getuid?.())
      fs.chownSync(place, identity.uid, identity.gid);
    const found = fs.lstatSync(place);
    if (!found.isDirectory() || found.uid !== owner)
      throw new Error(`${place} belongs to someone else, so Postgres cannot put its socket there.`);
    fs.chmodSync(place, 0o700);
    if (canWrite(identity, place)) return place;
  }
  throw new Error(`There is no temporary folder with a short path for Postgres' socket.`);
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
