import type { Knex } from "knex";
import type { Link, ProvisionText } from "../../api";
import { staleGrades, type StaleGrade } from "../../law/concord";
import { provisionTexts } from "../store/provisionTexts";
import { newestVersion, type VersionRow } from "../store/versions";

/** A text of a concordance as it was read, and as its newest version has it. */
async function bothTexts(db: Knex, version: VersionRow, before: ProvisionText[]) {
  const { workId: work, language } = version;
  const newest = await newestVersion(db, { work, language });
  const same = !newest || newest.id === version.id || newest.sha256 === version.sha256;
  return { language, before, now: same ? before : await provisionTexts(db, newest.id) };
}

/** Which decided grades of a concordance no longer stand on the same words in the newest versions. */
export async function staleOf(
  db: Knex,
  links: readonly Link[],
  texts: Record<"baseline" | "national", { version: VersionRow; before: ProvisionText[] }>,
): Promise<StaleGrade[]> {
  const decided = links
    .filter(({ status }) => status === "confirmed" || status === "regraded")
    .map(({ id, baseline, national }) => ({ link: id, baseline, national }));
  if (decided.length === 0) return [];
  const [baseline, national] = await Promise.all(
    [texts.baseline, texts.national].map(({ version, before }) => bothTexts(db, version, before)),
  );
  return staleGrades(decided, { baseline: baseline!, national: national! });
}
