import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findBinaries, type Binaries } from "./binaries";
import {
  clusterUser,
  prepareCluster,
  prepareHome,
  prepareSocketDirectory,
  refuseOtherMajor,
} from "./cluster";
import { isServing, readPidFile, removeRecycled } from "./pidFile";
import { runAs, type Identity } from "./runAs";
import { startServer, type ServerProcess } from "./server";

// Several processes may ask for the same data directory. Whoever gets Postgres' own lock file owns
// the server; the others attach to it, and one of them takes over when the owner ends.
//
//   preparing → serving   our server, or another process' one, answers
//   serving → preparing   it ended; at most `restartsPerMinute` times
//   serving → stopped     stop()
//   preparing → failed    it does not come up: startPostgres throws, or onLost is called

/** Milliseconds until a start counts as failed; crash recovery of a large database takes time. */
const startLimit = 120_000;

/** Milliseconds between two looks at a starting server. */
const lookAgain = 20;

/** More deaths than this in a minute are no accident, and starting again would hide the cause. */
const restartsPerMinute = 5;

/** How to run the embedded Postgres. */
export interface PostgresOptions {
  /** The folder that holds the cluster; made where it is missing. */
  home: string;
  /** The database to connect to; made where it is missing. */
  database: string;
  /** The folder of the programs to run; PG_BIN, the registry package or the system's by default. */
  programs?: string;
  /** False gives up safety against power failure for speed: for tests alone. */
  durable?: boolean;
  /** Gets Postgres' own messages and ours, line by line. */
  log?: (line: string) => void;
  /** Called once when Postgres ended while in use and could not be started again. */
  onLost?: (error: Error) => void;
}

/** A running Postgres. */
export interface RunningPostgres {
  /** Connection string; a Unix socket, so it means something on this machine only. */
  url: string;
  /** The version in use, as "18.4". */
  version: string;
  /** Whether this process started the server; others attach to it. */
  owned(): boolean;
  /** Where the cluster's files are. */
  data: string;
  /** Stops the server if this process owns it, and stops watching it. */
  stop(): Promise<void>;
}

interface Cluster {
  binaries: Binaries;
  data: string;
  socketDirectory: string;
  identity: Identity | undefined;
  durable: boolean;
  log: (line: string) => void;
}

/**
 * Starts Postgres on the cluster below `home`, making it at first, or attaches to the server that
 * another process runs there. Throws one clear sentence when there is no Postgres, the data are of
 * another major version, or the server does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  if (process.platform === "win32")
    throw new Error("The embedded Postgres does not run on Windows: set DATABASE_URL.");
  const cluster = prepare(options);
  let server = await bringUp(cluster);
  await ensureDatabase(cluster, options.database);
  let stopped = false;
  const unwatch = await keepUp(cluster, {
    current: () => server,
    replaced: (next) => (server = next),
    stopped: () => stopped,
    lost: options.onLost ?? (() => undefined),
  });
  const socketDirectory = readPidFile(cluster.data)?.socketDirectory ?? cluster.socketDirectory;
  return {
    url: `postgres://${clusterUser}@localhost/${options.database}?host=${encodeURIComponent(socketDirectory)}`,
    version: cluster.binaries.version,
    owned: () => server !== undefined && !server.ended,
    data: cluster.data,
    async stop() {
      stopped = true;
      await unwatch();
      await server?.stop();
    },
  };
}

function prepare(options: PostgresOptions): Cluster {
  const identity = runAs();
  const durable = options.durable ?? true;
  const log = options.log ?? (() => undefined);
  const home = prepareHome(options.home, identity);
  if (home !== path.resolve(options.home))
    log(`The data are in ${home}, since the user that Postgres runs as cannot reach the clone.`);
  const binaries = findBinaries(home, identity, options.programs);
  refuseOtherMajor(home, binaries);
  const data = prepareCluster(home, binaries, identity, durable);
  const socketDirectory = prepareSocketDirectory(data, identity);
  return { binaries, data, socketDirectory, identity, durable, log };
}

/** Waits until a server answers. Gives it where we started it, undefined where another process did. */
async function bringUp(cluster: Cluster): Promise<ServerProcess | undefined> {
  const deadline = Date.now() + startLimit;
  let ours: ServerProcess | undefined;
  while (Date.now() < deadline) {
    const file = readPidFile(cluster.data);
    if (file?.ready && isServing(cluster.data, file) && (await answers(cluster))) return ours;
    if (ours?.ended && !lostTheRace(ours)) throw new Error(didNotStart(ours.messages()));
    if (!ours || ours.ended) ours = othersServer(cluster) ? undefined : start(cluster);
    await sleep(lookAgain);
  }
  const seconds = startLimit / 1000;
  await ours?.stop();
  throw new Error(`${didNotStart(ours?.messages() ?? "")} It was given ${seconds} seconds.`);
}

function othersServer(cluster: Cluster): boolean {
  const file = readPidFile(cluster.data);
  return file !== undefined && isServing(cluster.data, file);
}

function start(cluster: Cluster): ServerProcess {
  removeRecycled(cluster.data);
  return startServer(cluster);
}

/** Another process was faster, or the children of a killed server have not all gone yet. */
function lostTheRace(server: ServerProcess): boolean {
  return /lock file "[^"]*" (already exists|is empty)|shared memory block .* is still in use|could not open lock file/.test(
    server.messages(),
  );
}

function didNotStart(messages: string): string {
  return `Postgres did not start. Its last words: ${messages.trim() || "none"}`;
}

function connection(cluster: Cluster, database: string): pg.ClientConfig {
  const host = readPidFile(cluster.data)?.socketDirectory || cluster.socketDirectory;
  return { host, port: 5432, user: clusterUser, database, connectionTimeoutMillis: 2000 };
}

async function answers(cluster: Cluster): Promise<boolean> {
  const client = new pg.Client(connection(cluster, "postgres"));
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    // Not yet: it recovers, shuts down, or has just ended. The caller looks again until its limit.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(cluster: Cluster, database: string): Promise<void> {
  const client = new pg.Client(connection(cluster, "postgres"));
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (found.rowCount === 0)
      await client.query(`create database ${pg.escapeIdentifier(database)}`);
  } catch (error) {
    // Another process that started at the same moment has made it.
    const code = (error as pg.DatabaseError).code;
    if (code !== "42P04" && code !== "23505") throw error;
  } finally {
    await client.end();
  }
}

interface Watch {
  current: () => ServerProcess | undefined;
  replaced: (server: ServerProcess | undefined) => void;
  stopped: () => boolean;
  lost: (error: Error) => void;
}

/** Starts the server again whenever it ends. Gives the function that ends the watch. */
async function keepUp(cluster: Cluster, watch: Watch): Promise<() => Promise<void>> {
  const ends: number[] = [];
  let release = await watchOnce(cluster, watch.current(), ended);

  function ended(): void {
    if (watch.stopped()) return;
    cluster.log("Postgres has ended; starting it again.");
    const now = Date.now();
    ends.push(now);
    const recent = ends.filter((at) => now - at < 60_000).length;
    if (recent > restartsPerMinute)
      return watch.lost(new Error(`Postgres ended ${recent} times within a minute.`));
    again().catch((error: Error) => watch.stopped() || watch.lost(error));
  }

  async function again(): Promise<void> {
    await release();
    const next = await bringUp(cluster);
    watch.replaced(next);
    if (watch.stopped()) await next?.stop();
    else release = await watchOnce(cluster, next, ended);
  }

  return () => release();
}

/** Calls `ended` once when the server ends: our child, or the connection to another's server. */
async function watchOnce(
  cluster: Cluster,
  server: ServerProcess | undefined,
  ended: () => void,
): Promise<() => Promise<void>> {
  if (server) {
    server.onEnd(ended);
    return () => Promise.resolve();
  }
  const client = new pg.Client({ ...connection(cluster, "postgres"), keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  client.once("end", ended);
  // Watching is no reason for this process to stay.
  (client as unknown as { unref(): void }).unref();
  return async () => {
    client.off("end", ended);
    await client.end();
  };
}
