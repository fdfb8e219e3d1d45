import path from "node:path";
import type { Knex } from "knex";
import { readLaw } from "../../law/read";
import type { Law } from "../../law/schema";
import { projectRoot } from "../projectRoot";
import { insertEvent } from "../store/insertEvent";
import { insertWork } from "../store/insertWork";
import { loadedTemplates, lockTemplates, rememberTemplate } from "../store/templateFiles";
import { newestVersion } from "../store/versions";
import { workBySlug, type WorkRow } from "../store/workBySlug";
import { freezeVersion } from "../works/freeze";
import { identified, mintGuid } from "../works/identify";
import { templateFiles, type TemplateFile } from "./files";
import { loadFictionalJurisdictions, loadReference } from "./reference";

/** Where the model laws and the reference data lie. */
export const templateFolder = path.join(projectRoot, "templates");

/**
 * Loads reference data and the model laws of the templates folder. Safe at every start and in
 * several processes: a file that was loaded is passed over, one that changed becomes a new version.
 * Gives the names of the files that were loaded.
 */
export function loadTemplates(db: Knex, folder: string = templateFolder): Promise<string[]> {
  return db.transaction(async (trx) => {
    await lockTemplates(trx);
    await loadReference(trx, path.join(folder, "reference"));
    return loadLaws(trx, await templateFiles(folder));
  });
}

/** Loads the invented laws and jurisdictions of the demonstration; otherwise as `loadTemplates`. */
export function loadDemonstration(db: Knex, folder: string = templateFolder): Promise<string[]> {
  return db.transaction(async (trx) => {
    await lockTemplates(trx);
    const demonstration = path.join(folder, "demonstration");
    await loadFictionalJurisdictions(trx, demonstration);
    return loadLaws(trx, await templateFiles(demonstration));
  });
}

async function loadLaws(trx: Knex, files: readonly TemplateFile[]): Promise<string[]> {
  const loaded = await loadedTemplates(
    trx,
    files.map(({ name }) => name),
  );
  const fresh = files.filter(({ name, sha256 }) => !loaded.has(`${name} ${sha256}`));
  for (const file of fresh) await loadLaw(trx, file);
  return fresh.map(({ name }) => name);
}

async function loadLaw(trx: Knex, file: TemplateFile): Promise<void> {
  const law = readTemplate(file);
  const work = await workOf(trx, file, law);
  const { language, date } = law.meta;
  const previous = await newestVersion(trx, { work: work.id, language });
  const version = await freezeVersion(trx, {
    work: work.id,
    law,
    name: date ?? file.sha256.slice(0, 8),
    date,
    origin: previous?.id ?? null,
    source: { template: file.name, sha256: file.sha256 },
    createdBy: null,
  });
  const { name, sha256 } = file;
  await rememberTemplate(trx, { name, sha256, version });
  await insertEvent(trx, {
    actor: null,
    action: "template.loaded",
    subject: `version:${version}`,
    data: { name, sha256 },
  });
}

function readTemplate({ name, content }: TemplateFile): Law {
  const read = readLaw(content, name, mintGuid);
  if (!read.ok) throw new Error(`The template ${name} cannot be read: ${read.message}`);
  return { meta: read.meta, doc: identified(read.doc) };
}

/** The work of a template: that of its name, begun with the first of its languages. */
async function workOf(trx: Knex, { slug, name }: TemplateFile, { meta }: Law): Promise<WorkRow> {
  await insertWork(trx, {
    slug,
    kind: meta.kind,
    title: meta.title,
    body: meta.kind === "model" ? meta.body : null,
    jurisdiction: meta.country?.toUpperCase() ?? null,
    topics: meta.topics,
    fictional: meta.fictional,
    template: meta.kind === "model",
    createdBy: null,
  });
  const work = await workBySlug(trx, slug);
  if (!work) throw new Error(`The work of the template ${name} could not be begun.`);
  return work;
}
