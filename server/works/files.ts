import { writeAkn } from "../../law/akn";
import { writeHtml, writeMarkdown, writeText } from "../../law/write";
import { lawToStored, type Law } from "../../law/schema";
import type { DownloadFormat } from "../../api";

/** A law as a file. */
export interface LawFile {
  mediaType: string;
  /** Extension without the dot. */
  extension: string;
  content: string;
}

/** The law in the form that was asked for. */
export const lawFile = (law: Law, format: DownloadFormat): LawFile => writers[format](law);

const writers: Record<DownloadFormat, (law: Law) => LawFile> = {
  xml: (law) => ({
    mediaType: "application/akn+xml",
    extension: "xml",
    content: writeAkn(law),
  }),
  html: (law) => ({ mediaType: "text/html", extension: "html", content: writeHtml(law) }),
  md: (law) => ({ mediaType: "text/markdown", extension: "md", content: writeMarkdown(law) }),
  txt: (law) => ({ mediaType: "text/plain", extension: "txt", content: writeText(law) }),
  json: (law) => ({
    mediaType: "application/json",
    extension: "json",
    content: `${JSON.stringify(lawToStored(law), null, 2)}\n`,
  }),
};
