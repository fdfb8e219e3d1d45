import type { Knex } from "knex";

/** The checksums under which each of these template files was loaded, as "name sha256". */
export async function loadedTemplates(db: Knex, names: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.raw<{ rows: { name: string; sha256: string }[] }>(
    `select name, sha256
     from template_files
     where name = any(:names::text[])`,
    { names: [...names] },
  );
  return new Set(rows.map(({ name, sha256 }) => `${name} ${sha256}`));
}

/** Remembers which version a template file became. */
export async function rememberTemplate(
  trx: Knex,
  file: { name: string; sha256: string; version: number },
): Promise<void> {
  await trx.raw(
    `insert into template_files (name, sha256, version_id)
     values (:name, :sha256, :version)`,
    file,
  );
}

/** Waits until no other process loads templates; the lock ends with the transaction. */
export async function lockTemplates(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(727003)`);
}
