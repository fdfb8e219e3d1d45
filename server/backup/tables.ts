import type { Knex } from "knex";
import pg from "pg";

/** What is of the moment, or opens a session: a restored service starts without it. */
const leftOut = ["sessions", "verifications", "rate_limits", "setup_links", "concord_runs"];

/** A table as a backup keeps it. */
export interface Table {
  name: string;
  /** Columns that can be written: generated ones follow from the others. */
  columns: string[];
  /** The columns of its primary key, in whose order rows are written down. */
  key: string[];
}

/** The tables whose rows make the service, in the order of their names. */
export async function tablesOf(db: Knex): Promise<Table[]> {
  const { rows } = await db.raw<{ rows: Table[] }>(
    `select c.relname as name,
       array(
         select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         order by a.attnum
       ) as columns,
       array(
         select a.attname::text from pg_index i
         join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
         where i.indrelid = c.oid and i.indisprimary
         order by a.attnum
       ) as key
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and c.relname not like 'knex\\_migrations%' and c.relname <> all(:leftOut)
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    { leftOut },
  );
  return rows;
}

/** Names as SQL has them, with a comma between. */
export function sqlNames(names: readonly string[]): string {
  return names.map((name) => pg.escapeIdentifier(name)).join(", ");
}
