import type { TestProject } from "vitest/node";
import { useTestServer } from "./testServer";

/** The newest embedded Postgres, or the server of TEST_DATABASE_URL. */
export const setup = (project: TestProject) =>
  useTestServer(project, "newest", { url: process.env.TEST_DATABASE_URL });
