import type { Knex } from "knex";

/** A switch of the service; null before it was first set. */
export async function readSetting(db: Knex, key: string): Promise<unknown> {
  const { rows } = await db.raw<{ rows: { value: unknown }[] }>(
    `select value
     from settings
     where key = :key`,
    { key },
  );
  return rows[0]?.value ?? null;
}

/** Sets a switch of the service. */
export async function writeSetting(db: Knex, key: string, value: unknown): Promise<void> {
  await db.raw(
    `insert into settings (key, value)
     values (:key, :value::jsonb)
     on conflict (key) do update set value = excluded.value`,
    { key, value: JSON.stringify(value) },
  );
}
