import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sideOf, type Side } from "../../law/compare";
import { readLaw } from "../../law/read";
import { casesIn } from "../score/truth";
import { asSide, asText, generated, lightlyRevised, revised } from "./laws";

/** Two texts to be compared, as sides, as plain text and in paragraphs. */
export interface BenchCase {
  language: string;
  sides: () => [Side, Side];
  texts: () => [string, string];
}

const ofLaws = (old: string[][], now: string[][]): BenchCase => ({
  language: "en",
  sides: () => [asSide(old), asSide(now)],
  texts: () => [asText(old), asText(now)],
});

const words = (count: number, seed: number): string =>
  generated(Math.ceil(count / 70), seed)
    .flat()
    .join(" ");

const reworded = (text: string): string => revised([[text]], 12, 0)[0]?.[0] ?? "";

const same = (count: number) => Array.from({ length: count }, () => ["The same words stand here."]);

/** Cases that are hard for some engine, by name. */
const hard: Readonly<Record<string, () => BenchCase>> = {
  "unrelated, 300 articles": () => ofLaws(generated(300, 1), generated(300, 2)),
  "10,000 identical paragraphs": () => ofLaws(same(10_000), same(9_999)),
  "one paragraph of 50,000 words, unrelated": () =>
    ofLaws([[words(50_000, 3)]], [[words(50_000, 4)]]),
  "one paragraph of 50,000 words, revised": () => {
    const text = words(50_000, 3);
    return ofLaws([[text]], [[reworded(text)]]);
  },
  "empty law": () => ofLaws([], generated(100, 5)),
  "reversed, 720 articles": () => ofLaws(generated(720, 6), generated(720, 6).reverse()),
  "reversed, 2,880 articles": () => ofLaws(generated(2_880, 6), generated(2_880, 6).reverse()),
};

export const hardNames = Object.keys(hard);

const linesOf = ({ units }: Side): string =>
  units
    .map(({ label, heading, lines }) => [label, heading, ...lines.map(({ text }) => text)])
    .flat()
    .join("\n");

/** A pair of real laws from the folder that CORPUS_DIR names. */
function corpusCase(name: string): BenchCase {
  const found = casesIn(process.env["CORPUS_DIR"] ?? "").find((one) => one.name === name);
  if (!found) throw new Error(`No pair of laws is called ${name}`);
  let minted = 0;
  const read = (file: string) => {
    const path = join(found.folder, file);
    const law = readLaw(readFileSync(path), path, () => `unit-${(minted += 1)}`);
    if (!law.ok) throw new Error(`${path}: ${law.message}`);
    return sideOf(law.doc);
  };
  const [old, now] = [read(found.truth.old), read(found.truth.new)];
  return {
    language: found.truth.language,
    sides: () => [old, now],
    texts: () => [linesOf(old), linesOf(now)],
  };
}

/** Names of the pairs of real laws at hand; none where CORPUS_DIR is not set. */
export const corpusNames = (): string[] =>
  process.env["CORPUS_DIR"]
    ? casesIn(process.env["CORPUS_DIR"])
        .filter(({ kind }) => kind !== "concordance")
        .map(({ name }) => name)
    : [];

/** A case by its name: "heavy 720", "light 720", a hard case, or a pair of real laws. */
export function caseOf(name: string): BenchCase {
  const [, kind, size] = /^(heavy|light) (\d+)$/u.exec(name) ?? [];
  if (kind !== undefined) {
    const old = generated(Number(size), 7);
    return ofLaws(old, kind === "heavy" ? revised(old, 11) : lightlyRevised(old, 11));
  }
  return hard[name]?.() ?? corpusCase(name);
}
