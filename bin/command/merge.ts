import { conflictSentence, mergeLaws, withConflictNotes, type Merged } from "../../law/merge";
import { printJson, readCall } from "./call";
import { readLawFile, writeFile } from "./lawFile";
import { lawWriterFor } from "./lawWriter";
import type { Verb } from "./verb";

const call = {
  usage: "merge BASE OURS THEIRS [--json] [--out FILE]",
  help: `Brings the changes that OURS and THEIRS made to BASE together, provision by provision and word by word.
  --json       one JSON object: status, conflicts
  --out FILE   writes the merged law: .xml, .json, .html, .md, .txt
Where both changed the same thing differently, the merged law keeps what BASE has and a drafting
note in the provision has both readings; a provision that one side deleted and the other changed is kept.
The exit code is 0 where nothing conflicts and 1 where something does.`,
  files: 3,
  options: { json: { type: "boolean" }, out: { type: "string" } },
} as const;

const lines = ({ conflicts }: Merged): string[] => [
  ...conflicts.map((conflict) => `conflict   ${conflictSentence(conflict, "en")}`),
  conflicts.length === 0
    ? "Merged; nothing conflicts."
    : `Merged; ${conflicts.length} ${conflicts.length === 1 ? "conflict is" : "conflicts are"} to be decided.`,
];

/** `modelaw merge`: the changes of two texts to their common base in one. */
export const merge: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const { json, out } = given.values;
  const write = out === undefined ? null : lawWriterFor(out);
  const [base = "", ours = "", theirs = ""] = given.files;
  const merged = mergeLaws(
    await readLawFile(base),
    await readLawFile(ours),
    await readLawFile(theirs),
  );
  const { status, conflicts, meta } = merged;
  if (out !== undefined && write)
    await writeFile(out, write({ meta, doc: withConflictNotes(merged.doc, conflicts, "en") }));
  const told = conflicts.map((one) => ({ ...one, sentence: conflictSentence(one, "en") }));
  if (json) printJson({ status, conflicts: told });
  else process.stdout.write(`${lines(merged).join("\n")}\n`);
  return status === "clean" ? 0 : 1;
};
