import { describe, expect, it } from "vitest";
import { json } from "./files";

interface Named {
  code: string;
  names: Record<string, string>;
}
interface Jurisdiction extends Named {
  alpha3: string | null;
  groups: string[];
  languages: string[];
}
interface Body extends Named {
  commissions: Named[];
  stages: Named[];
}

const jurisdictions = json<Jurisdiction[]>("templates/reference/jurisdictions.json");
const groups = json<Named[]>("templates/reference/groups.json");
const topics = json<Named[]>("templates/reference/topics.json");
const bodies = json<Body[]>("templates/reference/bodies.json");
const glossary = json<Record<string, string>[]>("templates/glossary.json");

const lists: [string, Named[]][] = [
  ["jurisdictions", jurisdictions],
  ["groups", groups],
  ["topics", topics],
  ["bodies", bodies],
  ...bodies.flatMap((body): [string, Named[]][] => [
    [`commissions of ${body.code}`, body.commissions],
    [`stages of ${body.code}`, body.stages],
  ]),
];

describe.each(lists)("%s", (_, list) => {
  it("have codes that are used once", () => {
    const codes = list.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("have names in English, Russian and French", () => {
    for (const { code, names } of list) {
      expect(Object.keys(names).sort(), code).toEqual(["en", "fr", "ru"]);
      for (const name of Object.values(names)) expect(name.trim(), code).not.toBe("");
      expect(names["ru"], code).toMatch(/[А-Яа-яЁё]/);
    }
  });
});

describe("jurisdictions", () => {
  const members = (group: string) => jurisdictions.filter((one) => one.groups.includes(group));

  it.each([
    ["osce", 57],
    ["osce-partner", 11],
    ["cis", 9],
    ["eac", 8],
    ["igad", 8],
  ])("has every member of %s: %i", (group, count) => {
    expect(members(group)).toHaveLength(count);
  });

  it("counts no participating State as a partner too", () => {
    expect(members("osce").filter((one) => one.groups.includes("osce-partner"))).toEqual([]);
  });

  it("has ISO codes, and groups that are listed", () => {
    const known = groups.map(({ code }) => code);
    for (const one of jurisdictions) {
      expect(one.code).toMatch(/^[A-Z]{2}$/);
      expect(one.alpha3).toMatch(/^[A-Z]{3}$/);
      expect(one.code, "user-assigned codes are for invented States").not.toMatch(/^X/);
      expect(known).toEqual(expect.arrayContaining(one.groups));
      expect(one.languages.length).toBeGreaterThan(0);
    }
  });
});

describe("glossary", () => {
  it("gives each English term once, with Russian, French and Kazakh", () => {
    const english = glossary.map((entry) => entry["en"]);
    expect(new Set(english).size).toBe(english.length);
    expect(english.length).toBeGreaterThanOrEqual(150);
    for (const entry of glossary)
      for (const language of ["en", "ru", "fr", "kk"])
        expect(entry[language]?.trim(), entry["en"]).toBeTruthy();
  });
});
