import { describe, expect, it } from "vitest";
import { writeAkn } from "../../../law/akn/write";
import { corpus } from "../../corpus";
import { randomLaw } from "../../random";
import { schemaErrors } from "./xsd";

describe.runIf(corpus !== null)("writeAkn", () => {
  it("writes what the OASIS schema accepts, whatever the law", { timeout: 60_000 }, () => {
    const errors = schemaErrors();
    for (let seed = 0; seed < 150; seed++) {
      const xml = writeAkn(randomLaw(seed));
      expect(errors(xml), `seed ${seed}\n${xml}`).toEqual([]);
    }
  });
});
