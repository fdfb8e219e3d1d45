import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { doubtMessages } from "../../client/import/doubtMessages";
import { tallyDoubts } from "../../law/read/docx/tally";

const law = fileURLToPath(new URL("../../law", import.meta.url));

/** Codes that stand beside `doubt(` in the readers. */
function codesInReaders(): string[] {
  const files = ["read", "akn"].flatMap((folder) =>
    fs
      .readdirSync(path.join(law, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => fs.readFileSync(path.join(law, folder, name), "utf8")),
  );
  const call = /doubt\(\s*(?:"(?:certain-loss|unsure|note)",\s*)?"([a-z-]+)"/g;
  return files.flatMap((text) => [...text.matchAll(call)].map(([, code]) => code!));
}

describe("every doubt of a reader", () => {
  it.each([...new Set(codesInReaders())])("%s has a sentence in the interface", (code) =>
    expect(Object.keys(doubtMessages.en)).toContain(`import.doubt.${code}`),
  );

  it("has one where a Word file is counted, too", () => {
    const doubts = tallyDoubts({
      insertions: 1,
      moves: 1,
      deletions: [{ text: "gone", line: 1 }],
      images: 1,
      textBoxes: 1,
      hidden: 1,
      struck: 1,
      headers: 1,
      comments: 1,
      embedded: 1,
      unknownSymbols: 1,
      unknownFormats: ["aiueo"],
    });
    for (const { code } of doubts)
      expect(Object.keys(doubtMessages.en)).toContain(`import.doubt.${code}`);
  });
});
