import { defineConfig } from "vitest/config";

/** Milliseconds; starting a server or a browser on two busy cores takes seconds. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/law/**/*.test.ts", "test/api/**/*.test.ts", "test/client/**/*.test.ts"],
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
      {
        test: {
          name: "cli",
          include: ["test/bin/**/*.test.ts"],
          globalSetup: "test/setup/postgres.ts",
          ...patient,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/setup/postgres.ts",
          ...patient,
        },
      },
    ],
  },
});
