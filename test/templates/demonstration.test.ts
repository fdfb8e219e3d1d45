import { describe, expect, it } from "vitest";
import type { Node } from "prosemirror-model";
import { writeAkn } from "../../law/akn";
import { demonstrationFiles, errorsOf, json, nodesOf, read, text } from "./files";
import { guidOf, truthOf } from "./truth";

interface Jurisdiction {
  code: string;
  fictional: boolean;
  names: Record<string, string>;
}

const invented = json<Jurisdiction[]>("templates/demonstration/jurisdictions.json");
const real = json<{ code: string }[]>("templates/reference/jurisdictions.json");

const articles = (doc: Node): string[] =>
  nodesOf(doc, "provision")
    .filter((node) => node.attrs["element"] === "article")
    .map((node) => String(node.attrs["guid"]));

const guids = (doc: Node): string[] =>
  nodesOf(doc, "provision").map((node) => String(node.attrs["guid"]));

it("there are two invented laws", () => {
  expect(demonstrationFiles).toEqual([
    "templates/demonstration/demo-tarkhania/ru.xml",
    "templates/demonstration/demo-valmora/en.xml",
  ]);
});

it("invented States have codes that ISO 3166-1 leaves to users, and say that they are invented", () => {
  for (const { code, fictional, names } of invented) {
    expect(code).toMatch(/^X[A-Z]$/);
    expect(real.map((one) => one.code)).not.toContain(code);
    expect(fictional).toBe(true);
    expect(names["en"]).toContain("invented");
  }
});

describe.each(demonstrationFiles)("%s", (file) => {
  const law = read(file);
  const model = read(`templates/countering-ai-terrorism/${law.meta.language}.xml`);

  it("is the law of an invented State and says so", () => {
    const { kind, country, body, fictional } = law.meta;
    expect({ kind, body, fictional }).toEqual({ kind: "national", body: null, fictional: true });
    expect(invented.map((one) => one.code)).toContain(country?.toUpperCase());
    expect(law.doc.child(0).textContent).toMatch(/An invented law|Вымышленный закон/);
  });

  it("is read without a doubt and written back byte for byte", () => {
    expect(law.doubts).toEqual([]);
    expect(writeAkn(law)).toBe(text(file));
  });

  it("shares no identity with the model law, and remembers where its provisions come from", () => {
    const theirs = new Set(guids(model.doc));
    expect(guids(law.doc).filter((guid) => theirs.has(guid))).toEqual([]);
    const origins = nodesOf(law.doc, "provision")
      .map((node) => node.attrs["origin"] as string | null)
      .filter((origin) => origin !== null);
    expect(origins.length).toBeGreaterThan(10);
    expect(origins.filter((origin) => !theirs.has(origin))).toEqual([]);
  });

  it("has nothing that stands in the way of adoption", () => {
    expect(errorsOf(law)).toEqual([]);
  });

  it("leaves nothing open: no blanks, choices or notes", () => {
    for (const type of ["placeholder", "alternatives", "options", "draftingNote", "commentary"])
      expect(nodesOf(law.doc, type), type).toEqual([]);
  });

  it("has a truth that accounts for every article of both laws", () => {
    const slug = file.split("/").at(-2) ?? "";
    const { links, missing, national_only } = truthOf(slug);
    const keys = {
      "countering-ai-terrorism": [...links.flatMap((link) => link.model), ...missing],
      [slug]: [...links.flatMap((link) => link.national), ...national_only],
    };
    const told = (of: string) => new Set(keys[of]?.map((key) => guidOf(of, key)));
    expect(told("countering-ai-terrorism")).toEqual(new Set(articles(model.doc)));
    expect(told(slug)).toEqual(new Set(articles(law.doc)));
  });
});
