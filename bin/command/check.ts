import { checkLaw, type Finding } from "../../law/check";
import { printJson, readCall } from "./call";
import { readLawFile } from "./lawFile";
import type { Verb } from "./verb";

const call = {
  usage: "check FILE [--json]",
  help: "What a drafter should look at in a law before it goes out. The exit code is 1 where a finding stands in the way of adoption.",
  files: 1,
  options: { json: { type: "boolean" } },
} as const;

const lineOf = ({ severity, code, eId, message }: Finding): string =>
  `${severity} ${code}${eId === null ? "" : ` (${eId})`}: ${message}`;

/** `modelaw check`: the linter's findings, in the order of the text. */
export const check: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const law = await readLawFile(given.files[0] ?? "");
  const findings = checkLaw(law);
  if (given.values.json) printJson({ title: law.meta.title, findings });
  else
    process.stdout.write(
      findings.length === 0 ? "Nothing found.\n" : `${findings.map(lineOf).join("\n")}\n`,
    );
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
};
