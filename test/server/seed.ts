import type { Knex } from "knex";
import { lawToStored, type Law } from "../../law/schema";
import { ensureExpression } from "../../server/store/ensureExpression";
import { insertDraft } from "../../server/store/insertDraft";
import { insertWork, type NewWorkRow } from "../../server/store/insertWork";
import { freezeVersion } from "../../server/works/freeze";

const names = JSON.stringify({ en: "x", ru: "x", fr: "x" });

/** A body "ipa", a topic "safety", and jurisdictions KZ and KG. */
export async function seedReference(db: Knex): Promise<void> {
  await db("bodies").insert({ code: "ipa", names, kind: "assembly", position: 0 });
  await db("topics").insert({ code: "safety", names, position: 0 });
  await db("jurisdictions").insert([
    { code: "KZ", names },
    { code: "KG", names },
  ]);
}

/** A model law of "ipa" without texts; gives its id. */
export async function seedWork(db: Knex, work: Partial<NewWorkRow> = {}): Promise<number> {
  const id = await insertWork(db, {
    slug: "model",
    kind: "model",
    title: "Model Law",
    body: "ipa",
    jurisdiction: null,
    topics: ["safety"],
    fictional: false,
    template: false,
    createdBy: null,
    ...work,
  });
  if (id === null) throw new Error("the slug is taken");
  return id;
}

/** A version of a work; gives its id. */
export const seedVersion = (db: Knex, work: number, law: Law, name = "first"): Promise<number> =>
  freezeVersion(db, { work, law, name, date: null, origin: null, createdBy: null });

/** A draft that starts with `law`; gives its id. */
export async function seedDraft(db: Knex, work: number, law: Law): Promise<number> {
  const { language, title } = law.meta;
  const expression = await ensureExpression(db, { work, language, title });
  const stored = lawToStored(law);
  return insertDraft(db, { expression, name: "draft", origin: null, law: stored, createdBy: null });
}
