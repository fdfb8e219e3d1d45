import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { EditionSummary } from "../../../api";
import { readAkn } from "../../../law/akn";
import {
  act,
  art,
  chapter,
  footnote,
  law,
  note,
  p,
  placeholder,
  preface,
  docTitle,
  ref,
  body,
} from "../../build";
import { seedReference, seedVersion, seedWork } from "../seed";
import { startService } from "../service";

const service = await startService();
const { db } = service.services;
await seedReference(db);
const secretariat = await service.signIn("secretariat", [
  { role: "secretariat", scopeKind: "body", scopeCode: "ipa" },
]);
const drafter = await service.signIn("drafter", [
  { role: "drafter", scopeKind: "service", scopeCode: null },
]);
const visitor = service.visit();

const text = (title: string) =>
  act(
    preface(docTitle(title)),
    body(
      chapter(
        "General <provisions>",
        art({ key: "a1" }, "Purpose", "It protects & binds.", note("For the drafter only.")),
        art(
          { key: "a2" },
          "Scope",
          p("See ", ref("a1"), footnote("A note."), " and ", placeholder("authority"), "."),
        ),
      ),
    ),
  );
const work = await seedWork(db);
const english = await seedVersion(db, work, law(text("Model Law"), { title: "Model Law" }));
const russian = await seedVersion(
  db,
  work,
  law(text("Модельный закон"), { title: "Модельный закон", language: "ru" }),
);

const publish = (more: object = {}) =>
  secretariat.send("POST", "/api/publications", {
    versions: [english, russian],
    name: "2026 edition",
    adoptedOn: "2026-04-17",
    ...more,
  });

const published = (await (await publish()).json()) as EditionSummary;
const open = async (path: string) => {
  const answer = await visitor.get(path);
  const content = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    content,
    document: parseHTML(content).document,
  };
};

describe("publishing", () => {
  it("gives a permanent address and lists the languages", () =>
    expect(published).toMatchObject({
      body: "ipa",
      slug: "model",
      url: "/publications/ipa/model",
      adoptedOn: "2026-04-17",
      languages: [
        { language: "en", version: english, title: "Model Law" },
        { language: "ru", version: russian, title: "Модельный закон" },
      ],
    }));

  it("is for the secretariat of the body", async () => {
    const asked = { versions: [english], name: "x" };
    expect((await drafter.send("POST", "/api/publications", asked)).status).toBe(403);
    expect((await visitor.send("POST", "/api/publications", asked)).status).toBe(401);
  });

  it("numbers the next edition, and refuses an address that is taken", async () => {
    expect(((await (await publish()).json()) as EditionSummary).slug).toBe("model-2");
    expect((await publish({ slug: "model" })).status).toBe(409);
  });

  it("takes one version a language", async () => {
    const later = await seedVersion(db, work, law(text("Later"), { title: "Later" }), "later");
    expect((await publish({ versions: [english, later] })).status).toBe(400);
  });
});

describe("the public page", () => {
  it("needs no sign-in and no script, and says its language", async () => {
    const { status, document, content } = await open("/publications/ipa/model/ru");
    expect(status).toBe(200);
    expect(document.documentElement.lang).toBe("ru");
    expect(document.querySelectorAll("script, [onclick], [onload], [style]")).toHaveLength(0);
    expect(document.querySelector("h1")?.textContent).toBe("Модельный закон");
    expect(content).toContain("Содержание");
  });

  it("has contents whose links lead to provisions, and every link within the page leads somewhere", async () => {
    const { document } = await open("/publications/ipa/model/en");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll("a[href^='#']")].map((a) =>
      (a.getAttribute("href") ?? "").slice(1),
    );
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(document.querySelectorAll("nav.contents li")).toHaveLength(3);
    expect(document.querySelector("#art_2 a[href='#art_1']")?.textContent).toMatch(/article 1/i);
  });

  it("escapes the words of the law, and keeps notes to the drafter out", async () => {
    const { document, content } = await open("/publications/ipa/model/en");
    expect(document.querySelector("#chp_1 h2")?.textContent).toContain("General <provisions>");
    expect(content).toContain("It protects &amp; binds.");
    expect(content).not.toContain("For the drafter only.");
  });

  it("offers each file with the checksum of its bytes", async () => {
    const { document } = await open("/publications/ipa/model/en");
    for (const row of document.querySelectorAll("table.files tr")) {
      const href = row.querySelector("a")?.getAttribute("href") ?? "";
      const bytes = new Uint8Array(await (await visitor.get(href)).arrayBuffer());
      const checksum = createHash("sha256").update(bytes).digest("hex");
      expect(row.querySelector("code")?.textContent).toBe(checksum);
    }
    expect(document.querySelectorAll("table.files tr")).toHaveLength(3);
  });

  it("gives Akoma Ntoso that is the same law", async () => {
    const xml = await (await visitor.get("/publications/ipa/model/en/law.xml")).text();
    const read = readAkn(xml, () => "minted");
    expect(read.ok && read.doc.eq(law(text("Model Law")).doc)).toBe(true);
  });

  it("leads from the address without language to one that the reader has", async () => {
    const answer = await visitor.send("GET", "/publications/ipa/model", undefined, {
      "Accept-Language": "ru",
    });
    expect(answer.headers.get("location")).toBe("/publications/ipa/model/ru");
  });

  it.each([
    "/publications/ipa/other/en",
    "/publications/ipa/model/fr",
    "/publications/ipa/model/en/law.docx",
  ])("there is nothing at %s", async (path) => expect((await visitor.get(path)).status).toBe(404));

  it("brings its own style and faces", async () => {
    const { document } = await open("/publications/ipa/model/en");
    const sheets = [...document.querySelectorAll("link[rel=stylesheet]")];
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets) {
      const href = sheet.getAttribute("href") ?? "";
      const { status, content } = await open(href);
      expect([href, status]).toEqual([href, 200]);
      const [, face] = /url\(([^)]+\.woff2)\)/.exec(content) ?? [];
      if (face)
        expect((await visitor.get(new URL(face, `http://x${href}`).pathname)).status).toBe(200);
    }
  });

  it("is on the list of all publications", async () => {
    const { document } = await open("/publications");
    const links = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href"));
    expect(links).toContain("/publications/ipa/model/en");
  });
});

it("describes the interface for whoever may use it", async () => {
  const answer = await visitor.get("/api/openapi.json");
  expect(((await answer.json()) as { openapi: string }).openapi).toBe("3.1.0");
});
