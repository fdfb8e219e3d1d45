import { describe, expect, it } from "vitest";
import { migrate, openDatabase, pendingMigrations, unmigrate } from "../../../server/database";
import { emptyDatabase, freshDatabase } from "../../database";
import { readSchema } from "../../schemaDump";

describe("migrations", () => {
  it("run once from empty, and find nothing to do the second time", async () => {
    const { db, url } = await emptyDatabase();
    const pending = await pendingMigrations(db);
    expect(pending.length).toBeGreaterThan(0);
    expect(await migrate(db, url)).toEqual(pending);
    expect(await migrate(db, url)).toEqual([]);
    expect(await pendingMigrations(db)).toEqual([]);
  });

  it("run once when two processes start together", async () => {
    const { db, url } = await emptyDatabase();
    const other = openDatabase(url, 2);
    try {
      const ran = await Promise.all([migrate(db, url), migrate(other, url)]);
      expect(ran.map((names) => names.length > 0).sort()).toEqual([false, true]);
    } finally {
      await other.destroy();
    }
  });

  it("run although a killed process left the migration table locked", async () => {
    const { db, url } = await freshDatabase();
    await db("knex_migrations_lock").update({ is_locked: 1 });
    expect(await migrate(db, url)).toEqual([]);
  });

  it("are refused in the database of a newer version", async () => {
    const { db, url } = await freshDatabase();
    await db("knex_migrations").insert({
      name: "9999_future",
      batch: 9,
      migration_time: new Date(),
    });
    await expect(migrate(db, url)).rejects.toThrow(
      /^The database belongs to a newer Modelaw: .*9999_future/,
    );
  });

  it("go down to nothing and up to the same schema again", async () => {
    const { db, url } = await freshDatabase();
    const before = await readSchema(db);
    await unmigrate(db, url);
    expect(await readSchema(db)).not.toContain("create table");
    await migrate(db, url);
    expect(await readSchema(db)).toEqual(before);
  });
});
