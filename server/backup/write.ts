import { createHash } from "node:crypto";
import fs, { type FileHandle } from "node:fs/promises";
import type { Knex } from "knex";
import { formatVersion, markLine } from "./format";
import { sqlNames, tablesOf, type Table } from "./tables";

/** Rows that are fetched at once; a frozen law can have a megabyte. */
const rowsAtOnce = 100;

/**
 * Writes every row of the service into a new file, as of one moment, while it goes on working.
 * Gives the number of rows. Throws when the file exists; a failure leaves no file.
 */
export async function writeBackup(db: Knex, file: string): Promise<number> {
  const handle = await fs.open(file, "wx", 0o600);
  try {
    const rows = await db.transaction((trx) => writeAll(trx, handle), {
      isolationLevel: "repeatable read",
      readOnly: true,
    });
    await handle.sync();
    return rows;
  } catch (error) {
    await fs.rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function writeAll(trx: Knex, handle: FileHandle): Promise<number> {
  const digest = createHash("sha256");
  const write = async (text: string) => {
    digest.update(text);
    await handle.write(text);
  };
  await trx.raw("set local timezone to 'UTC'");
  const names = await trx<{ name: string }>("knex_migrations").orderBy("id").pluck("name");
  await write(markLine(["modelaw-backup", formatVersion, { migrations: names }]));
  let rows = 0;
  for (const table of await tablesOf(trx)) {
    await write(markLine(["table", table.name, table.columns]));
    rows += await writeRows(trx, table, write);
  }
  await handle.write(markLine(["end", rows, digest.digest("hex")]));
  return rows;
}

async function writeRows(
  trx: Knex,
  table: Table,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const order = table.key.length ? `order by ${sqlNames(table.key)}` : "";
  await trx.raw(
    `declare rows no scroll cursor for
     select row_to_json(r)::text as line
     from (select ${sqlNames(table.columns)} from ${sqlNames([table.name])} ${order}) r`,
  );
  let count = 0;
  for (;;) {
    const found = await trx.raw<{ rows: { line: string }[] }>(`fetch ${rowsAtOnce} from rows`);
    if (found.rows.length === 0) break;
    await write(found.rows.map(({ line }) => `${line}\n`).join(""));
    count += found.rows.length;
  }
  await trx.raw("close rows");
  return count;
}
