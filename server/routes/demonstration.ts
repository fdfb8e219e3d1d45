import { demonstrationShown, showDemonstration } from "../demo";
import { Refusal } from "../errors";
import type { Services } from "../services";
import { fictionalWorks } from "../store/fictionalWorks";
import { insertEvent } from "../store/insertEvent";
import { loadDemonstration } from "../templates";
import type { Handlers } from "./mount";

/** The invented laws: whether they are shown. */
export const demonstrationRoutes = ({
  db,
}: Services): Pick<Handlers, "getDemonstration" | "setDemonstration"> => {
  const state = async () => {
    const loaded = await demonstrationShown(db);
    return { loaded, works: loaded ? await fictionalWorks(db) : [] };
  };
  return {
    getDemonstration: () => state(),

    async setDemonstration({ body: { loaded }, visitor }) {
      if (!visitor.permissions.can("administer", "Service")) throw new Refusal("forbidden");
      if (loaded) await loadDemonstration(db);
      await db.transaction(async (trx) => {
        await showDemonstration(trx, loaded);
        await insertEvent(trx, {
          actor: visitor.id,
          action: loaded ? "demonstration.loaded" : "demonstration.unloaded",
          subject: "demonstration",
        });
      });
      return state();
    },
  };
};
