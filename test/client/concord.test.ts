import { describe, expect, it } from "vitest";
import { isDecided, partsOf, passes, progressOf, rowsOf } from "../../client/concord/rows";
import { chosenGrade } from "../../client/concord/decide";
import type { Shape } from "../../client/service";

type Provision = Shape<"ProvisionText">;
type Link = Shape<"Link">;

const provision = (guid: string, parent: string | null, more: Partial<Provision> = {}) => ({
  guid,
  element: "article",
  label: guid,
  eId: guid,
  heading: "",
  text: "",
  weight: null,
  depth: parent === null ? 0 : 1,
  parent,
  hash: "",
  ...more,
});

const link = (id: number, baseline: string[], more: Partial<Link> = {}): Link => ({
  id,
  baseline,
  national: [],
  manual: false,
  proposal: {
    grade: "partial",
    probability: 0.8,
    personMustRead: false,
    coverage: 0,
    extra: 0,
    missingParts: [],
    substance: [],
    reasons: [],
    evidence: [],
  },
  status: "proposed",
  grade: "partial",
  note: "",
  decidedBy: null,
  decidedAt: null,
  ...more,
});

const text = {
  version: 1,
  work: "w",
  title: "",
  name: "",
  language: "en",
  jurisdiction: null,
};
const concordance = (baseline: Provision[], links: Link[]): Shape<"Concordance"> => ({
  concordance: {
    id: 1,
    baseline: text,
    national: text,
    createdAt: "",
    createdBy: null,
    progress: { decided: 0, total: 0 },
  },
  baseline,
  national: [],
  links,
  decisions: 0,
  stale: [],
  unanswering: [],
  status: "complete",
  limits: [],
  route: { baseline: "en", national: "en", kind: "same-language", sources: [] },
});

const chapter = provision("ch", null, { element: "chapter" });
const first = provision("a1", "ch");
const point = provision("a1p", "a1", { element: "point", depth: 2 });
const second = provision("a2", "ch", { weight: "optional" });

describe("rows of a concordance", () => {
  const rows = rowsOf(
    concordance([chapter, first, point, second], [link(2, ["a2"]), link(1, ["a1"])]),
  );

  it("follow the baseline, not the links", () =>
    expect(rows.map((row) => row.guid)).toEqual(["a1", "a2"]));

  it("hold everything that stands in the provision, and what it stands in", () => {
    expect(rows[0]?.parts.map((part) => part.guid)).toEqual(["a1", "a1p"]);
    expect(rows[0]?.within.map((part) => part.guid)).toEqual(["ch"]);
  });

  it("put the program's link before those made by hand", () => {
    const both = rowsOf(concordance([first], [link(1, ["a1"], { manual: true }), link(2, ["a1"])]));
    expect(both[0]?.links.map((one) => one.id)).toEqual([2, 1]);
  });

  it("are narrowed by weight, where none said means mandatory", () => {
    expect(rows.filter((row) => passes(row, { weight: "mandatory" })).map((r) => r.guid)).toEqual([
      "a1",
    ]);
    expect(rows.filter((row) => passes(row, { weight: "optional" })).map((r) => r.guid)).toEqual([
      "a2",
    ]);
  });
});

describe("decisions", () => {
  const [decided] = rowsOf(concordance([first], [link(1, ["a1"], { status: "rejected" })]));
  const [open] = rowsOf(
    concordance([first], [link(1, ["a1"], { status: "confirmed" }), link(2, ["a1"])]),
  );

  it("make a row decided when no link of it waits", () => {
    expect(decided && isDecided(decided)).toBe(true);
    expect(open && isDecided(open)).toBe(false);
  });

  it("are counted by link", () =>
    expect(progressOf([link(1, ["a"]), link(2, ["b"], { status: "regraded" })])).toEqual({
      decided: 1,
      total: 2,
    }));

  it("confirm when the proposed grade is chosen, and regrade otherwise", () => {
    expect(chosenGrade(link(1, ["a"]), "partial").status).toBe("confirmed");
    expect(chosenGrade(link(1, ["a"]), "conflict").status).toBe("regraded");
    expect(chosenGrade(link(1, ["a"], { proposal: null }), "conflict").status).toBe("confirmed");
  });
});

it("finds nothing in a provision that is not there", () =>
  expect(partsOf([first], "x")).toEqual([]));
