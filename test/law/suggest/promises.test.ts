import fc from "fast-check";
import { describe, it } from "vitest";
import { doings } from "./editing";
import { promisesHold } from "./property";

describe("suggestions of three people at once", () => {
  it(
    "accept to the direct edit and reject to the original, one by one in any order too",
    () =>
      fc.assert(
        fc.property(doings(8), (sequence) => void promisesHold(sequence)),
        { numRuns: Number(process.env["RUNS"] ?? 200) },
      ),
    60_000,
  );
});
