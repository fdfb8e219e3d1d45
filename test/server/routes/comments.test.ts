import { describe, expect, it } from "vitest";
import type { CommentThread, CommentThreads } from "../../../api";
import { act, art, law } from "../../build";
import { seedDraft, seedReference, seedWork } from "../seed";
import { startService, type Visit } from "../service";

const service = await startService();
const { db } = service.services;
await seedReference(db);
const work = await seedWork(db);
const draft = await seedDraft(db, work, law(act(art({ key: "a" }, "Scope", "It binds."))));
const other = await seedDraft(db, work, law(act(art("Scope", "It binds."))));

const scope = { scopeKind: "body", scopeCode: "ipa" } as const;
const ann = await service.signIn("Ann", [{ role: "drafter", ...scope }]);
const bek = await service.signIn("Bek", [{ role: "drafter", ...scope }]);
const reader = await service.signIn("Reader", [{ role: "reader", ...scope }]);
const stranger = await service.signIn("Stranger", [
  { role: "drafter", scopeKind: "jurisdiction", scopeCode: "KZ" },
]);

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as T;
};
const add = (visit: Visit, body: object, at = draft) =>
  visit.send("POST", `/api/drafts/${at}/comments`, body);
const list = (visit: Visit, at = draft) =>
  read<CommentThreads>(visit.get(`/api/drafts/${at}/comments`));
const resolve = (visit: Visit, thread: string, resolved: boolean) =>
  visit.send("PUT", `/api/drafts/${draft}/comments/${thread}`, { resolved });

const first = { thread: "thread001", guid: "a", quote: "binds", text: "Whom, @Bek?" };

describe("comments beside a draft", () => {
  it("begin at words of a provision, are answered, resolved and opened again", async () => {
    const begun = await read<CommentThread>(add(ann, first));
    expect(begun).toMatchObject({ guid: "a", quote: "binds", resolvedAt: null });
    const answered = await read<CommentThread>(
      add(bek, { thread: "thread001", guid: "b", quote: "other", text: "Providers." }),
    );
    expect(answered).toMatchObject({ guid: "a", quote: "binds" });
    expect(answered.comments.map(({ text, author }) => [author?.name, text])).toEqual([
      ["Ann", "Whom, @Bek?"],
      ["Bek", "Providers."],
    ]);
    expect((await read<CommentThread>(resolve(bek, "thread001", true))).resolvedAt).not.toBeNull();
    expect((await read<CommentThread>(resolve(ann, "thread001", false))).resolvedAt).toBeNull();
  });

  it("are read by whoever may read the draft, with the names that can be mentioned", async () => {
    const { items, people } = await list(reader);
    expect(items.map(({ thread }) => thread)).toEqual(["thread001"]);
    expect(people.map(({ name }) => name)).toEqual(["Ann", "Bek", "Reader"]);
  });

  it("belong to one draft", async () => {
    expect((await list(ann, other)).items).toEqual([]);
    await read(add(ann, { ...first, text: "Another text." }, other));
    expect((await list(ann)).items[0]?.comments).toHaveLength(2);
  });

  it.each([
    ["a reader", () => add(reader, first), 403],
    ["a stranger", () => add(stranger, first), 404],
    ["a reader who resolves", () => resolve(reader, "thread001", true), 403],
    ["no words", () => add(ann, { ...first, text: "  " }), 400],
    ["a name of other signs", () => add(ann, { ...first, thread: "A b" }), 400],
    ["a thread that is not there", () => resolve(ann, "thread999", true), 404],
  ])("are refused to %s", async (_whom, ask, status) => expect((await ask()).status).toBe(status));

  it("leave a trace of what was resolved", async () => {
    const { rows } = await db.raw<{ rows: { action: string }[] }>(
      "select action from events where action like 'comment.%' order by id",
    );
    expect(rows.map(({ action }) => action)).toEqual(["comment.resolved", "comment.reopened"]);
  });
});
