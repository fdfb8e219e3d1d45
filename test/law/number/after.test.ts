import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { numberAfter, numberLaw, type Numbering } from "../../../law/number";
import { schema } from "../../../law/schema";
import { bigLaw } from "../../big";
import {
  act,
  annex,
  art,
  chapter,
  indent,
  option,
  options,
  p,
  para,
  part,
  point,
  preamble,
  provision,
  recital,
  subpara,
} from "../../build";

/** All that is told of every unit, node aside. */
const told = ({ entries }: Numbering) =>
  entries.map(({ index, pos, guid, element, place, parent, num, label, eId, position }) => ({
    ...{ index, pos, guid, element, place, parent, num, label, eId, position },
  }));

/** The same document of nodes that nothing is remembered of. */
const fresh = (doc: Node): Node => schema.nodeFromJSON(doc.toJSON());

/** What `numbering` finds by guid, position and place is what its list says. */
function expectSame(numbering: Numbering, doc: Node): void {
  const whole = numberLaw(fresh(doc));
  const first = new Map<string | null, number>();
  for (const { guid, index } of whole.entries) if (!first.has(guid)) first.set(guid, index);
  const found = whole.entries.map(({ guid, pos, index }) => {
    const byGuid = guid === null ? first.get(null) : numbering.byGuid(guid)?.index;
    return [numbering.unit(index)?.pos, numbering.at(pos)?.index, byGuid];
  });
  expect(found).toEqual(whole.entries.map(({ guid, pos, index }) => [pos, index, first.get(guid)]));
  expect(numbering.byGuid("nowhere")).toBeNull();
  expect(told(numbering)).toEqual(told(whole));
}

const positions = (doc: Node, name = "provision"): number[] => {
  const found: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === name) found.push(pos);
  });
  return found;
};

const elements = ["part", "chapter", "article", "paragraph", "point", "indent"] as const;

/** An edit of a law: what is done, where, and a number for what is chosen. */
const edit = fc.record({
  what: fc.constantFrom("insert", "delete", "copy", "fix", "relevel", "words", "leave", "wrap"),
  at: fc.nat(),
  to: fc.nat(),
  number: fc.nat(30),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

let minted = 0;

function edited(doc: Node, { what, at, to, number }: Edit): Node {
  const all = positions(doc);
  const pos = all[at % all.length];
  const other = all[to % all.length];
  if (pos === undefined || other === undefined) return doc;
  const node = doc.nodeAt(pos) ?? doc;
  const tr = new Transform(doc);
  const element = elements[number % elements.length] ?? "article";
  if (what === "insert") tr.insert(pos, provision(element, { key: `n${minted++}` }, "New"));
  if (what === "delete") tr.delete(pos, pos + node.nodeSize);
  if (what === "copy") tr.insert(other, node);
  if (what === "fix")
    tr.setNodeAttribute(pos, "num", number % 3 === 0 ? null : `${number}${number % 2 ? "-1" : ""}`);
  if (what === "relevel") tr.setNodeAttribute(pos, "element", element);
  if (what === "words") tr.insert(pos + 1, p("Words"));
  if (what === "leave") tr.addNodeMark(pos, schema.marks.del.create({ id: "s" }));
  if (what === "wrap") {
    const choice = options({ max: 1 }, option(node), option({ key: "b" }, art("Other")));
    tr.replaceWith(pos, pos + node.nodeSize, choice);
  }
  return tr.doc;
}

const law = (profile: string): Node =>
  act(
    { lang: profile.slice(0, 2), profile },
    preamble(recital("Whereas")),
    part(
      "One",
      chapter("A", art("x", para("a", point("b", indent("c")), point("d")), para("e")), art("y")),
      chapter("B", options(option(art("z")), option({ key: "b" }, art("w"), art("v")))),
    ),
    art("u", para("f", subpara("g")), p("closing")),
    annex("Forms", art("t", para("h")), para("i")),
    annex("Lists", point("j")),
  );

const profiles = ["en-cis-model", "ru-cis-model", "ru-un-model", "en", "fr", "ru"];

describe("numberAfter", () => {
  it("gives after every edit what a law numbered as a whole has", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...profiles),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (profile, edits, asked) => {
          let doc = law(profile);
          let numbering = numberLaw(doc);
          for (const one of edits) {
            if (asked) numbering.byGuid("g1");
            doc = edited(doc, one);
            const before = numbering;
            numbering = numberAfter(before, doc);
            expectSame(numbering, doc);
            // What came before still stands as it stood.
            expect(before.byGuid("g1")?.label).toBe(
              told(before).find((u) => u.guid === "g1")?.label,
            );
          }
        },
      ),
      { numRuns: 80 },
    ));

  it("makes of a large law only what an edit has touched", () => {
    const doc = bigLaw(200);
    const before = numberLaw(doc);
    before.byGuid("g1");
    const first =
      positions(doc).find((pos) => doc.nodeAt(pos)?.attrs["element"] === "article") ?? 0;
    const now = new Transform(doc).insert(first, art({ key: "new" }, "New")).doc;
    const after = numberAfter(before, now);
    expect(after.byGuid("new")?.label).toBe("Article 1");
    expectSame(after, now);
  });

  it("keeps to another profile where the edit has chosen one", () => {
    const doc = law("en-cis-model");
    const now = new Transform(doc).setDocAttribute("profile", "ru-un-model").doc;
    expectSame(numberAfter(numberLaw(doc), now), now);
  });
});

describe("walk", () => {
  const visited = (numbering: Numbering, into: (element: string) => boolean) => {
    const labels: string[] = [];
    numbering.walk(({ label, element }) => {
      labels.push(label);
      return into(element);
    });
    return labels;
  };

  it("comes to every unit in document order", () => {
    const numbering = numberLaw(law("en-cis-model"));
    expect(visited(numbering, () => true)).toEqual(numbering.entries.map(({ label }) => label));
  });

  it("passes over what is in a unit, at any level", () => {
    const numbering = numberLaw(act(part("One", chapter("A", art("x", para("a"))), art("y"))));
    expect(visited(numbering, (element) => element !== "chapter")).toEqual(
      numbering.entries.map(({ label }) => label).filter((_label, i) => ![2, 3].includes(i)),
    );
    const inner = numberLaw(act(art("x", para("a", point("b")), para("c"))));
    expect(visited(inner, (element) => element !== "paragraph")).toHaveLength(3);
  });
});
