import type { CommentThread } from "../../api";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { commentThreads, insertComment, mentionable, resolveThread } from "../store/comments";
import { draftById, type DraftRow } from "../store/drafts";
import { insertEvent } from "../store/insertEvent";
import { workBySlug, type WorkRow } from "../store/workBySlug";
import { permitted } from "./access";
import type { Handlers } from "./mount";

type CommentOperation = "listComments" | "addComment" | "resolveComments";

/** Conversations beside the text of a draft. */
export function commentRoutes({ db }: Services): Pick<Handlers, CommentOperation> {
  async function open(
    id: number,
    visitor: Visitor,
    action: "read" | "draft",
  ): Promise<{ draft: DraftRow; work: WorkRow }> {
    const draft = await draftById(db, id);
    if (!draft) throw new Refusal("not-found", `There is no draft ${id}.`);
    return { draft, work: permitted(visitor, action, await workBySlug(db, draft.work)) };
  }

  async function present(draft: number, thread: string): Promise<CommentThread> {
    const [found] = await commentThreads(db, { draft, thread });
    if (!found) throw new Refusal("not-found", `There is no thread ${thread} in this draft.`);
    return found;
  }

  return {
    async listComments({ params, visitor }) {
      const { draft, work } = await open(params.id, visitor, "read");
      return {
        items: await commentThreads(db, { draft: draft.id }),
        people: await mentionable(db, work),
      };
    },

    async addComment({ params, body, visitor }) {
      const { draft, work } = await open(params.id, visitor, "draft");
      const by = { work: work.id, draft: draft.id, author: visitor.id };
      await insertComment(db, { ...body, ...by });
      return present(draft.id, body.thread);
    },

    async resolveComments({ params, body, visitor }) {
      const { draft } = await open(params.id, visitor, "draft");
      const { thread } = params;
      await db.transaction(async (trx) => {
        const count = await resolveThread(trx, { draft: draft.id, thread, ...body });
        if (count === 0) throw new Refusal("not-found", `There is no thread ${thread}.`);
        const action = body.resolved ? "comment.resolved" : "comment.reopened";
        const subject = `draft:${draft.id}`;
        await insertEvent(trx, { actor: visitor.id, action, subject, data: { thread } });
      });
      return present(draft.id, thread);
    },
  };
}
