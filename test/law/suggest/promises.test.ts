import fc from "fast-check";
import { describe, it } from "vitest";
import { doings, type Doing } from "./editing";
import { promisesHold } from "./property";

/** Sequences that random runs found, as the numbers of their edits. */
const found: [string, [number, number, number, number][]][] = [
  [
    "a move within what another inserted, which is then joined with what stands before",
    [
      [42, 0, 922, 0],
      [44, 0, 4296, 0],
      [63, 2, 1934, 0],
      [91, 2, 2868, 0],
      [0, 0, 0, 0],
    ],
  ],
  [
    "one's own paragraph, which another wrote in, is cut away together with what stands before",
    [
      [56, 1, 0, 0],
      [0, 0, 2226, 0],
      [53, 1, 1654, 22],
      [0, 0, 0, 0],
    ],
  ],
];

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

  it.each(found)("held where they once did not: %s", (_what, sequence) => {
    promisesHold(sequence.map(([kind, who, a, b]): Doing => ({ kind, who, a, b })));
  });
});
