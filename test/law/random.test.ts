import fc from "fast-check";
import { expect, it } from "vitest";
import { numberLaw } from "../../law/number";
import { lawFromStored, lawToStored, schema } from "../../law/schema";
import { units } from "../../law/unit";
import { anyLaw, randomLaw } from "../random";

it(
  "makes valid documents that survive JSON, with an id of its own for every unit",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyLaw, (law) => {
        law.doc.check();
        expect(lawFromStored(lawToStored(law)).doc.eq(law.doc)).toBe(true);
        const ids = numberLaw(law.doc).entries.map((entry) => entry.eId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(units(law.doc).length).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  },
);

it("makes every node type and mark", { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 150; seed++)
    randomLaw(seed).doc.descendants((node) => {
      seen.add(node.type.name);
      for (const mark of node.marks) seen.add(mark.type.name);
    });
  const all = [...Object.keys(schema.nodes), ...Object.keys(schema.marks)];
  expect(all.filter((kind) => kind !== "doc" && !seen.has(kind))).toEqual([]);
});
