import fc from "fast-check";
import { expect, it } from "vitest";
import { readAkn, writeAkn } from "../../../law/akn";
import { lawToStored } from "../../../law/schema";
import { anyLaw } from "../../random";

const mint = () => {
  throw new Error("A law of ours has all its identities");
};

it("reads back whatever it wrote, to the last attribute", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyLaw, (law) => {
      const back = readAkn(writeAkn(law), mint);
      if (!back.ok) throw new Error(back.message);
      expect(lawToStored(back)).toEqual(lawToStored(law));
      expect(back.doubts.filter((doubt) => doubt.code !== "id-repeated")).toEqual([]);
      back.doc.check();
    }),
    { numRuns: 300 },
  );
});
