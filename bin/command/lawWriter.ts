import path from "node:path";
import { writeAkn } from "../../law/akn";
import { lawToStored, type Law } from "../../law/schema";
import { writeHtml, writeMarkdown, writeText } from "../../law/write";
import { CommandError } from "./verb";

const writers: Record<string, (law: Law) => string> = {
  ".xml": writeAkn,
  ".json": (law) => `${JSON.stringify(lawToStored(law))}\n`,
  ".html": writeHtml,
  ".md": writeMarkdown,
  ".txt": writeText,
};

/** What writes a law into a file of that name, by its ending. Throws CommandError where nothing does. */
export function lawWriterFor(file: string): (law: Law) => string {
  const writer = writers[path.extname(file).toLowerCase()];
  if (writer) return writer;
  throw new CommandError(
    `${file}: no such format is written; ${Object.keys(writers).join(", ")} are`,
    2,
  );
}
