import type { Knex } from "knex";

/** A published file without its bytes. */
export interface PublishedFile {
  format: string;
  mediaType: string;
  sha256: string;
  bytes: number;
}

/** Adds one language of an edition with its files, byte for byte. */
export async function insertPublication(
  trx: Knex,
  publication: {
    edition: number;
    language: string;
    version: number;
    title: string;
    files: readonly { format: string; mediaType: string; content: Buffer; sha256: string }[];
  },
): Promise<void> {
  const { files, ...row } = publication;
  await trx.raw(
    `insert into publications (edition_id, language, version_id, title)
     values (:edition, :language, :version, :title)`,
    row,
  );
  for (const file of files)
    await trx.raw(
      `insert into publication_files (edition_id, language, format, media_type, content, sha256)
       values (:edition, :language, :format, :mediaType, :content, :sha256)`,
      { ...file, edition: row.edition, language: row.language },
    );
}

/** The files of one language of an edition, by format. */
export async function publishedFiles(
  db: Knex,
  { edition, language }: { edition: number; language: string },
): Promise<PublishedFile[]> {
  const { rows } = await db.raw<{ rows: PublishedFile[] }>(
    `select format, media_type as "mediaType", sha256, length(content) as bytes
     from publication_files
     where edition_id = :edition
       and language = :language
     order by format`,
    { edition, language },
  );
  return rows;
}

/** The bytes of a published file; null where there is none. */
export async function publishedFile(
  db: Knex,
  file: { edition: number; language: string; format: string },
): Promise<{ mediaType: string; content: Buffer; sha256: string } | null> {
  const { rows } = await db.raw<{
    rows: { mediaType: string; content: Buffer; sha256: string }[];
  }>(
    `select media_type as "mediaType", content, sha256
     from publication_files
     where edition_id = :edition
       and language = :language
       and format = :format`,
    file,
  );
  return rows[0] ?? null;
}
