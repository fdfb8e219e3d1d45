import { Router } from "express";
import { pendingMigrations } from "./database";
import type { Services } from "./services";

/**
 * `/healthz`: this process answers. `/readyz`: so does the database, its schema is current, and
 * the process is not shutting down; 503 otherwise.
 */
export function health({ db, closing }: Services): Router {
  const router = Router();
  router.get("/healthz", (_req, res) => {
    res.json({ status: "ok" });
  });
  router.get("/readyz", async (_req, res) => {
    const obstacle = closing.aborted ? "shutting down" : await databaseObstacle(db);
    res
      .status(obstacle ? 503 : 200)
      .json(obstacle ? { status: "not ready", obstacle } : { status: "ok" });
  });
  return router;
}

async function databaseObstacle(db: Services["db"]): Promise<string | undefined> {
  try {
    return (await pendingMigrations(db)).length > 0 ? "migrations are pending" : undefined;
  } catch {
    // Whatever the database says, the answer is the same: not ready.
    return "the database does not answer";
  }
}
