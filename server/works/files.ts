import { lawToStored, type Law } from "../../law/schema";
import type { DownloadFormat } from "../../api";
import { Refusal } from "../errors";

/** A law as a file. */
export interface LawFile {
  mediaType: string;
  /** Extension without the dot. */
  extension: string;
  content: string;
}

/** The law in the form that was asked for. */
export function lawFile(law: Law, format: DownloadFormat): LawFile {
  const write = writers[format];
  if (!write) throw new Refusal("unsupported-media", `The service does not write ${format} yet.`);
  return write(law);
}

const writers: Partial<Record<DownloadFormat, (law: Law) => LawFile>> = {
  json: (law) => ({
    mediaType: "application/json",
    extension: "json",
    content: `${JSON.stringify(lawToStored(law), null, 2)}\n`,
  }),
};
