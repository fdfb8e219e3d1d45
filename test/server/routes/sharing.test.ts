import { type Step, Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import type { AppendedSteps, Draft, DraftRole, Problem, Sharing } from "../../../api";
import { schema } from "../../../law/schema";
import { suggest, suggestionAuthor, suggestionId } from "../../../law/suggest";
import { act, art, law } from "../../build";
import { within } from "../../law/edit/change";
import { seedReference, seedVersion, seedWork } from "../seed";
import { startService, type Visit } from "../service";

const service = await startService();
const { db } = service.services;
await seedReference(db);
const text = act(art("Purpose", "This Law protects persons."));
const version = await seedVersion(db, await seedWork(db), law(text));

const ipa = { scopeKind: "body", scopeCode: "ipa" } as const;
const owner = await service.signIn("owner", [{ role: "drafter", ...ipa }]);
const drafter = await service.signIn("drafter", [{ role: "drafter", ...ipa }]);
await service.user("secretary", [{ role: "secretariat", ...ipa }]);
const guest = await service.signIn("guest", []);

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as T;
};
const status = async (answer: Promise<Response>) => (await answer).status;
const idOf = async (name: string) => String((await db("users").where({ name }).pluck("id"))[0]);

async function draftWith(role: DraftRole | null, email = "guest@example.org"): Promise<number> {
  const { draft } = await read<{ draft: number }>(owner.send("POST", "/api/drafts", { version }));
  if (role)
    await read(owner.send("PUT", `/api/drafts/${draft}/roles`, { person: { email }, role }));
  return draft;
}

let commits = 0;
async function send(who: Visit, draft: number, steps: readonly Step[]): Promise<Response> {
  return who.send("POST", `/api/drafts/${draft}/steps`, {
    ...{ head: 0, ref: `commit-${++commits}`, clientId: "c" },
    steps: steps.map((step) => step.toJSON() as object),
  });
}
const typing = new Transform(text).insert(within(text, "protects"), schema.text("always ")).steps;
const anchoring = new Transform(text).addMark(
  within(text, "protects"),
  within(text, "protects", true),
  schema.marks.comment.create({ thread: "abcdefgh1234" }),
).steps;

describe("a person without any role", () => {
  it("finds nothing, until the draft is shared, and then works in it as the role says", async () => {
    const draft = await draftWith(null);
    expect(await status(guest.get(`/api/drafts/${draft}`))).toBe(404);
    const shared = await draftWith("reader");
    expect(await read<Draft>(guest.get(`/api/drafts/${shared}`))).toMatchObject({
      role: "reader",
      may: { edit: false, freeze: false, share: false },
    });
    expect(await status(guest.get(`/api/drafts/${shared}/history`))).toBe(200);
    expect(await status(guest.get("/api/works/model"))).toBe(403);
    const list = await read<{ items: { draft: { id: number } }[] }>(
      guest.get("/api/shared-drafts"),
    );
    expect(list.items.map((one) => one.draft.id)).toEqual([shared]);
  });
});

describe("a reader of a draft", () => {
  it("neither writes nor comments, and hears why", async () => {
    const draft = await draftWith("reader");
    const refused = await send(guest, draft, typing);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({
      reason: "draft-role-reader",
    } satisfies Partial<Problem>);
    const remark = { thread: "abcdefgh1234", text: "Why?" };
    expect(await status(guest.send("POST", `/api/drafts/${draft}/comments`, remark))).toBe(403);
  });
});

describe("a commenter", () => {
  it("comments and marks the words, and changes none: those come back to their author", async () => {
    const draft = await draftWith("commenter");
    const remark = { thread: "abcdefgh1234", text: "Why?" };
    await read(guest.send("POST", `/api/drafts/${draft}/comments`, remark));
    expect(await read<AppendedSteps>(send(guest, draft, anchoring))).toMatchObject({
      head: 1,
      dropped: [],
    });
    expect(await read<AppendedSteps>(send(guest, draft, typing))).toMatchObject({
      head: 1,
      dropped: [{ index: 0, reason: "not-permitted", text: "always" }],
    });
    expect(await status(guest.send("POST", `/api/drafts/${draft}/versions`, { name: "x" }))).toBe(
      403,
    );
  });
});

describe("a suggester", () => {
  it("suggests, and neither writes nor settles", async () => {
    const draft = await draftWith("suggester");
    const author = suggestionAuthor(await idOf("guest"), "guest");
    const mint = () => suggestionId(author, 0, "n1");
    expect(await read<AppendedSteps>(send(guest, draft, typing))).toMatchObject({
      head: 0,
      dropped: [{ reason: "not-permitted" }],
    });
    const suggested = suggest(text, typing, { author, mint });
    expect(await read<AppendedSteps>(send(guest, draft, suggested.steps))).toMatchObject({
      dropped: [],
    });
    const others = suggest(text, typing, { author: "other~Other", mint: () => "other~Other:1.a" });
    expect(await read<AppendedSteps>(send(guest, draft, others.steps))).toMatchObject({
      dropped: [{ reason: "not-permitted" }],
    });
  });
});

describe("whoever shares a draft", () => {
  it("is who began it, or who publishes its law; others only see who may do what", async () => {
    const draft = await draftWith("commenter");
    const seen = await read<Sharing>(drafter.get(`/api/drafts/${draft}/roles`));
    expect(seen.mayShare).toBe(false);
    expect(seen.people.map(({ person, role, from }) => [person.name, role, from])).toEqual([
      ["drafter", "editor", "elsewhere"],
      ["guest", "commenter", "draft"],
      ["owner", "editor", "owner"],
      ["secretary", "editor", "owner"],
    ]);
    const change = { person: { id: await idOf("guest") }, role: "editor" };
    expect(await status(drafter.send("PUT", `/api/drafts/${draft}/roles`, change))).toBe(403);
  });

  it("narrows what a drafter may do with it, and gives it back", async () => {
    const draft = await draftWith("commenter", "drafter@example.org");
    expect(await read<AppendedSteps>(send(drafter, draft, typing))).toMatchObject({ head: 0 });
    const id = await idOf("drafter");
    await read(owner.send("PUT", `/api/drafts/${draft}/roles`, { person: { id }, role: null }));
    expect(await read<AppendedSteps>(send(drafter, draft, typing))).toMatchObject({ head: 1 });
  });

  it("hears when nobody has the address", async () => {
    const draft = await draftWith(null);
    const person = { email: "nobody@example.org" };
    const answer = await owner.send("PUT", `/api/drafts/${draft}/roles`, {
      person,
      role: "reader",
    });
    expect(await answer.json()).toMatchObject({ status: 404, reason: "no-such-user" });
  });
});
