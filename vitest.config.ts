import fs from "node:fs";
import { defineConfig } from "vitest/config";

/** Milliseconds; starting a server or a browser on two busy cores takes seconds. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

/** The oldest Postgres comes as a package for one platform; elsewhere its run is left out. */
const hasOldest = fs.existsSync("node_modules/postgres13-linux-x64");
if (!hasOldest && process.platform === "linux" && process.arch === "x64")
  throw new Error("The package postgres13-linux-x64 is missing: run npm ci --include=optional.");
if (!hasOldest) process.stderr.write("Skipped: the database tests on Postgres 13.\n");

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "test/law/**/*.test.ts",
            "test/api/**/*.test.ts",
            "test/client/**/*.test.ts",
            "test/templates/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          name: "db",
          include: ["test/server/**/*.test.ts"],
          globalSetup: "test/setup/postgres.ts",
          ...patient,
        },
      },
      ...(hasOldest
        ? [
            {
              test: {
                name: "db13",
                include: ["test/server/**/*.test.ts"],
                // What concerns the server's programs or the printing of the newest alone.
                exclude: ["test/server/postgres/**", "test/server/database/schema.test.ts"],
                globalSetup: "test/setup/postgres13.ts",
                ...patient,
              },
            },
          ]
        : []),
      {
        test: {
          name: "cli",
          include: ["test/bin/**/*.test.ts"],
          globalSetup: "test/setup/product.ts",
          ...patient,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/setup/product.ts",
          ...patient,
        },
      },
    ],
  },
});
