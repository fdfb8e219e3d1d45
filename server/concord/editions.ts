import type { Knex } from "knex";
import type { StoredLaw } from "../../law/schema";
import { lawOfVersion, newestVersion, type VersionRow } from "../store/versions";

/**
 * The newest text of a baseline's work in the language of a national law, to be compared with in its
 * place where both share their provisions; null where the baseline is in that language, or has no such text.
 */
export async function editionIn(
  db: Knex,
  baseline: VersionRow,
  language: string,
): Promise<StoredLaw | null> {
  if (baseline.language === language) return null;
  const version = await newestVersion(db, { work: baseline.workId, language });
  return version && lawOfVersion(db, version.id);
}
