import { schema, type Law } from "../../law/schema";
import { printedProfile, profileById } from "../../law/number";
import { Refusal } from "../errors";
import type { Services } from "../services";
import { draftsOf } from "../store/drafts";
import { editions } from "../store/editions";
import { ensureExpression } from "../store/ensureExpression";
import { expressionsOf } from "../store/expressionsOf";
import { insertDraft } from "../store/insertDraft";
import { insertEvent } from "../store/insertEvent";
import { versionsOf } from "../store/versions";
import { workBySlug } from "../store/workBySlug";
import { lawToStored } from "../../law/schema";
import { beginWork } from "../works/begin";
import { identified } from "../works/identify";
import { presentEdition } from "../publish";
import { may, permitted } from "./access";
import { refuseUnknown } from "./known";
import type { Handlers } from "./mount";

/** A law of one empty article, to begin with. */
function emptyLaw(
  work: { title: string; kind: Law["meta"]["kind"]; body: string | null; topics: string[] },
  jurisdiction: string | null,
  language: string,
  profile: string,
): Law {
  const empty = schema.node("provision", { element: "article" }, [
    schema.node("heading"),
    schema.node("p"),
  ]);
  const title = schema.node("docTitle", null, [schema.text(work.title)]);
  const doc = schema.node("doc", { lang: language, profile }, [
    schema.node("preface", null, [title]),
    schema.node("body", null, [empty]),
  ]);
  const country = jurisdiction?.toLowerCase().slice(0, 2) ?? null;
  const { topics, ...described } = work;
  const unknown = { workUri: null, date: null, source: null, licence: null };
  return {
    meta: { ...described, language, country, topics, fictional: false, ...unknown },
    doc: identified(doc),
  };
}

/** Works: what they hold, and how one begins. */
export const workRoutes = ({ db }: Services): Pick<Handlers, "createWork" | "getWork"> => ({
  async createWork({ body: { work, language, profile }, visitor }) {
    if (!may(visitor, "draft", { ...work, template: false })) throw new Refusal("forbidden");
    await refuseUnknown(db, work);
    const chosen = profile === undefined ? printedProfile(language) : profileById(profile);
    if (!chosen) throw new Refusal("invalid-input", `There is no numbering profile ${profile}.`);
    return db.transaction(async (trx) => {
      const { id, slug } = await beginWork(trx, work, visitor);
      const { title } = work;
      const expression = await ensureExpression(trx, { work: id, language, title });
      const law = lawToStored(emptyLaw(work, work.jurisdiction, language, chosen.id));
      const by = { origin: null, createdBy: visitor.id };
      const draft = await insertDraft(trx, { expression, name: title, law, ...by });
      const event = { actor: visitor.id, action: "work.created", subject: `work:${slug}` };
      await insertEvent(trx, { ...event, data: { draft } });
      return { slug, draft };
    });
  },

  async getWork({ params, visitor }) {
    const work = permitted(visitor, "read", await workBySlug(db, params.slug));
    return {
      ...work,
      expressions: await expressionsOf(db, work.id),
      versions: await versionsOf(db, work.id),
      drafts: await draftsOf(db, work.id),
      editions: (await editions(db, work.id)).map(presentEdition),
    };
  },
});
