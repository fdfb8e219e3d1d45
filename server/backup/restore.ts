import type { Knex } from "knex";
import pg from "pg";
import { migrations } from "../../migrations";
import { migrate } from "../database";
import { markOf } from "./format";
import { withoutTriggers } from "./triggers";
import { sqlNames, tablesOf, type Table } from "./tables";
import { linesOf, verifyBackup } from "./verify";

/** Characters of rows that are sent to Postgres at once. */
const charactersAtOnce = 4_000_000;

/**
 * Restores a backup into an empty database: makes the schema that the backup was written with, fills
 * it in one transaction, and migrates on from there. Gives the number of rows. Throws one sentence,
 * and leaves the database without rows, when the backup is damaged or newer than this Modelaw, or
 * when the database is in use.
 */
export async function restoreBackup(db: Knex, directUrl: string, file: string): Promise<number> {
  const contents = await verifyBackup(file);
  await refuseUsed(db);
  await migrate(db, directUrl, { migrationSource: await migrationsThen(contents.migrations) });
  await db.transaction(async (trx) => {
    await trx.raw("set local timezone to 'UTC'");
    const tables = await tablesOf(trx);
    await withoutTriggers(trx, tables, () => fill(trx, tables, file));
    await continueNumbers(trx, tables);
  });
  await migrate(db, directUrl);
  return contents.rows;
}

async function refuseUsed(db: Knex): Promise<void> {
  for (const { name } of await tablesOf(db)) {
    const found = await db.raw<{ rows: unknown[] }>(`select from ${sqlNames([name])} limit 1`);
    if (found.rows.length)
      throw new Error(
        `The database is in use: its table ${name} has rows. Restore into an empty database, ` +
          "before the service was started on it.",
      );
  }
}

/** The migrations that the backup had seen. Throws when there is one that we do not know. */
async function migrationsThen(names: string[]): Promise<Knex.MigrationSource<string>> {
  const known = await migrations.getMigrations([]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`The backup was written by a newer Modelaw: ${unknown} is not known here.`);
  return { ...migrations, getMigrations: () => Promise.resolve(names) };
}

async function fill(trx: Knex, tables: Table[], file: string): Promise<void> {
  let into: Table | undefined;
  let rows: string[] = [];
  let size = 0;
  const flush = async () => {
    if (into && rows.length) await insert(trx, into, rows);
    rows = [];
    size = 0;
  };
  for await (const line of linesOf(file)) {
    const mark = markOf(line);
    if (mark || size > charactersAtOnce) await flush();
    if (mark?.[0] === "table") into = tableNamed(tables, mark[1], mark[2]);
    if (mark) continue;
    rows.push(line);
    size += line.length;
  }
}

function tableNamed(tables: Table[], name: string, columns: string[]): Table {
  const found = tables.find((table) => table.name === name);
  const unknown = columns.find((column) => !found?.columns.includes(column));
  if (!found || unknown !== undefined)
    throw new Error(
      `The backup has ${unknown ? `a column ${unknown} of ` : ""}a table ${name} that its schema has not.`,
    );
  return { ...found, columns };
}

/** Rows go as text from the file to Postgres; no number loses its digits on the way. */
async function insert(trx: Knex, { name, columns }: Table, rows: string[]): Promise<void> {
  const table = sqlNames([name]);
  await trx.raw(
    `insert into ${table} (${sqlNames(columns)}) overriding system value
     select ${sqlNames(columns)} from json_populate_recordset(null::${table}, ?::json)`,
    [`[${rows.join(",")}]`],
  );
}

/** New rows get numbers after the restored ones. */
async function continueNumbers(trx: Knex, tables: Table[]): Promise<void> {
  const { rows } = await trx.raw<{ rows: { table: string; column: string }[] }>(
    `select c.relname as table, a.attname as column
     from pg_attribute a
     join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any(:names)
       and a.attidentity <> ''`,
    { names: tables.map(({ name }) => name) },
  );
  for (const { table, column } of rows)
    await trx.raw(
      `select setval(pg_get_serial_sequence(?, ?), max(${sqlNames([column])}))
       from ${sqlNames([table])} having count(*) > 0`,
      [pg.escapeIdentifier(table), column],
    );
}
