import { demonstrationShown } from "../demo";
import { Refusal } from "../errors";
import { presentEdition, publish } from "../publish";
import type { Services } from "../services";
import { editionAt, editions } from "../store/editions";
import { versionsById } from "../store/versions";
import { workBySlug } from "../store/workBySlug";
import { permitted } from "./access";
import type { Handlers } from "./mount";

/** Editions: what is published, and publishing. */
export const publicationRoutes = ({
  db,
}: Services): Pick<Handlers, "listEditions" | "createPublication"> => ({
  async listEditions() {
    const shown = await demonstrationShown(db);
    const all = await editions(db);
    return { items: all.filter(({ fictional }) => shown || !fictional).map(presentEdition) };
  },

  async createPublication({ body, visitor }) {
    const versions = await versionsById(db, body.versions);
    const [first] = versions;
    if (!first || versions.length < new Set(body.versions).size)
      throw new Refusal("not-found", "One of the versions is not there.");
    const work = permitted(visitor, "publish", await workBySlug(db, first.work));
    if (versions.some((version) => version.workId !== work.id))
      throw new Refusal("invalid-input", "Choose versions of one work.", {
        reason: "versions-of-one-work",
      });
    const address = await db.transaction((trx) => publish(trx, work, versions, body, visitor));
    const edition = await editionAt(db, address);
    if (!edition) throw new Error("The edition is not there after it was published.");
    return presentEdition(edition);
  },
});
