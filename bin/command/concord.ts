import path from "node:path";
import {
  concordLaws,
  reportConcordance,
  type Concordance,
  type ConcordReport,
} from "../../law/concord";
import type { TellingLanguage } from "../../law/compare";
import { writeConcordance } from "../../law/write";
import { printJson, readCall } from "./call";
import { readLawFile, writeFile } from "./lawFile";
import { CommandError, type Verb } from "./verb";

const call = {
  usage: "concord BASELINE NATIONAL [--json] [--lang en|ru|fr] [--out FILE]",
  help: `Which provisions of a national law answer those of a baseline: proposals for a person to confirm.
  --json      one JSON object, as "compare" gives it; each pair with grade, score and reasons
  --out FILE  writes a report: .html, or .json with the whole concordance as data
  --lang      language of the report: en, ru or fr`,
  files: 2,
  options: { json: { type: "boolean" }, out: { type: "string" }, lang: { type: "string" } },
} as const;

const languages: readonly TellingLanguage[] = ["en", "ru", "fr"];

/** How a concordance is written under a name, by its extension. Refuses other extensions. */
function writerFor(out: string, language: TellingLanguage) {
  const extension = path.extname(out).toLowerCase();
  if (extension === ".json") return (made: Concordance) => `${JSON.stringify(made)}\n`;
  if (extension === ".html")
    return (made: Concordance, titles: { baseline: string; national: string }) =>
      writeConcordance(made, titles, language);
  throw new CommandError(`${out}: no such concordance is written; .html and .json are`, 2);
}

const ids = (list: readonly string[]): string => list.join(" + ");
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const lines = ({ pairs, inserted, deleted }: ConcordReport): string[] => [
  ...pairs.map(
    ({ old, new: now, grade, probability, personMustRead }) =>
      `${grade.padEnd(17)} ${ids(old)} → ${ids(now)}  (${percent(probability)}${personMustRead ? ", to be read" : ""})`,
  ),
  ...deleted.map((id) => `${"missing".padEnd(17)} ${id}`),
  ...inserted.map((id) => `${"answers nothing".padEnd(17)} ${id}`),
];

/** `modelaw concord`: a proposed concordance of a baseline and a national law. */
export const concord: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const { json, out, lang = "en" } = given.values;
  const language = languages.find((one) => one === lang);
  if (!language) throw new CommandError(`--lang is "en", "ru" or "fr", not "${lang}"`, 2);
  const write = out === undefined ? null : writerFor(out, language);
  const [baselineFile = "", nationalFile = ""] = given.files;
  const baseline = await readLawFile(baselineFile);
  const national = await readLawFile(nationalFile);
  const concordance = concordLaws(baseline, national);
  if (out !== undefined && write) {
    const titles = {
      baseline: baseline.meta.title || baselineFile,
      national: national.meta.title || nationalFile,
    };
    await writeFile(out, write(concordance, titles));
  }
  const report = reportConcordance(concordance);
  if (json) printJson(report);
  else if (out === undefined) process.stdout.write(`${lines(report).join("\n")}\n`);
  return 0;
};
