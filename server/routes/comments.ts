import type { CommentThread } from "../../api";
import { Refusal } from "../errors";
import type { Services } from "../services";
import { commentThreads, insertComment, mentionable, resolveThread } from "../store/comments";
import { insertEvent } from "../store/insertEvent";
import { openDraft } from "./draftAccess";
import type { Handlers } from "./mount";

type CommentOperation = "listComments" | "addComment" | "resolveComments";

/** Conversations beside the text of a draft. */
export function commentRoutes({ db }: Services): Pick<Handlers, CommentOperation> {
  async function present(draft: number, thread: string): Promise<CommentThread> {
    const [found] = await commentThreads(db, { draft, thread });
    if (!found) throw new Refusal("not-found", `There is no thread ${thread} in this draft.`);
    return found;
  }

  return {
    async listComments({ params, visitor }) {
      const { draft, work } = await openDraft(db, params.id, visitor, "reader");
      return {
        items: await commentThreads(db, { draft: draft.id }),
        people: await mentionable(db, { ...work, draft: draft.id }),
      };
    },

    async addComment({ params, body, visitor }) {
      const { draft, work } = await openDraft(db, params.id, visitor, "commenter");
      const by = { work: work.id, draft: draft.id, author: visitor.id };
      await insertComment(db, { ...body, ...by });
      return present(draft.id, body.thread);
    },

    async resolveComments({ params, body, visitor }) {
      const { draft } = await openDraft(db, params.id, visitor, "commenter");
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
