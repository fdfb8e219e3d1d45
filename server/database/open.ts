import knex, { type Knex } from "knex";

/** Connections one process keeps at most; Postgres allows 100 by default, so nine processes fit. */
const poolSize = 10;

/**
 * A pool of connections to the database at `url`; nothing is connected before the first query.
 * `connections` bounds the pool. Call `destroy()` when done.
 */
export function openDatabase(url: string, connections: number = poolSize): Knex {
  return knex({
    client: "pg",
    connection: { connectionString: url, application_name: "modelaw" },
    pool: { min: 0, max: connections },
  });
}
