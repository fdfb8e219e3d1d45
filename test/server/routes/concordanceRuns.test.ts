import { describe, expect, it } from "vitest";
import type { ConcordanceRun, ConcordanceSummary, Work } from "../../../api";
import { beginRun, concordRuns } from "../../../server/store/concordRuns";
import { loadTemplates } from "../../../server/templates";
import { bigLaw } from "../../big";
import { law } from "../../build";
import { seedVersion, seedWork } from "../seed";
import { startService, type Visit } from "../service";

const service = await startService();
const { db } = service.services;
await loadTemplates(db);
const everything = { scopeKind: "service", scopeCode: null } as const;
const admin = await service.signIn("admin", [{ role: "administrator", ...everything }]);
const member = await service.signIn("member", [{ role: "commission-member", ...everything }]);
const reader = await service.signIn("reader", [{ role: "reader", ...everything }]);
await admin.send("PUT", "/api/demonstration", { loaded: true });

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
};
const versionOf = async (slug: string, language: string) => {
  const { versions } = await read<Work>(admin.get(`/api/works/${slug}`));
  return versions.find((version) => version.language === language)?.id ?? 0;
};
const pair = async (national: readonly [slug: string, language: string]) => ({
  baselineVersion: await versionOf("countering-ai-terrorism", "en"),
  nationalVersion: await versionOf(...national),
});
const valmora = await pair(["demo-valmora", "en"]);
const tarkhania = await pair(["demo-tarkhania", "ru"]);

/** Laws so long that a run of them is seen before it ends. */
async function longPair() {
  const [body] = await db<{ code: string }>("bodies").select("code").limit(1);
  const [state] = await db<{ code: string }>("jurisdictions").select("code").limit(1);
  const model = await seedWork(db, { slug: "long-model", body: body?.code ?? null, topics: [] });
  const national = await seedWork(db, {
    slug: "long-law",
    kind: "national",
    body: null,
    jurisdiction: state?.code ?? null,
    topics: [],
  });
  return {
    baselineVersion: await seedVersion(db, model, law(bigLaw(400))),
    nationalVersion: await seedVersion(db, national, law(bigLaw(400, 2))),
  };
}
const long = await longPair();

const start = (body: object, visit: Visit = member) =>
  read<ConcordanceRun>(visit.send("POST", "/api/concordance-runs", body));
const look = (id: number) => read<ConcordanceRun>(member.get(`/api/concordance-runs/${id}`));
const listed = async () =>
  (await read<{ items: ConcordanceRun[] }>(member.get("/api/concordance-runs"))).items;

/** Looks until the run has ended. */
async function ended(id: number): Promise<ConcordanceRun> {
  for (;;) {
    const run = await look(id);
    if (run.state !== "running") return run;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the making of a concordance", () => {
  it("is listed while it goes on, is stopped by whoever reviews, and leaves nothing behind", async () => {
    const run = await start(long);
    expect(run).toMatchObject({ state: "running", concordance: null });
    const path = `/api/concordance-runs/${run.id}`;
    expect((await reader.send("DELETE", path)).status).toBe(403);
    expect((await listed()).map(({ id }) => id)).toEqual([run.id]);
    await read(member.send("DELETE", path));
    expect((await ended(run.id)).state).toBe("cancelled");
    expect(await listed()).toEqual([]);
    expect((await read<{ items: unknown[] }>(member.get("/api/concordances"))).items).toEqual([]);
  });

  it("is one for two who ask at once, and ends as a concordance", async () => {
    const [one, other] = await Promise.all([start(valmora), start(valmora, admin)]);
    expect(other.id).toBe(one.id);
    const { state, progress, concordance } = await ended(one.id);
    expect([state, progress]).toEqual(["done", 1]);
    const { items } = await read<{ items: ConcordanceSummary[] }>(member.get("/api/concordances"));
    expect(items.map(({ id }) => id)).toEqual([concordance]);
    expect(await listed()).toEqual([]);
  });

  it("is done at once where the concordance is there", async () => {
    const run = await start(valmora);
    expect(run.state).toBe("done");
    expect(run.concordance).not.toBeNull();
  });

  it("is not for readers to begin", async () =>
    expect((await reader.send("POST", "/api/concordance-runs", tarkhania)).status).toBe(403));

  it("is told as lost when its process was killed, and begun anew by the next request", async () => {
    const { id: createdBy } = await service.user("killed");
    const { id } = await beginRun(db, { ...tarkhania, createdBy });
    await db.raw("update concord_runs set seen_at = now() - interval '1 minute' where id = :id", {
      id,
    });
    expect((await look(id)).state).toBe("lost");
    expect((await listed()).map((run) => [run.id, run.state])).toEqual([[id, "lost"]]);
    const again = await start(tarkhania);
    expect(again.id).not.toBe(id);
    expect((await ended(again.id)).state).toBe("done");
    expect((await listed()).map((run) => run.id)).toEqual([]);
    const [stored] = await db<{ id: number; state: string }>("concord_runs")
      .where({ id })
      .select("state");
    expect(stored?.state).toBe("lost");
  });
});

describe("runs in the database", () => {
  it("gives one run of a pair to many who begin it at the same moment", async () => {
    const { id: createdBy } = await service.user("crowd");
    const other = await pair(["demo-valmora", "en"]);
    const swapped = {
      baselineVersion: other.nationalVersion,
      nationalVersion: other.baselineVersion,
    };
    const begun = await Promise.all(
      Array.from({ length: 8 }, () => beginRun(db, { ...swapped, createdBy })),
    );
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(begun.filter((run) => run.begun)).toHaveLength(1);
    const [run] = await concordRuns(db, begun[0]?.id ?? 0);
    expect(run?.state).toBe("running");
  });
});
