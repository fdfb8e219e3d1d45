// Scores the engine on laws whose correspondences are known, and writes docs/scorecard.md.
//   npm run score -- [FOLDER] [--no-write] [--only NAME]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareLaws, reportComparison } from "../../law/compare";
import { concordLaws, reportConcordance } from "../../law/concord";
import { readLaw } from "../../law/read";
import type { ReadLaw } from "../../law/schema";
import { calibrationError, leafOf, scoreOf, type Score } from "./measure";
import { casesIn, type Case } from "./truth";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const words = process.argv.slice(2);
const only = words.includes("--only") ? words[words.indexOf("--only") + 1] : undefined;
const folder =
  words.find((word, at) => !word.startsWith("--") && words[at - 1] !== "--only") ??
  process.env["CORPUS"] ??
  join(root, "..", "shared", "corpus");

/** Words that LibreOffice 7.4 "Compare Document" marked as deleted in one run on the same files. */
const libreOfficeDeleted: Readonly<Record<string, number>> = {
  "eu-digital-markets-act": 5_535,
  "fr-code-civil-obligations-2016": 19_533,
  "ua-consumer-protection-2006": 8_593,
  "ua-civil-code": 2_305,
};

interface Row extends Score {
  name: string;
  kind: string;
  development: boolean;
  readSeconds: number;
  seconds: number;
  calibration: number | null;
  leaf: ReturnType<typeof leafOf> | null;
}

let minted = 0;
const mint = () => `unit-${(minted += 1)}`;

function read(file: string): ReadLaw {
  const result = readLaw(readFileSync(file), file, mint);
  if (!result.ok) throw new Error(`${file}: ${result.message}`);
  return result;
}

const seconds = (from: number) => (performance.now() - from) / 1000;

function run({ name, kind, folder: at, truth, development }: Case): Row {
  const started = performance.now();
  const [old, now] = [read(join(at, truth.old)), read(join(at, truth.new))];
  const readSeconds = seconds(started);
  const begun = performance.now();
  const base = { name, kind, development, readSeconds };
  if (kind !== "concordance") {
    const comparison = compareLaws(old, now);
    const took = seconds(begun);
    const score = scoreOf(truth, reportComparison(comparison));
    return { ...base, ...score, seconds: took, calibration: null, leaf: leafOf(comparison) };
  }
  const concordance = concordLaws(old, now);
  const took = seconds(begun);
  const links = concordance.links
    .filter(({ level }) => level === "article")
    .map((link) => ({
      old: concordance.baseline[link.baseline]!.eId,
      new: concordance.national[link.national]!.eId,
      probability: link.probability,
    }));
  const score = scoreOf(truth, reportConcordance(concordance));
  const calibration = calibrationError(truth, links);
  return { ...base, ...score, seconds: took, calibration, leaf: null };
}

const show = (value: number | null, digits = 3) => (value === null ? "–" : value.toFixed(digits));
const mean = (rows: readonly Row[], of: (row: Row) => number | null) => {
  const values = rows.flatMap((row) => of(row) ?? []);
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
};

/** Deleted words as a share of LibreOffice's, in per cent; null where it was not run. */
const leafShare = ({ name, leaf }: Row): number | null => {
  const peer = libreOfficeDeleted[name.slice(name.indexOf("/") + 1)];
  return leaf && peer !== undefined ? (leaf.deleted / peer) * 100 : null;
};

const line = (row: Row) =>
  `| ${[
    row.name,
    row.development ? "development" : "other",
    String(row.edges),
    show(row.precision),
    show(row.recall),
    show(row.f1),
    show(row.insDel),
    show(row.status),
    show(row.units),
    show(row.calibration),
    row.leaf ? `${row.leaf.deleted} + ${row.leaf.inserted}` : "–",
    show(leafShare(row), 1),
    row.leaf ? show(row.leaf.islands === null ? null : row.leaf.islands * 100, 1) : "–",
    show(row.readSeconds, 2),
    show(row.seconds, 2),
  ].join(" | ")} |`;

function card(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const summary = kinds.flatMap((kind) =>
    ([true, false, null] as const).map((half) => {
      const part = rows.filter(
        (row) => row.kind === kind && (half === null || row.development === half),
      );
      const label = half === null ? "all" : half ? "development" : "other";
      return `| ${[
        kind,
        label,
        String(part.length),
        show(mean(part, (row) => row.f1)),
        show(
          part.reduce<number | null>(
            (low, { f1 }) => (f1 === null ? low : Math.min(low ?? 1, f1)),
            null,
          ),
        ),
        show(mean(part, (row) => row.insDel)),
        show(mean(part, (row) => row.status)),
        show(mean(part, (row) => row.units)),
        show(mean(part, (row) => row.calibration)),
      ].join(" | ")} |`;
    }),
  );
  return `# Scorecard of the comparison engine

Made by \`npm run score\`; figures as seen, times on whatever machine it ran on. The laws are real and stand
outside of this repository. Every other file, by name, is the half that the engine is developed on; the
figures of both halves were seen while it was built, so that neither is a test on unseen laws. Pairs count as edges between articles; renumbered and moved count as one status. Deleted and inserted are words
shown as such; islands are changes, in per cent, that follow an equal run of two words or fewer; LibreOffice is what
a drafter has at hand, and shows no moves.

| kind | half | files | pair F1 | lowest | inserted/deleted F1 | status | articles found | calibration error |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${summary.join("\n")}

| file | half | edges | P | R | F1 | ins/del | status | articles | calibration | words deleted + inserted | of LibreOffice's deleted % | islands % | read s | compare s |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map(line).join("\n")}
`;
}

if (!existsSync(folder)) {
  console.log(`Skipped: there is no corpus at ${folder}`);
  process.exit(process.env["CI"] === "true" ? 1 : 0);
}
const rows = casesIn(folder)
  .filter(({ name }) => only === undefined || name.includes(only))
  .map(run);
const text = card(rows);
console.log(text);
if (only === undefined && !words.includes("--no-write"))
  writeFileSync(join(root, "docs", "scorecard.md"), text);
