import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import type { AppendedSteps, Authorship, Compared, Draft, DraftAt, History } from "../../../api";
import { schema } from "../../../law/schema";
import { whose } from "../../../law/history";
import { act, art, law } from "../../build";
import { within } from "../../law/edit/change";
import { seedReference, seedVersion, seedWork } from "../seed";
import { startService, type Visit } from "../service";

const service = await startService();
const { db } = service.services;
await seedReference(db);
const text = act(art("Purpose", "This Law protects persons."), art("Scope", "It binds providers."));
const version = await seedVersion(db, await seedWork(db), law(text));

const everything = { scopeKind: "service", scopeCode: null } as const;
const ann = await service.signIn("ann", [{ role: "drafter", ...everything }]);
const bob = await service.signIn("bob", [{ role: "drafter", ...everything }]);
const elsewhere = await service.signIn("elsewhere", [
  { role: "reader", scopeKind: "jurisdiction", scopeCode: "KZ" },
]);

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as T;
};

let commits = 0;
/** Types `words` before `before`, letter by letter, and gives the head after it. */
async function type(who: Visit, draft: number, before: string, words: string): Promise<number> {
  const opened = await read<Draft>(who.get(`/api/drafts/${draft}`));
  const tr = new Transform(schema.nodeFromJSON(opened.doc));
  const start = within(tr.doc, before);
  [...words].forEach((letter, i) => tr.insert(start + i, schema.text(letter)));
  const steps = tr.steps.map((step) => step.toJSON() as object);
  const commit = { head: opened.draft.head, ref: `commit-${++commits}`, clientId: "c", steps };
  return (await read<AppendedSteps>(who.send("POST", `/api/drafts/${draft}/steps`, commit))).head;
}
/** Lets time pass in the log: what was written so far becomes half an hour older. */
async function later(draft: number): Promise<void> {
  await db.raw("alter table steps disable trigger rows_stay");
  await db.raw(
    "update steps set created_at = created_at - interval '30 minutes' where draft_id = :draft",
    { draft },
  );
  await db.raw("alter table steps enable always trigger rows_stay");
}
const newDraft = async () =>
  (await read<{ draft: number }>(ann.send("POST", "/api/drafts", { version }))).draft;

describe("the history of a draft", () => {
  it("has each session of edits with its author, and the versions frozen among them", async () => {
    const draft = await newDraft();
    await type(ann, draft, "protects", "always ");
    await type(bob, draft, "binds", "now ");
    const frozen = await read<{ id: number }>(
      ann.send("POST", `/api/drafts/${draft}/versions`, { name: "Second", date: null }),
    );
    await later(draft);
    await type(ann, draft, "persons", "all ");
    const history = await read<History>(bob.get(`/api/drafts/${draft}/history`));
    expect(
      history.items.map((item) =>
        item.is === "session"
          ? [item.author?.name, item.first, item.head, item.added]
          : [item.name, item.head, item.version],
      ),
    ).toEqual([
      ["ann", 12, 15, 4],
      ["Second", 11, frozen.id],
      ["bob", 8, 11, 4],
      ["ann", 1, 7, 7],
    ]);
    expect(history).toMatchObject({
      next: null,
      mayRestore: true,
      start: { author: { name: "ann" }, version: { id: version, name: "first" }, restored: null },
    });
  });

  it("gives the text as it stood, and who wrote which words then", async () => {
    const draft = await newDraft();
    await type(ann, draft, "protects", "always ");
    await later(draft);
    const head = await type(bob, draft, "protects", "now ");
    await type(bob, draft, "binds", "never ");
    const at = await read<DraftAt>(ann.get(`/api/drafts/${draft}/at/${head}`));
    const doc = schema.nodeFromJSON(at.doc);
    expect(doc.textContent).toContain("This Law always now protects persons.");
    expect(doc.textContent).toContain("It binds providers.");
    const { runs, sessions } = await read<Authorship>(
      ann.get(`/api/drafts/${draft}/at/${head}/authorship`),
    );
    const all = whose(
      doc,
      Array.from({ length: runs.length / 2 }, (_, i) => ({
        size: runs[2 * i] ?? 0,
        origin: runs[2 * i + 1] ?? 0,
      })),
    );
    expect(all.all.get(1)).toBe(7);
    expect(all.all.get(8)).toBe(4);
    expect(sessions.map(({ first, author }) => [first, author?.name])).toEqual([
      [1, "ann"],
      [8, "bob"],
    ]);
  });

  it("compares any two points", async () => {
    const draft = await newDraft();
    const head = await type(ann, draft, "protects", "always ");
    await type(ann, draft, "binds", "never ");
    const compared = await read<Compared>(
      ann.get(`/api/compare?old=d${draft}@0&new=d${draft}@${head}`),
    );
    expect([compared.old.head, compared.new.head]).toEqual([0, head]);
    expect(JSON.stringify(compared.comparison)).toContain("always");
    expect(JSON.stringify(compared.comparison)).not.toContain("never");
  });

  it("restores a point as a new draft that says where it comes from", async () => {
    const draft = await newDraft();
    const head = await type(ann, draft, "protects", "always ");
    await type(ann, draft, "binds", "never ");
    const made = await read<{ draft: number }>(
      bob.send("POST", `/api/drafts/${draft}/at/${head}/restore`, { name: "Again" }),
    );
    const opened = await read<Draft>(ann.get(`/api/drafts/${made.draft}`));
    expect(JSON.stringify(opened.doc)).toContain("always");
    expect(JSON.stringify(opened.doc)).not.toContain("never");
    expect(opened.draft).toMatchObject({ name: "Again", head: 0, origin: version });
    const history = await read<History>(ann.get(`/api/drafts/${made.draft}/history`));
    expect(history.start?.restored).toEqual({ draft, name: "first", head });
    const old = await read<Draft>(ann.get(`/api/drafts/${draft}`));
    expect(JSON.stringify(old.doc)).toContain("never");
  });

  it("is for those who may read the draft", async () => {
    const draft = await newDraft();
    for (const path of ["history", "at/0", "at/0/authorship"])
      expect((await elsewhere.get(`/api/drafts/${draft}/${path}`)).status).toBe(404);
    expect((await ann.get(`/api/drafts/${draft}/at/1`)).status).toBe(404);
    const restored = elsewhere.send("POST", `/api/drafts/${draft}/at/0/restore`, { name: "x" });
    expect((await restored).status).toBe(403);
  });
});
