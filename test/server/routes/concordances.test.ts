import { describe, expect, it } from "vitest";
import type { Concordance, ConcordanceSummary, Grid, Link, Work } from "../../../api";
import { loadTemplates } from "../../../server/templates";
import { startService, type Visit } from "../service";

const service = await startService();
const { db } = service.services;
await loadTemplates(db);
const everything = { scopeKind: "service", scopeCode: null } as const;
const admin = await service.signIn("admin", [{ role: "administrator", ...everything }]);
const member = await service.signIn("member", [
  { role: "commission-member", scopeKind: "body", scopeCode: "ipa-cis" },
]);
const reader = await service.signIn("reader", [{ role: "reader", ...everything }]);
await admin.send("PUT", "/api/demonstration", { loaded: true });

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as T;
};
const versionOf = async (slug: string, language: string) => {
  const work = await read<Work>(admin.get(`/api/works/${slug}`));
  return work.versions.find((version) => version.language === language)?.id ?? 0;
};
const baselineVersion = await versionOf("countering-ai-terrorism", "en");
const nationalVersion = await versionOf("demo-valmora", "en");
const propose = (visit: Visit) =>
  visit.send("POST", "/api/concordances", { baselineVersion, nationalVersion });
const { id, progress } = await read<ConcordanceSummary>(propose(member));
const open = () => read<Concordance>(member.get(`/api/concordances/${id}`));
const decide = (link: Link, decision: object, visit: Visit = member) =>
  visit.send("PUT", `/api/concordances/${id}/links/${link.id}`, decision);

describe("a concordance", () => {
  it("has a link with reasons for each article of the baseline, none of them decided", async () => {
    const { baseline, national, links, status, route } = await open();
    expect(status).toBe("complete");
    expect(route.kind).toBe("same-language");
    const articles = baseline.filter(({ element }) => element === "article");
    expect(links.map((link) => link.baseline[0])).toEqual(articles.map(({ guid }) => guid));
    expect(progress).toEqual({ decided: 0, total: articles.length });
    const known = new Set(national.map(({ guid }) => guid));
    expect(links.flatMap((link) => link.national).filter((guid) => !known.has(guid))).toEqual([]);
    const found = links.filter((link) => link.national.length > 0);
    expect(found.length).toBeGreaterThan(articles.length / 2);
    for (const link of found) expect(link.proposal?.reasons.length).toBeGreaterThan(0);
  });

  it("is proposed once", async () =>
    expect((await read<ConcordanceSummary>(propose(member))).id).toBe(id));

  it("is decided link by link, with the hashes of what was read", async () => {
    const [first, second] = (await open()).links;
    if (!first || !second) throw new Error("no links");
    const confirmed = await read<Link>(decide(first, { status: "confirmed", note: "Checked." }));
    expect(confirmed).toMatchObject({ status: "confirmed", note: "Checked.", grade: first.grade });
    expect(confirmed.decidedBy?.name).toBe("member");
    const regraded = await read<Link>(decide(second, { status: "regraded", grade: "conflict" }));
    expect(regraded).toMatchObject({ status: "regraded", grade: "conflict" });
    expect((await open()).concordance.progress.decided).toBe(2);
    const stored = await db<{ link_id: number; hashes: { baseline: object } }>("link_decisions")
      .where({ link_id: first.id })
      .first("hashes");
    expect(Object.keys(stored?.hashes.baseline ?? {})).toEqual(first.baseline);
    const back = await read<Link>(decide(second, { status: "proposed" }));
    expect(back).toMatchObject({ status: "proposed", grade: second.grade, decidedBy: null });
  });

  it("takes links made by hand, and refuses provisions that are not there", async () => {
    const { baseline, national } = await open();
    const link = {
      baseline: [baseline[0]?.guid],
      national: [national[0]?.guid, national[1]?.guid],
      grade: "partial",
    };
    const path = `/api/concordances/${id}/links`;
    const made = await read<Link>(member.send("POST", path, link));
    expect(made).toMatchObject({ ...link, manual: true, status: "confirmed", proposal: null });
    const wrong = { ...link, national: ["nowhere"] };
    expect((await member.send("POST", path, wrong)).status).toBe(400);
  });

  it("is for members of a commission to decide", async () => {
    const [link] = (await open()).links;
    if (!link) throw new Error("no links");
    expect((await decide(link, { status: "confirmed" }, reader)).status).toBe(403);
    expect((await propose(reader)).status).toBe(403);
  });

  it("asks for the grade of a regrading", async () => {
    const [link] = (await open()).links;
    if (!link) throw new Error("no links");
    expect((await decide(link, { status: "regraded" })).status).toBe(400);
  });

  it("stands in the grid of its baseline, and leaves it with the demonstration", async () => {
    const path = `/api/grid?baseline=${baselineVersion}`;
    const grid = await read<Grid>(member.get(path));
    expect(grid.columns.map(({ national }) => national.jurisdiction)).toEqual(["XV"]);
    expect(grid.cells).toHaveLength(grid.rows.length);
    expect(grid.cells[0]?.[0]).toMatchObject({ decided: true });
    await admin.send("PUT", "/api/demonstration", { loaded: false });
    expect((await read<Grid>(member.get(path))).columns).toEqual([]);
    expect(await read(member.get("/api/concordances"))).toEqual({ items: [] });
  });
});
