import { setTimeout as sleep } from "node:timers/promises";
import type { Knex } from "knex";
import pg from "pg";
import { migrations } from "../../migrations";

/** The advisory lock of whoever migrates; the number is ours and must never change. */
const migrationLock = 727_001;

/** Milliseconds between two attempts to take the lock while another process migrates. */
const retryAfter = 100;

/**
 * Runs the pending migrations and gives their names, in order; empty when there was none.
 * Safe when several processes start at once: one migrates, the others wait and find nothing to do.
 * `directUrl` must reach Postgres itself, since a pooler in transaction mode loses session locks.
 * Throws when a newer version of the service has migrated the database.
 */
export function migrate(
  db: Knex,
  directUrl: string,
  options: Knex.MigratorConfig = {},
): Promise<string[]> {
  return withMigrationLock(directUrl, async () => {
    const config = { migrationSource: migrations, ...options };
    await refuseNewer(db, config);
    await freeStaleLock(db, config);
    const [, ran] = (await db.migrate.latest(config)) as [number, string[]];
    return ran;
  });
}

/** Takes back every migration, the last one first. Gives their names. All data is lost. */
export function unmigrate(
  db: Knex,
  directUrl: string,
  options: Knex.MigratorConfig = {},
): Promise<string[]> {
  return withMigrationLock(directUrl, async () => {
    const config = { migrationSource: migrations, ...options };
    await freeStaleLock(db, config);
    const [, undone] = (await db.migrate.rollback(config, true)) as [number, string[]];
    return undone;
  });
}

/** The names of migrations that have not run yet; empty when the schema is current. */
export async function pendingMigrations(db: Knex): Promise<string[]> {
  const [, pending] = (await db.migrate.list({ migrationSource: migrations })) as [
    unknown[],
    string[],
  ];
  return pending;
}

async function withMigrationLock<T>(directUrl: string, work: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({
    connectionString: directUrl,
    application_name: "modelaw migration lock",
  });
  // A lost connection shows in the next query; without a listener it would end the process.
  holder.on("error", () => undefined);
  await holder.connect();
  try {
    // Trying in a loop: a waiting pg_advisory_lock() holds a snapshot, and with it would block
    // `create index concurrently` for ever.
    while (!(await tryLock(holder))) await sleep(retryAfter);
    return await work();
  } finally {
    await holder.end();
  }
}

async function tryLock(holder: pg.Client): Promise<boolean> {
  const answer = await holder.query<{ taken: boolean }>("select pg_try_advisory_lock($1) taken", [
    migrationLock,
  ]);
  return answer.rows[0]?.taken === true;
}

async function refuseNewer(db: Knex, config: Knex.MigratorConfig): Promise<void> {
  if (!(await db.schema.hasTable("knex_migrations"))) return;
  const ours = (await config.migrationSource?.getMigrations([])) as string[];
  const ran = await db<{ name: string }>("knex_migrations").pluck("name");
  const unknown = ran.find((name) => !ours.includes(name));
  if (unknown !== undefined)
    throw new Error(
      `The database belongs to a newer Modelaw: its migration ${unknown} is not known here. ` +
        "Start that version, or restore a backup into an empty database.",
    );
}

/** We hold the real lock, so a flag still set in knex's own table was left by a killed process. */
async function freeStaleLock(db: Knex, config: Knex.MigratorConfig): Promise<void> {
  if (await db.schema.hasTable("knex_migrations_lock"))
    await db.migrate.forceFreeMigrationsLock(config);
}
