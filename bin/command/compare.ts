import path from "node:path";
import {
  compareLaws,
  reportComparison,
  type CompareReport,
  type Comparison,
} from "../../law/compare";
import type { LawMeta, ReadLaw } from "../../law/schema";
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
  const comparison = compareLaws(old, now);
  if (out !== undefined && write) await writeFile(out, write(comparison, now.meta));
  const report = reportComparison(comparison, units);
  if (json) printJson(report);
  else if (out === undefined) process.stdout.write(`${lines(report).join("\n")}\n`);
  return 0;
};

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
