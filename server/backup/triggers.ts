import type { Knex } from "knex";
import { sqlNames, type Table } from "./tables";

interface Found {
  table: string;
  name: string;
}

/**
 * Does `work` while triggers keep still and foreign keys are checked at its end, so that rows may
 * come in any order and stay as they were. Everything is put back as it was, in one transaction.
 * Needs no more than to own the tables.
 */
export async function withoutTriggers(
  trx: Knex,
  tables: Table[],
  work: () => Promise<void>,
): Promise<void> {
  const names = tables.map(({ name }) => name);
  const keys = await foreignKeys(trx, names);
  const triggers = await insertTriggers(trx, names);
  for (const key of keys)
    await alter(trx, key, "alter constraint", "deferrable initially deferred");
  for (const trigger of triggers) await alter(trx, trigger, "disable trigger");
  await work();
  await trx.raw("set constraints all immediate");
  for (const trigger of triggers)
    await alter(trx, trigger, trigger.always ? "enable always trigger" : "enable trigger");
  for (const key of keys) await alter(trx, key, "alter constraint", "not deferrable");
}

async function alter(trx: Knex, { table, name }: Found, verb: string, rest = ""): Promise<void> {
  await trx.raw(`alter table ${sqlNames([table])} ${verb} ${sqlNames([name])} ${rest}`);
}

async function foreignKeys(trx: Knex, tables: string[]): Promise<Found[]> {
  const { rows } = await trx.raw<{ rows: Found[] }>(
    `select c.relname as table, k.conname as name
     from pg_constraint k
     join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any(:tables)
       and k.contype = 'f' and not k.condeferrable`,
    { tables },
  );
  return rows;
}

/** Bit 2 of tgtype is "on insert". Source: Postgres, src/include/catalog/pg_trigger.h. */
async function insertTriggers(
  trx: Knex,
  tables: string[],
): Promise<(Found & { always: boolean })[]> {
  const { rows } = await trx.raw<{ rows: (Found & { always: boolean })[] }>(
    `select c.relname as table, t.tgname as name, t.tgenabled = 'A' as always
     from pg_trigger t
     join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any(:tables)
       and not t.tgisinternal and t.tgtype::int & 4 > 0 and t.tgenabled <> 'D'`,
    { tables },
  );
  return rows;
}
