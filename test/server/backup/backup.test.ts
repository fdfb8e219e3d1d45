import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Knex } from "knex";
import { afterAll, describe, expect, it } from "vitest";
import { createUser } from "../../../server/accounts";
import { restoreBackup, writeBackup } from "../../../server/backup";
import { tablesOf } from "../../../server/backup/tables";
import { migrate, pendingMigrations } from "../../../server/database";
import { firstBrokenEvent } from "../../../server/store/events";
import { insertEvent } from "../../../server/store/insertEvent";
import { loadDemonstration, loadTemplates } from "../../../server/templates";
import { migrations } from "../../../migrations";
import { emptyDatabase, freshDatabase } from "../../database";
import { readSchema } from "../../schemaDump";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "modelaw-backup-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const file = path.join(folder, "whole.jsonl");

const { db } = await freshDatabase();
await loadTemplates(db);
await loadDemonstration(db);
const ana = { name: "Ана Ünal", email: "ana@example.org", password: "long enough for all" };
const { id: actor } = await createUser(db, ana);
for (let count = 0; count < 3; count++)
  await insertEvent(db, { actor, action: "test.done", subject: `test:${count}` });
const written = await writeBackup(db, file);

/** Every row of every table as Postgres writes it. */
async function contents(of: Knex): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const { name } of await tablesOf(of)) {
    const found = await of.raw<{ rows: { line: string }[] }>(
      "select to_jsonb(r)::text as line from ?? r order by 1",
      [name],
    );
    all[name] = found.rows.map(({ line }) => line);
  }
  return all;
}

/** A copy of the backup with its lines changed. */
function changed(name: string, change: (lines: string[]) => string[]): string {
  const copy = path.join(folder, name);
  const lines = fs.readFileSync(file, "utf8").trimEnd().split("\n");
  fs.writeFileSync(copy, `${change(lines).join("\n")}\n`);
  return copy;
}

describe("a backup", () => {
  it("restores every row, and leaves every constraint and trigger in force", async () => {
    const target = await emptyDatabase();
    expect(await restoreBackup(target.db, target.url, file)).toBe(written);
    const before = await contents(db);
    expect(Object.values(before).flat().length).toBe(written);
    expect(written).toBeGreaterThan(100);
    expect(await contents(target.db)).toEqual(before);
    expect(await readSchema(target.db)).toBe(await readSchema(db));

    await expect(target.db("events").delete()).rejects.toThrow("never changed or deleted");
    await insertEvent(target.db, { actor, action: "test.done", subject: "test:after" });
    expect(await firstBrokenEvent(target.db)).toBeNull();
    await expect(
      target.db("role_grants").insert({
        user_id: "00000000-0000-0000-0000-000000000000",
        role: "reader",
        scope_kind: "service",
      }),
    ).rejects.toThrow("foreign key");
  });

  it("holds no session and no open link", () => {
    const text = fs.readFileSync(file, "utf8");
    for (const table of ["sessions", "verifications", "setup_links"])
      expect(text).not.toContain(`["table","${table}"`);
    expect(text).toContain('"Ана Ünal"');
    expect(fs.statSync(file).mode & 0o077).toBe(0);
  });

  it("is never written over", async () => {
    await expect(writeBackup(db, file)).rejects.toThrow("EEXIST");
  });

  it("is refused whole when it is damaged", async () => {
    const { db: target, url } = await emptyDatabase();
    const cases: [string, (lines: string[]) => string[], RegExp][] = [
      ["cut", (lines) => lines.slice(0, -1), /is not complete: its last line is missing/],
      ["short", (lines) => lines.filter((_, at) => at !== 3), /its checksum does not match/],
      ["edited", (lines) => lines.map((line) => line.replace("Ünal", "Other")), /checksum/],
      ["broken", (lines) => ["[", ...lines], /^Line 1 of .* cannot be read/],
      ["foreign", () => ['{"some":"file"}'], /is no backup of Modelaw/],
    ];
    for (const [name, change, sentence] of cases)
      await expect(restoreBackup(target, url, changed(name, change))).rejects.toThrow(sentence);
    expect(await pendingMigrations(target)).toEqual(await migrations.getMigrations([]));
  });

  it("is refused by a database that is in use, and stays out of it", async () => {
    const used = await freshDatabase();
    await createUser(used.db, ana);
    const before = await contents(used.db);
    await expect(restoreBackup(used.db, used.url, file)).rejects.toThrow(
      "The database is in use: its table accounts has rows.",
    );
    expect(await contents(used.db)).toEqual(before);
  });

  it("of an older schema is brought up to date", async () => {
    const names = await migrations.getMigrations([]);
    const first = { ...migrations, getMigrations: () => Promise.resolve(names.slice(0, 1)) };
    const old = await emptyDatabase();
    await migrate(old.db, old.url, { migrationSource: first });
    await createUser(old.db, ana);
    const oldFile = path.join(folder, "old.jsonl");
    await writeBackup(old.db, oldFile);

    const target = await emptyDatabase();
    await restoreBackup(target.db, target.url, oldFile);
    expect(await pendingMigrations(target.db)).toEqual([]);
    expect(await target.db("users").pluck("email")).toEqual(["ana@example.org"]);
  });
});
