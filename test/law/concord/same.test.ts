import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "prosemirror-model";
import {
  builtInFit,
  concordLaws,
  createBaseline,
  learntFit,
  type Verdict,
} from "../../../law/concord";
import { act, art, law } from "../../build";

const subjects = ["hive", "honey", "keeper", "district authority", "register", "fee", "inspector"];
const duties = ["shall register", "may inspect", "must not sell", "shall pay", "shall publish"];

/** An invented rule of three picks. */
const rule = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...duties), fc.constantFrom(...subjects))
  .chain(([who, does, what]) =>
    fc
      .integer({ min: 2, max: 99 })
      .map((days) => `Every ${who} ${does} each ${what} within ${days} days of the first notice.`),
  );
const lawOf = (rules: readonly string[]): Node => act(...rules.map((text) => art("Rule", text)));
const rules = fc.array(rule, { minLength: 1, maxLength: 8 });
const bees = (list: readonly string[]) => law(lawOf(list), { language: "en" });

describe("the same laws and the same fit", () => {
  it("give the same concordance, whatever was read before", { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(rules, rules, fc.array(rules, { maxLength: 3 }), (own, national, before) => {
        const baseline = bees(own);
        const shared = createBaseline([baseline]);
        for (const other of before) shared.concord(bees(other));
        expect(shared.concord(bees(national))).toEqual(concordLaws(baseline, bees(national)));
      }),
      { numRuns: 20 },
    ),
  );

  it("put each national article among the linked or the unanswering, and each of the baseline under one proposal", () =>
    fc.assert(
      fc.property(rules, rules, (own, national) => {
        const found = concordLaws(bees(own), bees(national));
        const linked = found.links.filter(({ level }) => level === "article");
        const all = [...new Set([...linked.map((one) => one.national), ...found.unanswering])];
        expect(all.sort((x, y) => x - y)).toEqual(national.map((_, at) => at));
        expect(found.proposals.map(({ baseline }) => baseline)).toEqual(own.map((_, at) => at));
      }),
      { numRuns: 40 },
    ));

  it("call nothing missing without saying that the whole law was searched, and that a person must read it", () =>
    fc.assert(
      fc.property(rules, rules, (own, national) => {
        for (const { grade, reasons, personMustRead } of concordLaws(bees(own), bees(national))
          .proposals) {
          if (grade !== "missing") continue;
          const searched = reasons.find(({ code }) => code === "searched-all");
          expect(searched?.params["count"]).toBe(national.length);
          expect(personMustRead).toBe(true);
        }
      }),
      { numRuns: 40 },
    ));
});

describe("a learnt fit", () => {
  const verdicts = Array.from({ length: 60 }, (_, at): Verdict => ({
    score: (at % 20) / 20,
    right: at % 20 > 8,
  }));
  it("tells its pair of languages and from how many decisions it was learnt, in the concordance too", () => {
    const fit = learntFit({ baseline: "en", national: "en" }, verdicts)!;
    expect([fit.name, fit.decisions]).toEqual(["en-en-60", 60]);
    const found = concordLaws(bees(["Every keeper pays."]), bees(["Every keeper pays."]), { fit });
    expect([found.fit, found.decisions]).toEqual(["en-en-60", 60]);
  });
  it("is the same for the same decisions, and survives JSON", () => {
    const learn = () => learntFit({ baseline: "en", national: "ru" }, verdicts);
    expect(JSON.parse(JSON.stringify(learn()))).toEqual(learn());
  });
  it("moves probabilities and bands, and neither links nor grades", () => {
    const fit = learntFit({ baseline: "en", national: "en" }, verdicts, builtInFit)!;
    const [one, other] = [
      bees(["Every keeper shall register each hive.", "Honey bears the name of its producer."]),
      bees(["Every keeper of bees shall register each hive.", "Inspectors may enter."]),
    ];
    const edges = (given?: typeof fit) =>
      concordLaws(one, other, given ? { fit: given } : {}).links.map(({ baseline, national }) => [
        baseline,
        national,
      ]);
    expect(edges(fit)).toEqual(edges());
  });
});
