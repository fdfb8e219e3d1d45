import type { Knex } from "knex";
import { readConfig } from "../../server/config";
import { openDatabase } from "../../server/database";
import { withPostgres } from "../../server/withPostgres";

/**
 * Runs `work` on the service's database: DATABASE_URL, or the embedded Postgres of DATA_DIR, started
 * for the time of the work where no service runs.
 */
export async function withDatabase<T>(
  work: (db: Knex, directUrl: string) => Promise<T>,
): Promise<T> {
  return withPostgres(readConfig(process.env), async (url, directUrl) => {
    const db = openDatabase(url, 4);
    try {
      return await work(db, directUrl);
    } finally {
      await db.destroy();
    }
  });
}
