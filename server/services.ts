import type { Knex } from "knex";
import type { Logger } from "pino";
import type { Auth } from "./accounts";
import type { Config } from "./config";

/** What routes work with. */
export interface Services {
  db: Knex;
  auth: Auth;
  config: Config;
  logger: Logger;
  /** Reaches Postgres itself, for LISTEN and session locks. */
  directUrl: string;
  /** Fires when the service shuts down: end what would stay open, such as event streams. */
  closing: AbortSignal;
}
