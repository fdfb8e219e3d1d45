import { describe, expect, it } from "vitest";
import type { AcceptedImport, Compared, ImportPreview, Version } from "../../../api";
import { seedReference } from "../seed";
import { startService } from "../service";

const service = await startService();
const { db } = service.services;
await seedReference(db);
const everything = { scopeKind: "service", scopeCode: null } as const;
const drafter = await service.signIn("drafter", [{ role: "drafter", ...everything }]);

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as T;
};

const upload = (content: string, name: string) =>
  fetch(`${service.address}/api/imports?name=${encodeURIComponent(name)}`, {
    method: "POST",
    body: content,
    headers: {
      "Content-Type": "application/octet-stream",
      Cookie: [...drafter.cookies].map(([key, value]) => `${key}=${value}`).join("; "),
    },
  });

const first = `LAW ON RECORDS

Article 1. Purpose
This Law protects the rights of persons in the use of automated systems.

Article 2. Records
A provider shall keep records of the decisions of its systems for three years.
`;
const second = `LAW ON RECORDS

Article 1. Purpose
This Law protects the rights of persons in the use of automated systems.

Article 2. Scope
It binds every provider of a service that is offered in the territory of the State.

Article 3. Records
A provider shall keep records of the decisions of its systems for five years.
`;

const accept = (preview: ImportPreview, target: object, name: string) =>
  drafter.send("POST", "/api/imports/accept", { ...preview, target, name });

const newLaw = {
  to: "new",
  work: { title: "Law on Records", slug: "records", kind: "national", jurisdiction: "KZ" },
};

describe("an import", () => {
  it("shows a file without a title, to which a person gives one", async () => {
    const preview = await read<ImportPreview>(
      upload(first.replace("LAW ON RECORDS\n\n", ""), "untitled.txt"),
    );
    expect(preview.meta.title).toBe("");
    expect(preview.doubts.map(({ code }) => code)).toContain("title-missing");
    expect(
      (await accept(preview, { ...newLaw, work: { ...newLaw.work, slug: "untitled" } }, "First"))
        .status,
    ).toBe(400);
  });

  it("shows the structure that it found, and stores nothing", async () => {
    const preview = await read<ImportPreview>(upload(first, "law.txt"));
    const articles = preview.outline.filter(({ element }) => element === "article");
    expect(articles.map(({ label, heading }) => [label, heading])).toEqual([
      ["Article 1.", "Purpose"],
      ["Article 2.", "Records"],
    ]);
    expect(await db("versions").count("* as n").first()).toEqual({ n: "0" });
  });

  it("refuses what it cannot read with one sentence", async () => {
    const answer = await upload("x", "law.exe");
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { detail: string }).detail).toMatch(/\.exe/);
  });

  it("becomes a version; a later one takes over the identities, and both compare", async () => {
    const old = await read<AcceptedImport>(
      accept(await read(upload(first, "a.txt")), newLaw, "2024"),
    );
    expect(old).toMatchObject({ work: "records", previous: null, takenOver: 0, questions: [] });
    const existing = { to: "existing", work: "records" };
    const now = await read<AcceptedImport>(
      accept(await read(upload(second, "b.txt")), existing, "2026"),
    );
    expect(now.previous).toBe(old.version.id);
    const guid = async (version: number, heading: string) =>
      (await read<Version>(drafter.get(`/api/versions/${version}`))).outline.find(
        (unit) => unit.heading === heading,
      )?.guid;
    expect(await guid(now.version.id, "Purpose")).toBe(await guid(old.version.id, "Purpose"));
    expect(await guid(now.version.id, "Records")).toBe(await guid(old.version.id, "Records"));

    const path = `/api/compare?old=v${old.version.id}&new=v${now.version.id}`;
    const compared = await read<Compared>(drafter.get(path));
    const { inserted, new: units, changes } = compared.comparison;
    expect(inserted.map((index) => units[index]?.heading)).toContain("Scope");
    expect(changes.map((change) => change.class)).toEqual(["inserted", "changed"]);
    expect(await read(drafter.get(path))).toEqual(compared);
  });

  it("refuses a document that is no law", async () => {
    const preview = await read<ImportPreview>(upload(first, "a.txt"));
    const doc = { type: "doc" as const, content: [{ type: "nonsense" }] };
    expect((await accept({ ...preview, doc }, newLaw, "x")).status).toBe(400);
  });
});
