import type { Knex } from "knex";
import type { AcceptedImport, AcceptImport } from "../../api";
import { takeOverIdentities, type TakenOver } from "../../law/identity";
import { lawToStored, type Law } from "../../law/schema";
import { runTask } from "../tasks";
import { insertEvent } from "../store/insertEvent";
import { lawOfVersion, newestVersion, versionsById, type VersionRow } from "../store/versions";
import { freezeVersion } from "../works/freeze";
import { identified } from "../works/identify";

/** An import as a person accepted it, and the work that it goes to. */
export interface Acceptance {
  work: { id: number; slug: string };
  law: Law;
  asked: AcceptImport;
  by: { id: string };
}

/**
 * Stores an import as the newest version of a work. Provisions take over the identities of the
 * version before it in the same language; what is doubtful comes back as questions.
 */
export async function acceptImport(trx: Knex, acceptance: Acceptance): Promise<AcceptedImport> {
  const { work, asked, by } = acceptance;
  const law = { ...acceptance.law, doc: identified(acceptance.law.doc) };
  const previous = await newestVersion(trx, { work: work.id, language: law.meta.language });
  const taken = previous ? await alignedWith(trx, previous, law, asked) : untouched(law);
  const { fileName, sha256, answers, identities } = asked;
  const id = await freezeVersion(trx, {
    work: work.id,
    law: { ...law, doc: identified(taken.doc) },
    name: asked.name,
    date: asked.date ?? law.meta.date,
    origin: previous?.id ?? null,
    source: { fileName, sha256, answers, identities },
    createdBy: by.id,
  });
  await insertEvent(trx, {
    actor: by.id,
    action: "version.imported",
    subject: `version:${id}`,
    data: { work: work.slug, fileName, sha256, takenOver: taken.count },
  });
  const [version] = await versionsById(trx, [id]);
  if (!version) throw new Error(`Version ${id} is not there after its import.`);
  return {
    work: work.slug,
    version,
    takenOver: taken.count,
    previous: previous?.id ?? null,
    questions: taken.doubts,
  };
}

const untouched = (law: Law): TakenOver => ({ doc: law.doc, count: 0, doubts: [] });

async function alignedWith(
  trx: Knex,
  previous: VersionRow,
  law: Law,
  { identities }: AcceptImport,
): Promise<TakenOver> {
  const old = await lawOfVersion(trx, previous.id);
  if (!old) return untouched(law);
  const comparison = await runTask("compare", { old, now: lawToStored(law) });
  return takeOverIdentities(law.doc, comparison, identities);
}
