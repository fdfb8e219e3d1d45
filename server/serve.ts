import cluster from "node:cluster";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino, type Logger } from "pino";
import { createAuth, issueSetupToken } from "./accounts";
import { createApp } from "./app";
import { readConfig, readSecret, type Config } from "./config";
import { migrate, openDatabase } from "./database";
import type { RunningPostgres } from "./postgres";
import { loadTemplates } from "./templates";
import { startOwnPostgres } from "./withPostgres";

// starting → serving   the database runs and is migrated, the address is printed
// serving → stopping   SIGINT or SIGTERM: no new requests, open ones may end
// stopping → stopped   requests, workers and at last our own Postgres have ended
// any → lost           Postgres cannot be brought back: one line, exit code 1

/** Milliseconds that open requests get to end after a signal. */
const grace = 8000;

/** Milliseconds before a web process that ended is replaced, so that a fault makes no storm. */
const replaceAfter = 500;

/** Something that runs and can be ended. */
interface Running {
  port: number;
  stop(): Promise<void>;
}

/**
 * Runs the service as the environment configures it, and comes back when a signal has ended it.
 * Throws one sentence when it cannot start.
 */
export async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  if (cluster.isWorker) return work(config, logger);
  const postgres = config.databaseUrl ? undefined : await startPostgres(config, logger);
  const url = postgres?.url ?? config.databaseUrl ?? "";
  const directUrl = config.directUrl ?? url;
  const setupToken = await prepareDatabase(url, directUrl, logger);
  const web = await (config.webProcesses > 1 ? fork : answer)(config, logger, { url, directUrl });
  announce(config, web.port, setupToken);
  await signal();
  logger.info("Stopping.");
  await web.stop();
  await postgres?.stop();
}

function startPostgres(config: Config, logger: Logger): Promise<RunningPostgres> {
  return startOwnPostgres(config, {
    log: (line) => logger.debug({ postgres: line }),
    onLost: (error) => {
      process.stderr.write(`modelaw: The database is gone. ${error.message}\n`);
      process.exit(1);
    },
  });
}

/** Migrates, and loads reference data and model laws. Gives the token of the first administrator's link, while there is none. */
async function prepareDatabase(
  url: string,
  directUrl: string,
  logger: Logger,
): Promise<string | undefined> {
  const db = openDatabase(url, 2);
  try {
    const ran = await migrate(db, directUrl);
    if (ran.length) logger.info({ migrations: ran }, "The database was migrated.");
    const loaded = await loadTemplates(db);
    if (loaded.length) logger.info({ templates: loaded }, "Model laws were loaded.");
    return await issueSetupToken(db);
  } finally {
    await db.destroy();
  }
}

/** Answers requests in this process. */
async function answer(
  config: Config,
  logger: Logger,
  { url, directUrl }: { url: string; directUrl: string },
): Promise<Running> {
  const db = openDatabase(url);
  const secret = readSecret(process.env, config.dataDirectory);
  const auth = await createAuth({ ...config, databaseUrl: url, secret });
  const closing = new AbortController();
  const services = { db, auth, config, logger, directUrl, closing: closing.signal };
  const server = await listen(createApp(services).listen(config.port, config.host), config);
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      closing.abort();
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), grace);
      await closed;
      clearTimeout(impatient);
      await auth.close();
      await db.destroy();
    },
  };
}

async function listen(server: Server, { host, port }: Config): Promise<Server> {
  try {
    await once(server, "listening");
    return server;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new Error(`Port ${port} of ${host} is taken: stop what uses it, or set PORT.`, {
        cause: error,
      });
    if (code === "EACCES") throw new Error(`Port ${port} is reserved: set PORT.`, { cause: error });
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
      throw new Error(`This machine has no address ${host}: set HOST.`, { cause: error });
    throw error;
  }
}

/** Answers requests in several processes, and replaces each one that ends. */
async function fork(
  config: Config,
  logger: Logger,
  { url, directUrl }: { url: string; directUrl: string },
): Promise<Running> {
  let stopping = false;
  const start = () => cluster.fork({ DATABASE_URL: url, DATABASE_DIRECT_URL: directUrl });
  // Made once here, since the processes would each make one at the same moment.
  readSecret(process.env, config.dataDirectory);
  cluster.on("exit", (worker) => {
    if (stopping) return;
    logger.error({ pid: worker.process.pid }, "A web process has ended; starting another.");
    setTimeout(() => stopping || start(), replaceAfter);
  });
  const ports = await Promise.all(
    Array.from({ length: config.webProcesses }, async () => {
      const worker = start();
      const ended = once(worker, "exit").then(() => undefined);
      const address = await Promise.race([once(worker, "listening"), ended]);
      if (!address) throw new Error("A web process ended before it could answer.");
      return (address[0] as { port: number }).port;
    }),
  );
  return {
    port: ports[0] ?? config.port,
    async stop() {
      stopping = true;
      const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      await Promise.all(
        workers.map(async (worker) => {
          const ended = once(worker, "exit");
          worker.process.kill("SIGTERM");
          await ended;
        }),
      );
    },
  };
}

/** A web process below the one that forked it. */
async function work(config: Config, logger: Logger): Promise<void> {
  const url = config.databaseUrl ?? "";
  const web = await answer(config, logger, { url, directUrl: config.directUrl ?? url });
  await signal();
  await web.stop();
  process.disconnect();
}

/** Waits for SIGTERM, or for SIGINT where it was meant for us. */
function signal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", resolve);
    // Ctrl-C reaches every process of the terminal; a web process waits for its parent's word.
    process.on("SIGINT", () => cluster.isPrimary && resolve());
    if (cluster.isWorker) process.once("disconnect", resolve);
  });
}

function announce(config: Config, port: number, setupToken: string | undefined): void {
  const host = ["127.0.0.1", "0.0.0.0", "::1", "::"].includes(config.host)
    ? "localhost"
    : config.host;
  const address = config.publicUrl ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const link = setupToken
    ? `Create the first administrator (once, within a day): ${address}/setup/${setupToken}\n`
    : "";
  process.stdout.write(`Modelaw answers at ${address}\n${link}`);
}
