import path from "node:path";
import type { Config } from "./config";
import { startPostgres, type PostgresOptions, type RunningPostgres } from "./postgres";

/** The name of our database in the embedded Postgres. */
const databaseName = "modelaw";

/** The embedded Postgres of this data folder; see `startPostgres`. */
export function startOwnPostgres(
  config: Config,
  hooks: Pick<PostgresOptions, "log" | "onLost"> = {},
): Promise<RunningPostgres> {
  const home = path.join(config.dataDirectory, "postgres");
  return startPostgres({ home, database: databaseName, ...hooks });
}

/**
 * Runs `work` with the addresses of the database, pooled and direct: those of the configuration, or
 * of the embedded Postgres, which runs as long as the work does.
 */
export async function withPostgres<T>(
  config: Config,
  work: (url: string, directUrl: string) => Promise<T>,
): Promise<T> {
  const { databaseUrl, directUrl } = config;
  if (databaseUrl) return work(databaseUrl, directUrl ?? databaseUrl);
  const postgres = await startOwnPostgres(config);
  try {
    return await work(postgres.url, postgres.url);
  } finally {
    await postgres.stop();
  }
}
