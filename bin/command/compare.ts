import path from "node:path";
import {
  compareLaws,
  reportComparison,
  type CompareReport,
  type Comparison,
} from "../../law/compare";
import { concordLaws, reportConcordance } from "../../law/concord";
import type { LawMeta, ReadLaw } from "../../law/schema";
import { units as unitsOf } from "../../law/unit";
import { writeRedline } from "../../law/write";
import { printJson, readCall } from "./call";
import { readLawFile, writeFile } from "./lawFile";
import { CommandError, type Verb } from "./verb";

const call = {
  usage: "compare OLD NEW [--json] [--units all|article] [--out FILE]",
  help: `What changed between two versions of one law.
  --json       one JSON object: status, pairs, inserted, deleted, changes
  --units all  every level; otherwise the level of the article
  --out FILE   writes the redline: .html, or .json with the whole comparison as data`,
  files: 2,
  options: { json: { type: "boolean" }, units: { type: "string" }, out: { type: "string" } },
} as const;

/** The laws that a comparison is asked for; both are read before anything is compared. */
const readBoth = async ([old = "", now = ""]: string[]): Promise<[ReadLaw, ReadLaw]> => [
  await readLawFile(old),
  await readLawFile(now),
];

const ids = (list: readonly string[]): string => list.join(" + ");

const lines = ({ status, pairs, inserted, deleted, limits }: CompareReport): string[] => [
  ...pairs
    .filter(({ status: kind }) => kind !== "unchanged")
    .map(({ old, new: now, status: kind, textChanged }) =>
      [
        kind.padEnd(10),
        ids(old),
        "→",
        ids(now),
        textChanged && kind !== "changed" ? "(text changed)" : "",
      ]
        .join(" ")
        .trimEnd(),
    ),
  ...inserted.map((id) => `inserted   ${id}`),
  ...deleted.map((id) => `deleted    ${id}`),
  ...limits.map(
    ({ old, new: now, reason }) => `not compared to the end: ${old ?? ""} ${now ?? ""} (${reason})`,
  ),
  `${pairs.filter(({ status: kind }) => kind === "unchanged").length} unchanged; the comparison is ${status === "complete" ? "complete" : "not complete"}.`,
];

/** `modelaw compare`: what changed between two versions of one law. */
export const compare: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const { json, out, units = "article" } = given.values;
  if (units !== "article" && units !== "all")
    throw new CommandError(`--units is "article" or "all", not "${units}"`, 2);
  const write = out === undefined ? null : writerFor(out);
  const [old, now] = await readBoth(given.files);
  if (out === undefined && units === "article" && speakTwoLanguages(old, now)) {
    process.stderr.write(
      `The texts are in ${old.meta.language} and ${now.meta.language}: their provisions are matched, their words are not compared.\n`,
    );
    const matched = matchAcrossLanguages(old, now);
    if (json) printJson(matched);
    else process.stdout.write(`${lines(matched).join("\n")}\n`);
    return 0;
  }
  const comparison = compareLaws(old, now);
  if (out !== undefined && write) await writeFile(out, write(comparison, now.meta));
  const report = reportComparison(comparison, units);
  if (json) printJson(report);
  else if (out === undefined) process.stdout.write(`${lines(report).join("\n")}\n`);
  return 0;
};

/** True where the words of the two laws cannot be compared and no identities join their provisions. */
function speakTwoLanguages(old: ReadLaw, now: ReadLaw): boolean {
  const language = ({ meta }: ReadLaw) => meta.language.split("-")[0];
  if (language(old) === language(now)) return false;
  const guids = new Set(unitsOf(old.doc).map(({ guid }) => guid));
  return !unitsOf(now.doc).some(({ guid }) => guid !== null && guids.has(guid));
}

/** The provisions that answer each other, as a comparison tells them; it says that words were left out. */
function matchAcrossLanguages(old: ReadLaw, now: ReadLaw): CompareReport {
  const { pairs, inserted, deleted } = reportConcordance(concordLaws(old, now));
  return {
    status: "gaveUp",
    pairs: pairs.map(({ old: from, new: to, status, textChanged }) => ({
      old: from,
      new: to,
      status,
      textChanged,
    })),
    inserted,
    deleted,
    changes: [],
    limits: [{ old: null, new: null, reason: "two-languages", consequence: "words-not-compared" }],
  };
}

/** Redlines by the ending of the file's name. */
const writers: Record<string, (comparison: Comparison, meta: LawMeta) => string> = {
  ".json": (comparison) => `${JSON.stringify(comparison)}\n`,
  ".html": (comparison, meta) => writeRedline(comparison, meta.title, meta.language),
};

function writerFor(file: string) {
  const writer = writers[path.extname(file).toLowerCase()];
  if (writer) return writer;
  throw new CommandError(
    `${file}: no such redline is written; ${Object.keys(writers).join(", ")} are`,
    2,
  );
}
