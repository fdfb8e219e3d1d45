import { describe, expect, it } from "vitest";
import type { EditionSummary, NewEdition } from "../../../api";
import { act, art, law } from "../../build";
import { seedReference, seedVersion, seedWork } from "../seed";
import { startService, type Visit } from "../service";

const service = await startService();
const { db } = service.services;
await seedReference(db);
const scope = { scopeKind: "body", scopeCode: "ipa" } as const;
const secretariat = await service.signIn("secretariat", [{ role: "secretariat", ...scope }]);
const drafter = await service.signIn("drafter", [{ role: "drafter", ...scope }]);
const reader = await service.signIn("reader", [{ role: "reader", ...scope }]);

const text = (period: string, language = "en") =>
  law(act(art({ key: "a" }, "Records", `Kept for ${period}.`)), { title: "Model Law", language });
const work = await seedWork(db);
const first = await seedVersion(db, work, text("one year"), "first");
const second = await seedVersion(db, work, text("two years"), "second");
const third = await seedVersion(db, work, text("three years"), "third");
const russian = await seedVersion(db, work, text("три года", "ru"), "third");

const json = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as T;
};
const publish = (name: string, ...versions: number[]) =>
  json<EditionSummary>(secretariat.send("POST", "/api/publications", { versions, name }));
const draftOf = async (version: number, more: object = {}) =>
  (await json<{ draft: number }>(drafter.send("POST", "/api/drafts", { version, ...more }))).draft;
const offered = async (draft: number, visit: Visit = drafter) =>
  (await json<{ edition: NewEdition | null }>(visit.get(`/api/drafts/${draft}/new-edition`)))
    .edition;
const move = (draft: number, body: object, visit: Visit = drafter) =>
  visit.send("PUT", `/api/drafts/${draft}/baseline`, body);

await publish("2024", first);
const draft = await draftOf(first);

describe("a newer edition of a draft's model", () => {
  it("is offered once it is published, in the draft's language", async () => {
    expect(await offered(draft)).toBeNull();
    await publish("2025", second);
    expect(await offered(draft)).toMatchObject({
      name: "2025",
      version: second,
      from: first,
      sameWork: true,
    });
    await publish("2026", third, russian);
    expect(await offered(draft, reader)).toMatchObject({ name: "2026", version: third });
  });

  it("is offered to a law that was drafted from the model", async () => {
    const national = { title: "Other Law", kind: "model", body: "ipa" };
    const other = await draftOf(first, { work: national });
    expect(await offered(other)).toMatchObject({ version: third, sameWork: false });
  });

  it("is not offered to a draft that began from no edition", async () => {
    const unpublished = await seedVersion(db, work, text("four years"), "fourth");
    expect(await offered(await draftOf(unpublished))).toBeNull();
  });

  it("becomes the draft's baseline, and the trail says so", async () => {
    const answer = await move(draft, { from: first, version: third });
    expect(await answer.json()).toEqual({ origin: third });
    expect(await offered(draft)).toBeNull();
    const { draft: now } = await json<{ draft: { origin: number } }>(
      drafter.get(`/api/drafts/${draft}`),
    );
    expect(now.origin).toBe(third);
    const event = await db("events")
      .where({ action: "draft.baseline-moved" })
      .first<{ data: object }>();
    expect(event?.data).toEqual({ from: first, version: third });
  });

  it.each([
    ["another person moved it", drafter, { from: first, version: third }, 409],
    ["it is no edition of the model", drafter, { from: second, version: first }, 400],
    ["a reader asks", reader, { from: second, version: third }, 403],
  ])("refuses where %s", async (_why, visit, body, status) => {
    const of = status === 409 ? draft : await draftOf(second);
    expect((await move(of, body, visit)).status).toBe(status);
  });
});
