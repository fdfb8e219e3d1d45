import path from "node:path";
import { writeAkn } from "../../law/akn";
import { lawToStored, type Law } from "../../law/schema";
import { writeHtml, writeMarkdown, writeText } from "../../law/write";
import { readCall } from "./call";
import { readLawFile, writeFile } from "./lawFile";
import { CommandError, type Verb } from "./verb";

const call = {
  usage: "convert IN OUT",
  help: "Reads a law and writes it in another format, both by the ending of the file's name.\nReads .xml (Akoma Ntoso 3.0), .docx, .json, .html, .md, .txt; writes .xml, .json, .html, .md, .txt.\nWhat the reader was unsure of goes to stderr.",
  files: 2,
  options: {},
} as const;

const writers: Record<string, (law: Law) => string> = {
  ".xml": writeAkn,
  ".json": (law) => `${JSON.stringify(lawToStored(law))}\n`,
  ".html": writeHtml,
  ".md": writeMarkdown,
  ".txt": writeText,
};

/** `modelaw convert`: one law in another format. */
export const convert: Verb = async (args) => {
  const given = readCall(call, args);
  if (!given) return 0;
  const [from = "", to = ""] = given.files;
  const writer = writers[path.extname(to).toLowerCase()];
  if (!writer)
    throw new CommandError(
      `${to}: no such format is written; ${Object.keys(writers).join(", ")} are`,
      2,
    );
  const law = await readLawFile(from);
  await writeFile(to, writer(law));
  for (const { message } of law.doubts) process.stderr.write(`${from}: ${message}\n`);
  return 0;
};
