import path from "node:path";
import { concordLaws, reportConcordance, type ConcordReport } from "../../law/concord";
import { printJson, readCall } from "./call";
import { readLawFile, writeFile } from "./lawFile";
import { CommandError, type Verb } from "./verb";

const call = {
  usage: "concord BASELINE NATIONAL [--json] [--out FILE]",
  help: `Which provisions of a national law answer those of a baseline: proposals for a person to confirm.
  --json      one JSON object, as "compare" gives it; each pair with grade, score and reasons
  --out FILE  writes the whole concordance as data: .json`,
  files: 2,
  options: { json: { type: "boolean" }, out: { type: "string" } },
} as const;

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
  const { json, out } = given.values;
  if (out !== undefined && path.extname(out).toLowerCase() !== ".json")
    throw new CommandError(`${out}: no such concordance is written; .json is`, 2);
  const [baselineFile = "", nationalFile = ""] = given.files;
  const baseline = await readLawFile(baselineFile);
  const concordance = concordLaws(baseline, await readLawFile(nationalFile));
  if (out !== undefined) await writeFile(out, `${JSON.stringify(concordance)}\n`);
  const report = reportConcordance(concordance);
  if (json) printJson(report);
  else if (out === undefined) process.stdout.write(`${lines(report).join("\n")}\n`);
  return 0;
};
