import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { freshDatabase } from "../../database";
import { readSchema } from "../../schemaDump";

const committed = new URL("../../schema.sql", import.meta.url);

/** How to write the file anew after a migration was added. */
const refresh = "REFRESH_SCHEMA=1 npx vitest run test/server/database/schema.test.ts";

describe("test/schema.sql", () => {
  it("is the schema that the migrations make", async ({ skip }) => {
    const { db } = await freshDatabase();
    const { rows } = await db.raw<{ rows: { major: number }[] }>(
      "select current_setting('server_version_num')::int / 10000 as major",
    );
    // Postgres prints expressions differently from one major version to the next.
    if (rows[0]?.major !== 18) skip("The committed schema is the one that Postgres 18 prints.");
    const schema = await readSchema(db);
    if (process.env.REFRESH_SCHEMA) fs.writeFileSync(committed, schema);
    const known = fs.existsSync(committed) ? fs.readFileSync(committed, "utf8") : "";
    expect(schema, `The schema changed. If that is meant, run: ${refresh}`).toBe(known);
  });
});
