import path from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText, readLaw } from "../../../law/read";
import type { ReadLaw } from "../../../law/schema";
import { basicUnits, units } from "../../../law/unit";
import { corpus } from "../../corpus";
import { counter, readOk } from "./reading";
import { corpusBytes, corpusFiles, corpusJson } from "./realLaws";
import { documentWords, missingWords, sourceWords, wordFileWords } from "./words";

interface Truth {
  old: string;
  new: string;
  oldUnits: string[];
  newUnits: string[];
  alternateFiles?: Record<string, [string, string]>;
}

/** What is known of a Word file. */
interface WordFile {
  tables: number;
  /** Articles of the law itself, without those that it quotes. */
  ownArticlesGreedyCount: number;
}

/** Files of XML that no reader knows, and that are refused. */
const refused = /source-boe\.xml$/;

/** Units that a source prints beside those that the truth counts, each with the reason. */
const alsoPrinted: Record<string, string[]> = {
  // The source prints one line "Articles 136–143" that points at another convention.
  "multilingual/geneva-convention-iii/ru.md": ["art_136-143"],
};

/** Share of a page's words that a doubt may stand for: navigation and hidden notes can be much of a short page. */
const shareLeftOut: Record<string, number> = {
  "navigation-left-out": 0.15,
  "hidden-left-out": 0.2,
  "change-marks-left-out": 0.01,
};

const laws = new Map<string, ReadLaw>();

/** The law of a file; each is read once. */
function read(file: string): ReadLaw {
  const law = laws.get(file) ?? readOk(readLaw(corpusBytes(file), path.basename(file), counter()));
  laws.set(file, law);
  return law;
}

/** Every file of the corpus whose units are known. */
function known(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const folder of ["versions", "concordance", "large"])
    for (const file of corpusFiles(folder, /truth.*\.json$/)) {
      const truth = corpusJson<Truth>(file);
      const pairs = [[truth.old, truth.new], ...Object.values(truth.alternateFiles ?? {})];
      for (const [old = "", now = ""] of pairs) {
        all.set(path.join(path.dirname(file), old), truth.oldUnits);
        all.set(path.join(path.dirname(file), now), truth.newUnits);
      }
    }
  const geneva = corpusJson<{ files: Record<string, string>; unitIds: Record<string, string[]> }>(
    "multilingual/geneva-convention-iii/alignment.json",
  );
  for (const [language, file] of Object.entries(geneva.files))
    all.set(`multilingual/geneva-convention-iii/${file}`, geneva.unitIds[language] ?? []);
  const pages = corpusJson<Record<string, { articles?: string[] }>>("html/expected.json");
  for (const [file, { articles }] of Object.entries(pages))
    if (articles) all.set(`html/${file}`, articles);
  return all;
}

describe.skipIf(corpus === null)("real laws", () => {
  const cases = corpus === null ? [] : [...known()].filter(([file]) => !refused.test(file));

  it.each(cases)("finds the articles of %s, and no other", (file, expected) => {
    const all = units(read(file).doc);
    const found = basicUnits(all).map((index) => all[index]?.eId ?? "");
    expect(found.filter((id) => !alsoPrinted[file]?.includes(id))).toEqual(expected);
  });

  it("finds the 200 articles of a code in one Markdown file", () => {
    const all = units(read("text/kz_tax_code_2025_general_part_ru.md").doc);
    expect(basicUnits(all).map((index) => all[index]?.eId)).toEqual(
      Array.from({ length: 200 }, (_, index) => `art_${index + 1}`),
    );
  });

  it.each(corpusFiles(".", /\.(?:md|txt|html)$/).filter((file) => !file.startsWith("docx")))(
    "keeps the words of %s",
    (file) => {
      const decoded = decodeText(corpusBytes(file));
      if (!decoded.ok) throw new Error(decoded.kind);
      const law = read(file);
      const words = sourceWords(decoded.text, path.extname(file));
      const lost = missingWords(words, documentWords(law.doc));
      expect(lost.length / words.length, lost.slice(0, 20).join(" ")).toBeLessThan(
        Math.max(0.006, ...law.doubts.map(({ code }) => shareLeftOut[code] ?? 0)),
      );
    },
  );

  const documents = Object.entries(
    corpus === null ? {} : corpusJson<Record<string, WordFile>>("docx/expected.json"),
  );

  it.each(documents)(
    "keeps the words and notes of %s, and finds its own articles",
    (name, truth) => {
      const file = `docx/${name}`;
      const { doc } = read(file);
      const words = wordFileWords(corpusBytes(file));
      const lost = missingWords(words, documentWords(doc));
      expect(lost.length / words.length, lost.slice(0, 20).join(" ")).toBeLessThan(0.005);
      const all = units(doc);
      // A file without articles of its own has at most numbered paragraphs.
      const own = basicUnits(all).filter((index) => all[index]?.element === "article");
      expect(own).toHaveLength(truth.ownArticlesGreedyCount);
      let tables = 0;
      doc.descendants(({ type }) => {
        tables += type.name === "table" ? 1 : 0;
      });
      expect(tables).toBe(truth.tables);
    },
  );

  it.each(corpusFiles("multilingual/udhr", /\.xml$/))("finds the thirty articles of %s", (file) => {
    const all = units(read(file).doc);
    expect(basicUnits(all).map((index) => all[index]?.eId)).toEqual(
      Array.from({ length: 30 }, (_, index) => `art_${index + 1}`),
    );
  });

  it.each(corpusFiles(".", /\.xml$/).filter((file) => refused.test(file)))(
    "says of %s which element it begins with",
    (file) => {
      const result = readLaw(corpusBytes(file), path.basename(file), counter());
      expect(result).toMatchObject({ ok: false });
      if (!result.ok) expect(result.message).toMatch(/is <\w+>/);
    },
  );
});
