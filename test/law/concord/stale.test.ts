import { describe, expect, it } from "vitest";
import { staleGrades, type ReadProvision } from "../../../law/concord";

const provision = (text: string, over: Partial<ReadProvision> = {}): ReadProvision => ({
  guid: "a",
  parent: null,
  label: "Article 5",
  heading: "Fines",
  text,
  ...over,
});
const article = provision("");
const paragraph = (text: string) => provision(text, { guid: "p", parent: "a", label: "(1)" });
const was = "A fine of 100 crowns is paid within 30 days as Article 9 says.";

/** What is said of a grade on article "a" whose paragraph now reads so. */
const said = (now: ReadProvision[]) =>
  staleGrades([{ link: 7, baseline: ["a"], national: [] }], {
    baseline: { before: [article, paragraph(was)], now, language: "en" },
    national: { before: [], now: [], language: "en" },
  });

describe("a decided grade and a newer version", () => {
  it("stands where the words are the same", () =>
    expect(said([article, paragraph(was)])).toEqual([]));
  it.each([
    ["typographic", [article, paragraph(was.replace("of 100", "of\u00a0100"))]],
    ["numbering-only", [provision("", { label: "Article 6" }), paragraph(was)]],
    ["numbering-only", [article, paragraph(was.replace("Article 9", "Article 10"))]],
    ["substantive", [article, paragraph(was.replace("30 days", "60 days"))]],
    ["substantive", [article, paragraph(was.replace("is paid", "may be paid"))]],
    ["substantive", [article]],
    ["substantive", []],
  ] as const)("is %s", (kind, now) =>
    expect(said([...now])).toEqual([{ link: 7, side: "baseline", guid: "a", class: kind }]),
  );
});
