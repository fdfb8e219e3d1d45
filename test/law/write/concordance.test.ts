import { describe, expect, it } from "vitest";
import { concordLaws } from "../../../law/concord";
import { writeConcordance } from "../../../law/write";
import { act, art, law } from "../../build";

const titles = { baseline: "Bees & hives", national: "The Bee Act" };
const concordance = concordLaws(
  law(act(art("Scope", "This Law governs the keeping of bees in towns.")), { language: "en" }),
  law(act(art("Honey", "Honey bears the name of its producer and the year.")), { language: "en" }),
);

describe("a written concordance", () => {
  it.each([
    ["en", "Missing"],
    ["ru", "Отсутствует"],
    ["fr", "Absent"],
  ] as const)("tells grades in %s", (language, grade) => {
    const html = writeConcordance(concordance, titles, language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(grade);
  });
  it("names what answers nothing, and escapes titles", () => {
    const html = writeConcordance(concordance, titles, "en");
    expect(html).toContain("Honey");
    expect(html).toContain("Bees &amp; hives");
    expect(html).toContain("Nothing here was decided by a person");
  });
});
