import { describe, expect, it } from "vitest";
import {
  bandOf,
  builtInFit,
  learntFit,
  probabilityOf,
  reasonSentence,
  refit,
} from "../../../law/concord";
import { instantiated, promptsOf } from "../../../law/concord/blank";
import { proposedGrade, type GradeBasis } from "../../../law/concord/grade";

const basis = (over: Partial<GradeBasis>): GradeBasis => ({
  linked: true,
  coverage: 1,
  extra: 0,
  flips: [],
  missesParts: false,
  sameWords: false,
  changed: 0,
  full: 1,
  optional: false,
  otherOption: false,
  acrossLanguages: false,
  ...over,
});

describe("the grade that is proposed", () => {
  it.each([
    ["verbatim", {}],
    ["equivalent", { coverage: 0.7 }],
    ["partial", { coverage: 0.3 }],
    ["goes-further", { coverage: 0.9, extra: 0.5 }],
    ["missing", { linked: false }],
    ["option-not-taken", { linked: false, optional: true }],
    ["option-not-taken", { linked: false, otherOption: true }],
    ["conflict", { flips: [{ kind: "negation", from: "", to: "not" }] }],
    ["conflict", { flips: [{ kind: "modality", from: "shall", to: "may" }] }],
    ["partial", { flips: [{ kind: "period", from: "10 days", to: "30 days" }] }],
    ["partial", { flips: [{ kind: "restriction", from: "except", to: "" }] }],
    ["partial", { missesParts: true }],
    ["equivalent", { changed: 0.1 }],
    ["equivalent", { coverage: 0.4, full: 0.5 }],
    ["equivalent", { acrossLanguages: true }],
  ] as const)("is %s for %j", (grade, over) =>
    expect(proposedGrade(basis(over as Partial<GradeBasis>))).toBe(grade),
  );
});

describe("blanks and alternatives", () => {
  it("leaves blanks out", () =>
    expect(instantiated("The [competent authority] decides.", new Set())).toBe("The   decides."));
  it("takes the alternative that the national law took", () =>
    expect(instantiated("[non-liability / non-punishment]", new Set(["non-punishment"]))).toBe(
      "non-punishment",
    ));
  it("names blanks, not alternatives", () =>
    expect(promptsOf("[period] or [a / b]")).toEqual(["period"]));
});

describe("calibration", () => {
  const curve = builtInFit.sameLanguage;
  it("grows with the score", () =>
    expect(probabilityOf(0.9, curve)).toBeGreaterThan(probabilityOf(0.3, curve)));
  it("sorts into bands", () =>
    expect([0.95, 0.5, 0.05].map((p) => bandOf(p, builtInFit))).toEqual([
      "accept",
      "review",
      "reject",
    ]));
  it("changes nothing on few verdicts", () =>
    expect(refit([{ score: 0.5, right: true }], curve)).toBeNull());
  it("trusts middling scores less after people rejected them", () => {
    const verdicts = Array.from({ length: 60 }, (_, n) => ({ score: n / 60, right: n > 40 }));
    const fitted = refit(verdicts, curve)!;
    expect(probabilityOf(0.5, fitted)).toBeLessThan(probabilityOf(0.5, curve));
    expect(refit(verdicts, curve)).toEqual(fitted);
  });
});

describe("a fit that decisions teach", () => {
  const pair = { baseline: "en", national: "ru" };
  const verdicts = Array.from({ length: 64 }, (_, n) => ({ score: n / 640, right: n % 3 > 0 }));
  it("is named by the pair and the number of decisions, and bends the curve of that pair alone", () => {
    const fit = learntFit(pair, verdicts)!;
    expect(fit).toMatchObject({ name: "en-ru-64", decisions: 64 });
    expect(fit.acrossLanguages).not.toEqual(builtInFit.acrossLanguages);
    expect(fit.sameLanguage).toEqual(builtInFit.sameLanguage);
  });
  it("is the same for the same decisions", () =>
    expect(learntFit(pair, verdicts)).toEqual(learntFit(pair, verdicts)));
  it("waits for more decisions than it was learnt from", () =>
    expect(learntFit(pair, verdicts, learntFit(pair, verdicts)!)).toBeNull());
});

it("says why in three languages", () => {
  const reason = { code: "coverage", params: { percent: 80 } } as const;
  expect(reasonSentence(reason, "en")).toBe("80 % of what the baseline says was found");
  expect(reasonSentence(reason, "ru")).toContain("80 %");
  expect(reasonSentence(reason, "fr")).toContain("80");
});
