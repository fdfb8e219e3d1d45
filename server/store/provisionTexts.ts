import type { Knex } from "knex";
import type { ProvisionText } from "../../api";

/** The provisions of a version with their words, in order. */
export async function provisionTexts(db: Knex, version: number): Promise<ProvisionText[]> {
  const { rows } = await db.raw<{ rows: ProvisionText[] }>(
    `select
       p.guid, p.element, p.label, p.e_id as "eId", p.heading, p.text, p.weight, p.depth,
       parent.guid as parent, p.hash
     from version_provisions p
     left join version_provisions parent
       on parent.version_id = p.version_id and parent.position = p.parent_position
     where p.version_id = :version
     order by p.position`,
    { version },
  );
  return rows;
}

/** Hashes of some provisions of a version, by guid; unknown ones are missing. */
export async function provisionHashes(
  db: Knex,
  { version, guids }: { version: number; guids: readonly string[] },
): Promise<Record<string, string>> {
  const { rows } = await db.raw<{ rows: { guid: string; hash: string }[] }>(
    `select guid, hash
     from version_provisions
     where version_id = :version
       and guid = any(:guids::text[])`,
    { version, guids: [...guids] },
  );
  return Object.fromEntries(rows.map(({ guid, hash }) => [guid, hash]));
}
