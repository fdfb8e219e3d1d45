import type { NewEdition } from "../../api";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import type { DraftRow } from "../store/drafts";
import { editions } from "../store/editions";
import { insertEvent } from "../store/insertEvent";
import { moveBaseline } from "../store/moveBaseline";
import { versionsById } from "../store/versions";
import { workBySlug } from "../store/workBySlug";
import { may } from "./access";
import { openDraft } from "./draftAccess";
import type { Handlers } from "./mount";

/**
 * The newest edition of the draft's model in the draft's language, where it is newer
 * than the draft's own and the visitor may read it; else null.
 */
async function newerEdition(
  { db }: Pick<Services, "db">,
  draft: DraftRow,
  visitor: Visitor,
): Promise<NewEdition | null> {
  const [origin] = draft.origin === null ? [] : await versionsById(db, [draft.origin]);
  const model = origin && (await workBySlug(db, origin.work));
  if (!model || !may(visitor, "read", model)) return null;
  // The newest first: what stands before the draft's own is newer than that.
  const all = await editions(db, origin.workId);
  const own = all.findIndex(({ languages }) =>
    languages.some(({ version }) => version === origin.id),
  );
  for (const { name, adoptedOn, languages } of all.slice(0, Math.max(0, own))) {
    const text = languages.find(({ language }) => language === draft.language);
    const sameWork = origin.workId === draft.workId;
    if (text) return { name, adoptedOn, version: text.version, from: origin.id, sameWork };
  }
  return null;
}

/** Newer editions of the model that a draft was made from. */
export function mergeRoutes(
  services: Services,
): Pick<Handlers, "getOfferedEdition" | "moveBaseline"> {
  const { db } = services;

  return {
    async getOfferedEdition({ params, visitor }) {
      const { draft } = await openDraft(db, params.id, visitor, "reader");
      return { edition: await newerEdition(services, draft, visitor) };
    },

    async moveBaseline({ params, body, visitor }) {
      const { draft } = await openDraft(db, params.id, visitor, "editor");
      const offered = await newerEdition(services, draft, visitor);
      if (offered?.from !== body.from)
        throw new Refusal("conflict", "The draft has another baseline by now.");
      if (offered.version !== body.version)
        throw new Refusal("invalid-input", "Choose the newest edition of the draft's own model.");
      await db.transaction(async (trx) => {
        const moved = await moveBaseline(trx, { draft: draft.id, ...body });
        if (moved === 0) throw new Refusal("conflict", "The draft has another baseline by now.");
        const event = { actor: visitor.id, action: "draft.baseline-moved" };
        await insertEvent(trx, { ...event, subject: `draft:${draft.id}`, data: body });
      });
      return { origin: body.version };
    },
  };
}
