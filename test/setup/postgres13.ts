import path from "node:path";
import type { TestProject } from "vitest/node";

import { useTestServer } from "./testServer";

/** Where npm puts the programs of Postgres 13; the package exists for this platform alone. */
const programs = path.resolve("node_modules/postgres13-linux-x64/native/bin");

/** The oldest Postgres that the service runs on. */
export const setup = (project: TestProject) => useTestServer(project, "oldest", { programs });
