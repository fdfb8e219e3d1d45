import { describe, expect, it } from "vitest";
import type { Node } from "prosemirror-model";
import { concordLaws, createBaseline } from "../../../law/concord";
import type { Law } from "../../../law/schema";
import { act, art, law, para } from "../../build";

const keeping = "This Law governs the keeping of bees in towns and in the country.";
const duty = "Every keeper of bees shall register each hive with the district authority.";
const fine = "Whoever keeps bees without registration pays a fine of 100 crowns to the treasury.";
const keepingRu = "Настоящий Закон регулирует содержание пчёл в городах и в сельской местности.";
const dutyRu = "Каждый пчеловод обязан зарегистрировать каждый улей в районном органе.";
const fineRu = "Содержание пчёл без регистрации влечёт штраф в размере 100 крон в пользу казны.";

const inLanguage = (language: string, doc: Node): Law => law(doc, { language });
const english = (guids: string[]) =>
  inLanguage(
    "en",
    act(...[keeping, duty, fine].map((text, at) => art("", { guid: guids[at] ?? "x" }, text))),
  );
const russian = (guids: string[]) =>
  inLanguage(
    "ru",
    act(
      ...[keepingRu, dutyRu, fineRu].map((text, at) => art("", { guid: guids[at] ?? "x" }, text)),
    ),
  );
const nationalRussian = inLanguage("ru", act(art("", fineRu), art("", keepingRu)));
const same = ["a", "b", "c"];

describe("editions of a baseline", () => {
  it("compares a national law with the edition in its own language", () => {
    const found = createBaseline([english(same), russian(same)]).concord(nationalRussian);
    expect(found.route).toMatchObject({
      asked: "en",
      baseline: "ru",
      national: "ru",
      kind: "same-language",
    });
    expect(found.proposals.map(({ grade }) => grade)).toEqual(["verbatim", "missing", "verbatim"]);
    expect(found.baseline.map(({ guid }) => guid)).toEqual(same);
  });
  it("stays with the edition that was asked for where the other lacks a provision", () => {
    const found = createBaseline([english(same), russian(["a", "b", "other"])]).concord(
      nationalRussian,
    );
    expect(found.route.baseline).toBe("en");
    expect(found.route.kind).not.toBe("same-language");
  });
});

describe("a baseline for many laws", () => {
  const baseline = inLanguage("en", act(art("S", keeping), art("R", para(duty), para(fine))));
  const laws = [
    inLanguage("en", act(art("R", para(duty)), art("S", keeping))),
    inLanguage("en", act(art("F", fine))),
    nationalRussian,
  ];
  it("gives what each law would get alone", () => {
    const shared = createBaseline([baseline]);
    for (const one of laws) expect(shared.concord(one)).toEqual(concordLaws(baseline, one));
  });
  it("tells how far it is, up to the whole", () => {
    const told: number[] = [];
    createBaseline([baseline]).concord(laws[0]!, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([...told].sort((x, y) => x - y));
    expect(told.at(-1)).toBe(1);
  });
  it("stops where it is told to, and says so", () => {
    const signal = { aborted: false };
    const found = createBaseline([baseline]).concord(laws[0]!, {
      signal,
      onProgress: (done) => (signal.aborted = done > 0),
    });
    expect(found.status).toBe("gaveUp");
    expect(found.limits[0]?.reason).toBe("cancelled");
    expect(found.proposals).toEqual([]);
  });
});

describe("a search of the whole law", () => {
  const other = "Honey offered for sale bears the name of its producer and the year of harvest.";
  const concord = (baseline: Node, national: Node) =>
    concordLaws(inLanguage("en", baseline), inLanguage("en", national));
  it("finds both halves of a merger", () => {
    const found = concord(
      act(art("Scope", keeping), art("Registration", duty), art("Fines", fine)),
      act(art("Scope and registration", `${keeping} ${duty}`), art("Fines", fine)),
    );
    expect(found.proposals.map(({ grade }) => grade)).not.toContain("missing");
    expect(found.links.filter(({ national }) => national === 0)).toHaveLength(2);
  });
  it("names the paragraph that was dropped", () => {
    const found = concord(
      act(art("Bees", para(duty), para(fine), para(other))),
      act(art("Bees", para(duty), para(other))),
    );
    expect(found.proposals[0]?.grade).toBe("partial");
    expect(found.proposals[0]?.missingParts.map((at) => found.baseline[at]?.num)).toEqual(["2"]);
  });
  it("finds points that became words of a sentence", () => {
    const found = concord(
      act(art("Bees", para(duty), para(fine))),
      act(art("Bees", `${duty} ${fine}`)),
    );
    expect(found.proposals[0]?.missingParts).toEqual([]);
    expect(["verbatim", "equivalent"]).toContain(found.proposals[0]?.grade);
  });
});
