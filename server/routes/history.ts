import { lawToStored } from "../../law/schema";
import type { DraftWriter } from "../drafts";
import { Refusal } from "../errors";
import { authorshipAt, timeline } from "../history";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { stepMoment } from "../store/draftPoints";
import { ensureExpression } from "../store/ensureExpression";
import { insertDraft } from "../store/insertDraft";
import { insertEvent } from "../store/insertEvent";
import { may } from "./access";
import { openDraft, type OpenedDraft } from "./draftAccess";
import type { Handlers } from "./mount";

type HistoryOperation = "getHistory" | "getDraftAt" | "getAuthorship" | "restoreDraft";

/** What was written in a draft, when and by whom. */
export function historyRoutes(
  { db }: Services,
  drafts: Pick<DraftWriter, "past">,
): Pick<Handlers, HistoryOperation> {
  /** The draft, where it has reached that head. */
  async function at(
    { id, head }: { id: number; head: number },
    visitor: Visitor,
  ): Promise<OpenedDraft> {
    const opened = await openDraft(db, id, visitor, "reader");
    if (head > opened.draft.head)
      throw new Refusal("not-found", `The draft ${id} has not reached head ${head}.`);
    return opened;
  }

  return {
    async getHistory({ params, query, visitor }) {
      const { draft, work } = await openDraft(db, params.id, visitor, "reader");
      const page = await timeline(db, draft, query.before ?? null);
      return { ...page, mayRestore: may(visitor, "draft", work) };
    },

    async getDraftAt({ params, visitor }) {
      const { draft, work } = await at(params, visitor);
      const { id, head } = params;
      const { doc, meta } = await drafts.past(id, head);
      const moment = (await stepMoment(db, { draft: id, head })) ?? draft.createdAt;
      const text = { meta, doc: doc.toJSON() as { type: "doc" } };
      return { draft, work: work.slug, head, at: moment, ...text };
    },

    async getAuthorship({ params: { id, head }, visitor }) {
      await at({ id, head }, visitor);
      return authorshipAt(db, drafts, { draft: id, head });
    },

    async restoreDraft({ params, body, visitor }) {
      const { draft, work } = await at(params, visitor);
      if (!may(visitor, "draft", work)) throw new Refusal("forbidden");
      const law = await drafts.past(draft.id, params.head);
      return db.transaction(async (trx) => {
        const { language, title } = law.meta;
        const made = await insertDraft(trx, {
          expression: await ensureExpression(trx, { work: work.id, language, title }),
          name: body.name,
          origin: draft.origin,
          law: lawToStored(law),
          createdBy: visitor.id,
          restored: { draft: draft.id, head: params.head },
        });
        const event = { actor: visitor.id, action: "draft.restored", subject: `draft:${made}` };
        await insertEvent(trx, { ...event, data: { from: draft.id, head: params.head } });
        return { slug: work.slug, draft: made };
      });
    },
  };
}
