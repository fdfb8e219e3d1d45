import { describe, expect, it } from "vitest";
import type { Node } from "prosemirror-model";
import { concordLaws, reportConcordance, type Concordance } from "../../../law/concord";
import { act, art, law, option, options, p, para, placeholder, section } from "../../build";

const bees = (doc: Node, language = "en") => law(doc, { language });
const concord = (baseline: Node, national: Node) => concordLaws(bees(baseline), bees(national));
const gradesOf = ({ proposals }: Concordance) => proposals.map(({ grade }) => grade);

const keeping = "This Law governs the keeping of bees in towns and in the country.";
const duty = "Every keeper of bees shall register each hive with the district authority.";
const fine = "Whoever keeps bees without registration pays a fine of 100 crowns to the treasury.";
const honey = "Honey offered for sale bears the name of its producer and the year of harvest.";

describe("a concordance", () => {
  it("finds the same rule under another number, and what is missing", () => {
    const found = concord(
      act(art("Scope", keeping), art("Registration", duty), art("Honey", honey)),
      act(art("Fines", fine), art("Scope", keeping), art("Registration", duty)),
    );
    expect(gradesOf(found)).toEqual(["verbatim", "verbatim", "missing"]);
    expect(reportConcordance(found).inserted).toEqual(["art_1"]);
    expect(reportConcordance(found).deleted).toEqual(["art_3"]);
    const reasons = found.proposals[2]!.reasons.map(({ code, params }) => [code, params["count"]]);
    expect(reasons).toContainEqual(["searched-all", 3]);
  });

  it("counts what fills a blank as conforming, and names it", () => {
    const found = concord(
      act(
        art(
          "Registration",
          p("Every keeper registers each hive with the ", placeholder("authority"), " every year."),
        ),
      ),
      act(
        art(
          "Registration",
          "Every keeper registers each hive with the Ministry of Agriculture every year.",
        ),
      ),
    );
    const [proposal] = found.proposals;
    expect(proposal?.reasons.find(({ code }) => code === "blank-filled")?.params["prompt"]).toBe(
      "authority",
    );
    expect(proposal?.substance).toEqual([]);
    expect(["verbatim", "equivalent"]).toContain(proposal?.grade);
  });

  it("bars verbatim where a duty became a permission", () => {
    const found = concord(act(art("R", duty)), act(art("R", duty.replace("shall", "may"))));
    expect(gradesOf(found)).toEqual(["conflict"]);
    expect(found.proposals[0]?.personMustRead).toBe(true);
  });

  it("does not call an option missing where the other one was taken", () => {
    const found = concord(
      act(
        options(
          { key: "o" },
          option({ key: "a1" }, art("Fee", fine)),
          option({ key: "b1" }, art("Honey", honey)),
        ),
      ),
      act(art("Honey", honey)),
    );
    expect(gradesOf(found)).toEqual(["option-not-taken", "verbatim"]);
  });

  it("links paragraphs too", () => {
    const found = concord(
      act(art("Bees", para(duty), para(fine))),
      act(art("Bees", para(fine), para(duty))),
    );
    expect(found.links.filter(({ level }) => level === "paragraph")).toHaveLength(2);
  });

  it("survives JSON and is the same each time", () => {
    const make = () => concord(act(art("S", keeping), art("R", duty)), act(section("S", keeping)));
    expect(JSON.parse(JSON.stringify(make()))).toEqual(make());
  });

  it("never takes over what two languages have too little in common for", () => {
    const found = concordLaws(
      bees(act(art("Scope", keeping), art("Registration", duty), art("Fines", fine))),
      bees(
        act(
          art("Қолданылу", "Осы Заң ара шаруашылығын реттейді."),
          art("Тіркеу", "Әрбір ара ұстаушы ұясын тіркейді."),
        ),
        "kk",
      ),
    );
    expect(found.proposals.every((proposal) => proposal.personMustRead)).toBe(true);
    expect(found.links.every(({ band }) => band !== "accept")).toBe(true);
  });
});
