import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Demonstration, LibraryPage, Reference } from "../../../api";
import { loadTemplates, templateFolder } from "../../../server/templates";
import { startService } from "../service";

const service = await startService();
const { db } = service.services;
const admin = await service.signIn("admin", [
  { role: "administrator", scopeKind: "service", scopeCode: null },
]);

const get = async <T>(path: string): Promise<T> => {
  const answer = await admin.get(path);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as T;
};
const library = async (query = "") => (await get<LibraryPage>(`/api/library${query}`)).items;
const guids = async (slug: string, language: string) => {
  const { rows } = await db.raw<{ rows: { guid: string }[] }>(
    `select p.guid
     from version_provisions p
     join versions v on v.id = p.version_id
     join expressions x on x.id = v.expression_id
     join works w on w.id = x.work_id
     where w.slug = ? and x.language = ?
     order by p.position`,
    [slug, language],
  );
  return rows.map(({ guid }) => guid);
};

let first: string[] = [];
beforeAll(async () => {
  first = await loadTemplates(db);
});

describe("the templates", () => {
  it("are loaded once", async () => {
    expect(first).toHaveLength(6);
    expect(await loadTemplates(db)).toEqual([]);
  });

  it("are works in two languages whose provisions have the same identities", async () => {
    const works = await library();
    expect(works.map(({ slug, template }) => [slug, template])).toHaveLength(3);
    for (const { slug, languages, template } of works) {
      expect(template).toBe(true);
      expect(languages.map(({ language }) => language)).toEqual(["en", "ru"]);
      expect(await guids(slug, "en")).toEqual(await guids(slug, "ru"));
    }
  });

  it("are found by the words of either language", async () => {
    expect((await library("?search=deepfakes"))[0]?.hits.length).toBeGreaterThan(0);
    expect((await library("?search=доказательства"))[0]?.slug).toBe("electronic-evidence");
  });

  it("bring the reference data", async () => {
    const { jurisdictions, topics, bodies } = await get<Reference>("/api/reference");
    const members = (group: string) => jurisdictions.filter(({ groups }) => groups.includes(group));
    expect([members("osce").length, members("osce-partner").length]).toEqual([57, 11]);
    expect(topics.length).toBeGreaterThan(20);
    expect(bodies[0]).toMatchObject({ code: "ipa-cis" });
    expect(bodies[0]?.commissions.length).toBeGreaterThan(5);
    expect(bodies[0]?.stages.map(({ code }) => code)).toContain("plenary");
  });
});

describe("a template that changed", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "modelaw-templates-"));
    await cp(templateFolder, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("becomes a new version beside the old one", async () => {
    const file = path.join(folder, "electronic-evidence", "en.xml");
    await writeFile(file, `${await readFile(file, "utf8")}\n`);
    expect(await loadTemplates(db, folder)).toEqual(["electronic-evidence/en.xml"]);
    const [work] = await library("?search=evidence");
    expect(work).toMatchObject({ slug: "electronic-evidence", versions: 3 });
  });

  it("that cannot be read is named", async () => {
    await writeFile(path.join(folder, "electronic-evidence", "en.xml"), "<broken");
    await expect(loadTemplates(db, folder)).rejects.toThrow("electronic-evidence/en.xml");
  });
});

describe("the demonstration", () => {
  const set = async (loaded: boolean) =>
    (await (await admin.send("PUT", "/api/demonstration", { loaded })).json()) as Demonstration;

  it("shows invented laws of invented jurisdictions only while it is loaded", async () => {
    expect(await get<Demonstration>("/api/demonstration")).toEqual({ loaded: false, works: [] });
    expect((await set(true)).works.sort()).toEqual(["demo-tarkhania", "demo-valmora"]);
    const shown = (await library()).filter(({ fictional }) => fictional);
    expect(shown.map(({ jurisdiction }) => jurisdiction).sort()).toEqual(["XT", "XV"]);
    expect(await set(false)).toEqual({ loaded: false, works: [] });
    expect((await library()).filter(({ fictional }) => fictional)).toEqual([]);
    const { jurisdictions } = await get<Reference>("/api/reference");
    expect(jurisdictions.filter(({ fictional }) => fictional)).toEqual([]);
  });
});
