import { readCall } from "./call";
import { readLawFile, writeFile } from "./lawFile";
import { lawWriterFor } from "./lawWriter";
import type { Verb } from "./verb";

const call = {
  usage: "convert IN OUT",
  help: "Reads a law and writes it in another format, both by the ending of the file's name.\nReads .xml (Akoma Ntoso 3.0), .docx, .json, .html, .md, .txt; writes .xml, .json, .html, .md, .txt.\nWhat the reader was unsure of goes to stderr.",
  files: 2,
  options: {},
} as const;

/** `modelaw convert`: one law in another format. */
export const convert: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const [from = "", to = ""] = given.files;
  const write = lawWriterFor(to);
  const law = await readLawFile(from);
  await writeFile(to, write(law));
  for (const { message } of law.doubts) process.stderr.write(`${from}: ${message}\n`);
  return 0;
};
