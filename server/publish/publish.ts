import type { Knex } from "knex";
import type { CreatePublication } from "../../api";
import { lawFromStored } from "../../law/schema";
import { Refusal } from "../errors";
import { insertEdition, type NewEdition } from "../store/insertEdition";
import { insertEvent } from "../store/insertEvent";
import { insertPublication } from "../store/publications";
import { lawOfVersion, type VersionRow } from "../store/versions";
import type { WorkRow } from "../store/workBySlug";
import { sha256 } from "../works/digest";
import { lawFile } from "../works/files";

/** Forms in which an edition is published; each file is kept byte for byte. */
const formats = ["xml", "html", "json"] as const;

/** Editions of one name that one work may have before a name must be given. */
const maxAttempts = 100;

/**
 * Publishes versions of one work, one a language, and gives the edition's permanent address.
 * Refuses with "conflict" when the address that was asked for is taken, and with "invalid-input"
 * when two versions have one language.
 */
export async function publish(
  trx: Knex,
  work: WorkRow,
  versions: readonly VersionRow[],
  asked: CreatePublication,
  by: { id: string },
): Promise<{ owner: string; slug: string }> {
  const languages = versions.map(({ language }) => language);
  if (new Set(languages).size < languages.length)
    throw new Refusal("invalid-input", "Choose one version for each language.", {
      reason: "one-version-per-language",
    });
  const owner = work.body ?? work.jurisdiction?.toLowerCase() ?? "";
  const { id, slug } = await addEdition(trx, asked.slug ?? null, {
    work: work.id,
    owner,
    slug: asked.slug ?? work.slug,
    name: asked.name,
    stage: asked.stage,
    adoptedOn: asked.adoptedOn,
    publishedBy: by.id,
  });
  for (const version of versions) await addLanguage(trx, id, version);
  await insertEvent(trx, {
    actor: by.id,
    action: "edition.published",
    subject: `edition:${id}`,
    data: { owner, slug, stage: asked.stage, versions: versions.map((version) => version.id) },
  });
  return { owner, slug };
}

/** An address that was asked for must be free; one made from the work's name is numbered until it is. */
async function addEdition(
  trx: Knex,
  wanted: string | null,
  edition: NewEdition,
): Promise<{ id: number; slug: string }> {
  for (let attempt = 1; attempt <= (wanted === null ? maxAttempts : 1); attempt++) {
    const slug = attempt === 1 ? edition.slug : `${edition.slug}-${attempt}`;
    const id = await insertEdition(trx, { ...edition, slug });
    if (id !== null) return { id, slug };
  }
  throw new Refusal(
    "conflict",
    `There is an edition at ${edition.owner}/${edition.slug} already.`,
    {
      reason: "edition-exists",
      params: { address: `${edition.owner}/${edition.slug}` },
    },
  );
}

async function addLanguage(trx: Knex, edition: number, version: VersionRow): Promise<void> {
  const stored = await lawOfVersion(trx, version.id);
  if (!stored) throw new Error(`Version ${version.id} has no text.`);
  const law = lawFromStored(stored);
  const files = formats.map((format) => {
    const { mediaType, content } = lawFile(law, format);
    const bytes = Buffer.from(content, "utf8");
    return { format, mediaType, content: bytes, sha256: sha256(bytes) };
  });
  const { language } = version;
  const { title } = law.meta;
  await insertPublication(trx, { edition, language, version: version.id, title, files });
}
