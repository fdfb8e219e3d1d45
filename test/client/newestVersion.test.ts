import { describe, expect, it } from "vitest";
import { newestVersion } from "../../client/law/newestVersion";
import type { Shape } from "../../client/service";

/** A work of which only the versions count, as "id language". */
const work = (...versions: string[]) =>
  ({
    versions: versions.map((one) => {
      const [id, language] = one.split(" ");
      return { id: Number(id), language };
    }),
  }) as Shape<"Work">;

describe("the version that a law opens with", () => {
  it("is the newest in the reader's language", () =>
    expect(newestVersion(work("1 ru", "2 ru", "3 en"), "ru")?.id).toBe(2));
  it("is the English one where there is none in it", () =>
    expect(newestVersion(work("1 en", "2 ru"), "fr")?.id).toBe(1));
  it("takes a regional variant for its language", () =>
    expect(newestVersion(work("1 fr-CA", "2 ru"), "fr")?.id).toBe(1));
  it("is the newest of all where there is neither", () =>
    expect(newestVersion(work("1 kk", "2 ru"), "fr")?.id).toBe(2));
  it("is none where the law has no text", () =>
    expect(newestVersion(work(), "fr")).toBeUndefined());
});
