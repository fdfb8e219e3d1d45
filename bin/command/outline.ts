import type { Doubt } from "../../law/schema";
import { units, type Unit } from "../../law/unit";
import { printJson, readCall } from "./call";
import { readLawFile } from "./lawFile";
import type { Verb } from "./verb";

const call = {
  usage: "outline FILE [--json]",
  help: "The structure that was found: id, label and heading of each provision, and what the reader was unsure of.",
  files: 1,
  options: { json: { type: "boolean" } },
} as const;

const lineOf = (unit: Unit): string =>
  [`${"  ".repeat(unit.depth)}${unit.eId}`, unit.label, unit.heading].filter(Boolean).join("  ");

const doubtLine = ({ code, line, message }: Doubt): string =>
  `? ${code}${line === null ? "" : ` (line ${line})`}: ${message}`;

const unitData = ({ guid, element, num, label, eId, heading, depth, place }: Unit) => ({
  id: eId,
  guid,
  element,
  num,
  label,
  heading,
  depth,
  place,
});

/** `modelaw outline`: the provisions of a law and the reader's doubts. */
export const outline: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const law = await readLawFile(given.files[0] ?? "");
  const all = units(law.doc);
  if (given.values.json)
    printJson({
      title: law.meta.title,
      language: law.meta.language,
      units: all.map(unitData),
      doubts: law.doubts,
    });
  else
    process.stdout.write(
      `${[law.meta.title, ...all.map(lineOf), ...law.doubts.map(doubtLine)].join("\n")}\n`,
    );
  return 0;
};
