import { ReplaceStep } from "prosemirror-transform";
import { Slice, Fragment } from "prosemirror-model";
import { expect, it } from "vitest";
import { schema } from "../../../law/schema";
import { DraftWriter } from "../../../server/drafts";
import { openDatabase } from "../../../server/database";
import { act, art, law } from "../../build";
import { freshDatabase } from "../../database";
import { seedDraft, seedReference, seedWork } from "../seed";

const { db, url } = await freshDatabase();
await seedReference(db);
const work = await seedWork(db);

const commit = (index: number) => ({
  head: 0,
  ref: `commit-${index}`,
  clientId: "c",
  author: null,
  steps: [
    new ReplaceStep(4, 4, new Slice(Fragment.from(schema.text("x")), 0, 0)).toJSON() as {
      stepType: string;
    },
  ],
});

it("a commit whose connection is killed is stored wholly or not at all, and can be sent again", async () => {
  const draft = await seedDraft(db, work, law(act(art("Purpose", "Words."))));
  const other = openDatabase(url, 4);
  try {
    const writer = new DraftWriter(other, () => undefined);
    const acknowledged = new Set<string>();
    for (let index = 0; index < 40; index++) {
      const sent = commit(index);
      const asked = writer.append(draft, sent).then(
        (result) => result.ok && acknowledged.add(sent.ref),
        () => undefined,
      );
      if (index % 4 === 1)
        await db.raw(
          `select pg_terminate_backend(pid)
           from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid()
             and (query ilike '%drafts%' or query ilike '%steps%' or state like '%transaction%')`,
        );
      await asked;
    }
    const refs = async () =>
      new Set((await db("steps").where({ draft_id: draft }).pluck("ref")) as string[]);
    const before = await refs();
    expect([...acknowledged].filter((ref) => !before.has(ref))).toEqual([]);
    for (let index = 0; index < 40; index++)
      expect(await writer.append(draft, commit(index))).toMatchObject({ ok: true });
    const heads = await db("drafts").where({ id: draft }).pluck("head");
    expect(heads).toEqual([40]);
    expect((await refs()).size).toBe(40);
    const { doc } = await new DraftWriter(db, () => undefined).read(draft, 40);
    expect(doc.textContent.match(/x/g)).toHaveLength(40);
  } finally {
    await other.destroy();
  }
});
