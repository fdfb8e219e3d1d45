import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { openDatabase } from "../server/database";

/** A database of its own for one test file. */
export interface TestDatabase {
  db: Knex;
  url: string;
}

/**
 * A clone of the migrated template, dropped when the file or `describe` that asked for it is done.
 * Takes some 50 ms. Call it at the top of a file: `const { db } = await freshDatabase();`
 */
export async function freshDatabase(): Promise<TestDatabase> {
  return database(`template ${inject("templateDatabase")}`);
}

/** A database without tables, for the tests of the migrations. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return database("template template0");
}

async function database(source: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString("hex")}`;
  await onServer(`create database ${name} ${source}`);
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  const db = openDatabase(url.href, 4);
  afterAll(async () => {
    await db.destroy();
    await onServer(`drop database ${name} with (force)`);
  });
  return { db, url: url.href };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(inject("postgresUrl"));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
