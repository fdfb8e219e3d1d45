import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { apiTypes } from "../../bin/apiTypes";

it("has the typed client of the present route table; run `npm run api` after changing it", async () => {
  const written = await readFile(new URL("../../client/api.generated.ts", import.meta.url), "utf8");
  expect(written).toBe(await apiTypes());
});
