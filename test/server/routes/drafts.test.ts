import { Step, Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import type { AppendedSteps, Draft, LibraryPage, Version, Work } from "../../../api";
import { schema } from "../../../law/schema";
import { act, art, law } from "../../build";
import { seedReference, seedVersion, seedWork } from "../seed";
import { startService, type Visit } from "../service";

const service = await startService();
const { db } = service.services;
await seedReference(db);
const text = act(art("Purpose", "This Law protects persons."), art("Scope", "It binds providers."));
const modelId = await seedWork(db);
const versionId = await seedVersion(db, modelId, law(text));

const everything = { scopeKind: "service", scopeCode: null } as const;
const drafter = await service.signIn("drafter", [{ role: "drafter", ...everything }]);
const other = await service.signIn("other", [{ role: "drafter", ...everything }]);
const reader = await service.signIn("reader", [
  { role: "reader", scopeKind: "jurisdiction", scopeCode: "KZ" },
]);
const nobody = await service.signIn("nobody", []);

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as T;
};
const status = async (answer: Promise<Response>) => (await answer).status;

const newDraft = async (visit: Visit = drafter) =>
  read<{ draft: number; slug: string }>(visit.send("POST", "/api/drafts", { version: versionId }));

/** Types `words` before the text of the first article. */
const typed = (draft: Draft, words: string) => {
  const tr = new Transform(schema.nodeFromJSON(draft.doc));
  let at = 0;
  tr.doc.descendants((node, pos) => {
    if (at === 0 && node.type.name === "p") at = pos + 1;
  });
  tr.insert(at, schema.text(words));
  return {
    head: draft.draft.head,
    ref: `ref-${words}-0001`,
    clientId: "c",
    steps: tr.steps.map((step) => step.toJSON() as object),
  };
};

describe("a draft", () => {
  it("starts from a version with its text and says who may write", async () => {
    const { draft } = await newDraft();
    const opened = await read<Draft>(drafter.get(`/api/drafts/${draft}`));
    expect(schema.nodeFromJSON(opened.doc).eq(text)).toBe(true);
    expect(opened.draft).toMatchObject({ head: 0, origin: versionId, language: "en" });
    expect(opened.may).toEqual({ edit: true, freeze: true, share: true });
  });

  it("takes steps of two people on one head, and gives each the canonical ones", async () => {
    const { draft } = await newDraft();
    const opened = await read<Draft>(drafter.get(`/api/drafts/${draft}`));
    const path = `/api/drafts/${draft}/steps`;
    await read(drafter.send("POST", path, typed(opened, "one")));
    const second = await read<AppendedSteps>(other.send("POST", path, typed(opened, "two")));
    expect(second.head).toBe(2);
    expect(second.steps.map(({ ref, author }) => [ref, author?.name])).toEqual([
      ["ref-one-0001", "drafter"],
      ["ref-two-0001", "other"],
    ]);
    const now = await read<Draft>(drafter.get(`/api/drafts/${draft}`));
    const replayed = second.steps.reduce(
      (doc, { step }) => Step.fromJSON(schema, step).apply(doc).doc ?? doc,
      schema.nodeFromJSON(opened.doc),
    );
    expect(schema.nodeFromJSON(now.doc).eq(replayed)).toBe(true);
  });

  it("takes a commit once that is sent twice", async () => {
    const { draft } = await newDraft();
    const opened = await read<Draft>(drafter.get(`/api/drafts/${draft}`));
    const commit = typed(opened, "once");
    const path = `/api/drafts/${draft}/steps`;
    await read(drafter.send("POST", path, commit));
    expect((await read<AppendedSteps>(drafter.send("POST", path, commit))).head).toBe(1);
  });

  it("refuses steps from a head that it has not reached, and what are no steps", async () => {
    const { draft } = await newDraft();
    const opened = await read<Draft>(drafter.get(`/api/drafts/${draft}`));
    const commit = typed(opened, "early");
    const path = `/api/drafts/${draft}/steps`;
    expect(await status(drafter.send("POST", path, { ...commit, head: 7 }))).toBe(409);
    const wrong = { ...commit, steps: [{ stepType: "replace", from: -1 }] };
    expect(await status(drafter.send("POST", path, wrong))).toBe(400);
  });

  it("freezes as a version that the work and the library show", async () => {
    const { draft } = await newDraft();
    const opened = await read<Draft>(drafter.get(`/api/drafts/${draft}`));
    await read(drafter.send("POST", `/api/drafts/${draft}/steps`, typed(opened, "Zebras. ")));
    const name = "Second";
    const frozen = await read<{ id: number; provisions: number }>(
      drafter.send("POST", `/api/drafts/${draft}/versions`, { name, date: "2026-01-31" }),
    );
    expect(frozen).toMatchObject({ name, date: "2026-01-31", provisions: 2, origin: versionId });
    const version = await read<Version>(drafter.get(`/api/versions/${frozen.id}`));
    expect(JSON.stringify(version.doc)).toContain("Zebras. ");
    expect(version.outline.map(({ label }) => label)).toEqual(["Article 1", "Article 2"]);
    const work = await read<Work>(drafter.get("/api/works/model"));
    expect(work.versions.map(({ id }) => id)).toContain(frozen.id);
    const found = await read<LibraryPage>(drafter.get("/api/library?search=zebra"));
    expect(found.items[0]?.hits[0]).toMatchObject({ version: frozen.id, heading: "Purpose" });
    expect(found.items[0]?.hits[0]?.snippet[0]).toEqual({ text: "Zebras", found: true });
  });

  it("begins a new work whose provisions remember where they come from", async () => {
    const work = { title: "Закон о безопасности", kind: "national", jurisdiction: "KZ" };
    const made = await read<{ slug: string; draft: number }>(
      drafter.send("POST", "/api/drafts", { version: versionId, work }),
    );
    expect(made.slug).toBe("zakon-o-bezopasnosti");
    const opened = await read<Draft>(drafter.get(`/api/drafts/${made.draft}`));
    const provisions = schema.nodeFromJSON(opened.doc).child(0).children;
    expect(provisions.map(({ attrs }) => [String(attrs["guid"]), String(attrs["origin"])])).toEqual(
      [
        ["g1", "g1"],
        ["g2", "g2"],
      ],
    );
  });

  it("tells who watches when it has moved", async () => {
    const { draft } = await newDraft();
    const opened = await read<Draft>(drafter.get(`/api/drafts/${draft}`));
    const events = await drafter.get(`/api/drafts/${draft}/events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain(`"head":0`);
    await read(other.send("POST", `/api/drafts/${draft}/steps`, typed(opened, "moved")));
    // The notification may be faster than the answer; then who watches asks for the steps.
    expect((await reader?.read())?.value).toMatch(
      new RegExp(`^event: (?:head|steps)\\ndata: \\{"draft":${draft},"head":1`),
    );
    const place = { guid: null, anchor: 3, head: 5 };
    await other.send("POST", `/api/drafts/${draft}/presence`, {
      ...{ clientId: "window", here: true, place },
    });
    const said = (await reader?.read())?.value ?? "";
    expect(said).toMatch(/^event: presence\ndata: /);
    expect(JSON.parse(said.slice(said.indexOf("{")))).toMatchObject({
      ...{ draft, clientId: "window", here: true, place },
    });
    await reader?.cancel();
  });
});

describe("who may", () => {
  it.each([
    ["/api/library", 401],
    ["/api/works/model", 401],
    ["/api/drafts/1", 401],
    ["/api/users", 401],
    ["/api/me", 200],
  ])("ask for %s without signing in: %i", async (path, expected) =>
    expect(await status(service.visit().get(path))).toBe(expected),
  );
  it("a person without roles reads nothing", async () =>
    expect(await status(nobody.get("/api/library"))).toBe(403));
  it("a reader of a jurisdiction sees no model law of a body", async () => {
    expect(await status(reader.get("/api/works/model"))).toBe(404);
    const page = await read<LibraryPage>(reader.get("/api/library"));
    expect(page.items.map(({ kind }) => kind)).not.toContain("model");
  });
  it("a reader begins no draft", async () =>
    expect(await status(reader.send("POST", "/api/drafts", { version: versionId }))).toBe(403));
  it("a drafter sees no users", async () =>
    expect(await status(drafter.get("/api/users"))).toBe(403));
});

describe("roles", () => {
  it("are given, taken and told in a trail that holds", async () => {
    const admin = await service.signIn("admin", [{ role: "administrator", ...everything }]);
    const { id } = await read<{ id: string }>(
      admin.send("POST", "/api/users", {
        name: "Aigul",
        email: "aigul@example.org",
        password: "a long enough password",
        grants: [{ role: "reader", scopeKind: "body", scopeCode: "ipa" }],
      }),
    );
    const grant = await read<{ id: number }>(
      admin.send("POST", `/api/users/${id}/grants`, { role: "drafter", ...everything }),
    );
    expect(await status(admin.send("DELETE", `/api/users/${id}/grants/${grant.id}`))).toBe(204);
    const trail = await read<{ brokenAt: null; events: { action: string }[] }>(
      admin.get("/api/audit"),
    );
    expect(trail.brokenAt).toBeNull();
    expect(trail.events.map(({ action }) => action).slice(-3)).toEqual([
      "user.created",
      "role.granted",
      "role.revoked",
    ]);
  });

  it("cannot be given beyond one's own", async () => {
    const local = await service.signIn("local", [
      { role: "administrator", scopeKind: "body", scopeCode: "ipa" },
    ]);
    const { id } = await service.user("climber");
    expect(
      await status(
        local.send("POST", `/api/users/${id}/grants`, { role: "reader", ...everything }),
      ),
    ).toBe(403);
  });
});
