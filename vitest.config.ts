import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/law/**/*.test.ts", "test/api/**/*.test.ts", "test/client/**/*.test.ts"],
        },
      },
    ],
  },
});
