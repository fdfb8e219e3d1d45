import { expect, it } from "vitest";
import type { Concordance, ConcordanceSummary, Work } from "../../../api";
import { loadTemplates } from "../../../server/templates";
import { startService } from "../service";

const service = await startService();
const { db } = service.services;
await loadTemplates(db);
const everything = { scopeKind: "service", scopeCode: null } as const;
const admin = await service.signIn("admin", [{ role: "administrator", ...everything }]);
const member = await service.signIn("member", [{ role: "commission-member", ...everything }]);
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
const propose = async (
  baseline: readonly [slug: string, language: string],
  national: readonly [slug: string, language: string],
) => {
  const body = {
    baselineVersion: await versionOf(...baseline),
    nationalVersion: await versionOf(...national),
  };
  const { id } = await read<ConcordanceSummary>(member.send("POST", "/api/concordances", body));
  return read<Concordance>(member.get(`/api/concordances/${id}`));
};

it("compares with the text of the model law that is in the national language", async () => {
  const found = await propose(["countering-ai-terrorism", "en"], ["demo-tarkhania", "ru"]);
  expect(found.route).toMatchObject({ asked: "en", baseline: "ru", kind: "same-language" });
  const known = new Set(found.baseline.map(({ guid }) => guid));
  expect(found.links.flatMap((link) => link.baseline).filter((guid) => !known.has(guid))).toEqual(
    [],
  );
});

it("learns from decisions, and tells from how many", async () => {
  const { concordance, links, decisions } = await propose(
    ["countering-ai-terrorism", "en"],
    ["demo-valmora", "en"],
  );
  expect(decisions).toBe(0);
  for (const [at, link] of links.entries())
    await member.send("PUT", `/api/concordances/${concordance.id}/links/${link.id}`, {
      status: at % 5 === 4 ? "rejected" : "confirmed",
    });
  const next = await propose(["electronic-evidence", "en"], ["demo-valmora", "en"]);
  expect(next.decisions).toBeGreaterThanOrEqual(30);
  const stored = await db<{ fit: { name: string } }>("concord_fits").select("fit");
  expect(stored.map(({ fit }) => fit.name)).toEqual([`en-en-${next.decisions}`]);
  expect(next.stale).toEqual([]);
});
