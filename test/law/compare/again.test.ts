import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { expect, it } from "vitest";
import { Comparer, compareDocuments, compareSides, type Side } from "../../../law/compare";
import { schema } from "../../../law/schema";
import { bigLaw, seeded } from "../../big";
import { edited, inventedLaw } from "./edits";
import { side } from "./sides";

const options = { language: "en" };
/** Milliseconds: many comparisons, on a machine that may be busy. */
const patience = 60_000;

/** Compares one text with each of its later states in turn, and each time afresh. */
function staysEqual(base: Side, states: readonly Side[]): void {
  const comparer = new Comparer(options);
  for (const state of states) {
    expect(comparer.sides(base, state)).toEqual(compareSides(base, state, options));
  }
}

it(
  "says the same as a comparison from the beginning, whatever was compared before",
  () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.boolean(), (seed, identities) => {
        const law = inventedLaw(6, seed);
        let now = law;
        const states = [1, 2, 3, 4].map((step) => {
          now = edited(now, step, seed + step, identities);
          return side(...now);
        });
        staysEqual(side(...law), [...states, ...states.slice(0, 2), side(...law)]);
      }),
      { numRuns: 25 },
    );
  },
  patience,
);

it("leaves what it said before as it was", () => {
  const law = inventedLaw(8, 3);
  const comparer = new Comparer(options);
  const base = side(...law);
  const first = comparer.sides(base, side(...edited(law, 6, 4, true)));
  const said = JSON.stringify(first);
  comparer.sides(base, side(...edited(law, 9, 5, true)));
  comparer.sides(side(...edited(law, 2, 6, true)), base);
  expect(JSON.stringify(first)).toBe(said);
});

/** One random edit of a document: words typed, words gone, a provision gone, or one put elsewhere. */
function touched(doc: Node, random: () => number): Node {
  const places: { node: Node; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === "p" || node.type.name === "provision") places.push({ node, pos });
  });
  const of = (name: string) => places.filter(({ node }) => node.type.name === name);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const p = pick(of("p"));
  const provision = pick(of("provision").filter(({ node }) => node.nodeSize < 400));
  const tr = new Transform(doc);
  const roll = random();
  if (roll < 0.4) tr.insert(p.pos + 1, schema.text("Only then "));
  else if (roll < 0.6) tr.delete(p.pos + 1, p.pos + 1 + Math.min(12, p.node.content.size));
  else if (roll < 0.8) tr.delete(provision.pos, provision.pos + provision.node.nodeSize);
  else {
    tr.delete(provision.pos, provision.pos + provision.node.nodeSize);
    const there = pick(of("provision").filter(({ pos }) => pos < provision.pos));
    tr.insert(there?.pos ?? provision.pos, provision.node);
  }
  return tr.doc;
}

it(
  "follows a document edit by edit",
  () => {
    for (const seed of [1, 2, 3]) {
      const random = seeded(seed);
      const base = bigLaw(8, seed);
      const comparer = new Comparer(options);
      let doc = base;
      for (let edit = 0; edit < 12; edit++) {
        doc = touched(doc, random);
        expect(comparer.documents(base, doc)).toEqual(compareDocuments(base, doc, options));
      }
    }
  },
  patience,
);

it("hands on all beside the edited article as the same objects", () => {
  const base = bigLaw(4);
  const comparer = new Comparer(options);
  const before = comparer.documents(base, base);
  const tr = new Transform(base);
  base.descendants((node, pos) => {
    if (node.type.name === "p" && tr.steps.length === 0) tr.insert(pos + 1, schema.text("Now "));
  });
  const after = comparer.documents(base, tr.doc);
  const anew = after.matches.filter((match) => !before.matches.includes(match));
  const labels = anew.map(({ new: [at = -1] }) => after.new[at]?.label);
  expect(labels).toEqual(["Section I", "Chapter 1", "Article 1", "1.", "2.", "3."]);
});
