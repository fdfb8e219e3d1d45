import { lawFromStored, type Law } from "../../law/schema";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { lawOfVersion, versionsById, type VersionRow } from "../store/versions";
import { workBySlug } from "../store/workBySlug";
import { lawFile } from "../works/files";
import { outline } from "../works/outline";
import { permitted } from "./access";
import type { Handlers } from "./mount";

/** A version that the visitor may read, with its text. Refuses with "not-found". */
export async function readVersion(
  { db }: Pick<Services, "db">,
  visitor: Visitor,
  id: number,
): Promise<{ version: VersionRow; law: Law }> {
  const [version] = await versionsById(db, [id]);
  if (!version) throw new Refusal("not-found", `There is no version ${id}.`);
  permitted(visitor, "read", await workBySlug(db, version.work));
  const stored = await lawOfVersion(db, id);
  if (!stored) throw new Refusal("not-found");
  return { version, law: lawFromStored(stored) };
}

/** Frozen texts. */
export const versionRoutes = (
  services: Services,
): Pick<Handlers, "getVersion" | "downloadVersion"> => ({
  async getVersion({ params, visitor }) {
    const { version, law } = await readVersion(services, visitor, params.id);
    return {
      version,
      work: version.work,
      meta: law.meta,
      doc: law.doc.toJSON() as { type: "doc" },
      outline: outline(law.doc),
    };
  },

  async downloadVersion({ params, query, visitor, res }) {
    const { version, law } = await readVersion(services, visitor, params.id);
    const file = lawFile(law, query.format);
    res
      .type(file.mediaType)
      .attachment(`${version.work}.${version.language}.v${version.id}.${file.extension}`)
      .send(file.content);
  },
});
