import type { DraftRole, NewWork } from "../../api";
import { lawToStored } from "../../law/schema";
import { DraftWriter, HeadFeed, type Commit, type CommitRefused } from "../drafts";
import { Refusal, type ErrorCode } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { draftById } from "../store/drafts";
import { ensureExpression } from "../store/ensureExpression";
import { insertDraft } from "../store/insertDraft";
import { insertEvent } from "../store/insertEvent";
import { notifyPresence } from "../store/notifyPresence";
import { stepsBetween } from "../store/stepsBetween";
import { versionsById } from "../store/versions";
import { workBySlug } from "../store/workBySlug";
import { beginWork } from "../works/begin";
import { forkLaw } from "../works/fork";
import { freezeVersion } from "../works/freeze";
import { identified } from "../works/identify";
import { may, permitted } from "./access";
import { openDraft } from "./draftAccess";
import { sendHeads } from "./draftEvents";
import { refuseUnknown } from "./known";
import type { Handlers } from "./mount";
import { readVersion } from "./versions";

const refusals: Record<CommitRefused["reason"], ErrorCode> = {
  "no-draft": "not-found",
  "head-ahead": "conflict",
  "not-a-step": "invalid-input",
};

/** What each role's steps may do; a reader sends none. */
const mayAs = {
  reader: "comment",
  commenter: "comment",
  suggester: "suggest",
  editor: "edit",
} as const satisfies Record<DraftRole, Commit["may"]>;

type DraftOperation =
  | "createDraft"
  | "getDraft"
  | "getSteps"
  | "appendSteps"
  | "watchDraft"
  | "sayPresence"
  | "freezeDraft";

/** What other routes need of drafts: their texts. */
export type Drafts = Pick<DraftWriter, "read" | "past">;

/** The writer of drafts and what tells of them, one of each for the whole process. */
export function writingDrafts({ db, logger, directUrl, closing }: Services): {
  writer: DraftWriter;
  feed: HeadFeed;
} {
  const read = (draft: number, after: number, to: number) => stepsBetween(db, { draft, after, to });
  const feed = new HeadFeed(directUrl, closing, read, (err) =>
    logger.warn({ err }, "The feed of drafts lost its connection."),
  );
  const failed = (err: unknown) =>
    logger.error({ err }, "A snapshot of a draft could not be kept.");
  const writer = new DraftWriter(db, failed, (draft, moved) => feed.stored(draft, moved));
  return { writer, feed };
}

/** Drafts and their steps. */
export function draftRoutes(
  services: Services,
  { writer, feed }: ReturnType<typeof writingDrafts>,
): Pick<Handlers, DraftOperation> {
  const { db, closing } = services;

  return {
    async createDraft({ body, visitor }) {
      if (body.work) return draftOfNewWork(services, visitor, body.version, body.work, body.name);
      const { version, law } = await readVersion(services, visitor, body.version);
      const work = permitted(visitor, "draft", await workBySlug(db, version.work));
      return db.transaction(async (trx) => {
        const { language, title } = law.meta;
        const draft = await insertDraft(trx, {
          expression: await ensureExpression(trx, { work: work.id, language, title }),
          name: body.name ?? version.name,
          origin: version.id,
          law: lawToStored({ ...law, doc: identified(law.doc) }),
          createdBy: visitor.id,
        });
        await insertEvent(trx, {
          actor: visitor.id,
          action: "draft.created",
          subject: `draft:${draft}`,
          data: { version: version.id },
        });
        return { slug: work.slug, draft };
      });
    },

    async getDraft({ params, visitor }) {
      const { draft, work, role, mayShare } = await openDraft(db, params.id, visitor, "reader");
      const { doc, meta } = await writer.read(draft.id, draft.head);
      const freeze = role === "editor" && may(visitor, "draft", work);
      return {
        draft,
        work: work.slug,
        meta,
        doc: doc.toJSON() as { type: "doc" },
        role,
        may: { edit: role === "editor", freeze, share: mayShare },
      };
    },

    async getSteps({ params, query, visitor }) {
      const { draft } = await openDraft(db, params.id, visitor, "reader");
      const range = { draft: draft.id, after: query.since, to: draft.head };
      return { head: draft.head, steps: await stepsBetween(db, range) };
    },

    async appendSteps({ params, body, visitor }) {
      const { draft, role } = await openDraft(db, params.id, visitor, "commenter");
      const result = await writer.append(draft.id, {
        ...body,
        may: mayAs[role],
        author: { id: visitor.id, name: visitor.name },
      });
      if (!result.ok) throw new Refusal(refusals[result.reason], result.message);
      return result;
    },

    async watchDraft({ params, visitor, req, res }) {
      const { draft } = await openDraft(db, params.id, visitor, "reader");
      const head = async () => (await draftById(db, draft.id))?.head ?? 0;
      sendHeads({ req, res }, { draft: draft.id, feed, head, closing });
    },

    async sayPresence({ params, body, visitor }) {
      const { draft } = await openDraft(db, params.id, visitor, "reader");
      const person = { id: visitor.id, name: visitor.name };
      await notifyPresence(db, { ...body, draft: draft.id, person });
    },

    async freezeDraft({ params, body, visitor }) {
      const { draft, work } = await openDraft(db, params.id, visitor, "editor");
      if (!may(visitor, "draft", work)) throw new Refusal("forbidden");
      const { doc, meta } = await writer.read(draft.id, draft.head);
      const law = { doc: identified(doc), meta: { ...meta, date: body.date ?? meta.date } };
      const id = await db.transaction(async (trx) => {
        const { name, date } = body;
        const by = { origin: draft.origin, createdBy: visitor.id };
        const source = { draft: draft.id, head: draft.head };
        const frozen = await freezeVersion(trx, { work: work.id, law, name, date, source, ...by });
        const event = { actor: visitor.id, action: "version.frozen", subject: `version:${frozen}` };
        await insertEvent(trx, { ...event, data: source });
        return frozen;
      });
      const [version] = await versionsById(db, [id]);
      if (!version) throw new Error(`Version ${id} is not there after it was frozen.`);
      return version;
    },
  };
}

/** A new work whose first draft comes from a version of another one. */
async function draftOfNewWork(
  services: Services,
  visitor: Visitor,
  from: number,
  work: NewWork,
  name: string | undefined,
): Promise<{ slug: string; draft: number }> {
  const { db } = services;
  const source = await readVersion(services, visitor, from);
  if (!may(visitor, "draft", { ...work, template: false })) throw new Refusal("forbidden");
  await refuseUnknown(db, work);
  const law = forkLaw({ ...source.law, doc: identified(source.law.doc) }, work);
  return db.transaction(async (trx) => {
    const { id, slug } = await beginWork(trx, work, visitor, { fictional: law.meta.fictional });
    const { language, title } = law.meta;
    const draft = await insertDraft(trx, {
      expression: await ensureExpression(trx, { work: id, language, title }),
      name: name ?? title,
      origin: from,
      law: lawToStored(law),
      createdBy: visitor.id,
    });
    const event = { actor: visitor.id, action: "work.created", subject: `work:${slug}` };
    await insertEvent(trx, { ...event, data: { draft, version: from } });
    return { slug, draft };
  });
}
