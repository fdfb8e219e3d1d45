import { lawFromStored, type Mint, type ReadResult, type Refusal, type StoredLaw } from "../schema";
import { decodeText } from "./decode";
import { readDocx, readHtml, readMarkdown, readText } from "./readText";
import { readXml } from "./readXml";
import type { RecogniseOptions } from "./recognise";

/** Largest file that is read, in bytes: ten times our largest law. Past it the file is refused. */
export const largestFile = 32 * 1024 * 1024;

/** Endings that `readLaw` reads, with the reader of each. */
type Reader = (text: string, mint: Mint, options: RecogniseOptions) => ReadResult;

const refuse = (
  reason: Refusal["reason"],
  message: string,
  params: Refusal["params"] = {},
  line: number | null = null,
): Refusal => ({ ok: false, reason, message, params, line });

/** Line of a position that a JSON parser names in its message; null where it names none. */
function jsonLine(text: string, message: string): number | null {
  const at = /position (\d+)/.exec(message)?.[1];
  return at === undefined ? null : text.slice(0, Number(at)).split("\n").length;
}

function readStored(text: string): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = jsonLine(text, error.message);
    const place = line === null ? "" : ` in line ${line}`;
    return refuse("malformed", `The JSON is broken${place}.`, { line: line ?? 0 }, line);
  }
  const stored = value as Partial<StoredLaw> | null;
  if (
    typeof stored !== "object" ||
    stored === null ||
    typeof stored.schemaVersion !== "number" ||
    !stored.doc ||
    !stored.meta
  )
    return refuse("not-a-law", "The JSON holds no law: schemaVersion, meta or doc is missing.");
  try {
    return { ok: true, ...lawFromStored(stored as StoredLaw), doubts: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse("not-a-law", `The JSON holds no law that can be read: ${error.message}.`);
  }
}

const readers: Record<string, Reader> = {
  xml: (text, mint) => readXml(text, mint),
  akn: (text, mint) => readXml(text, mint),
  json: (text) => readStored(text),
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
};

/** Readers of files that are no text. */
const byteReaders: Record<
  string,
  (bytes: Uint8Array, mint: Mint, options: RecogniseOptions) => ReadResult
> = { docx: readDocx };

/** File name endings that can be read, without the dot. */
export const readableEndings: readonly string[] = [
  ...Object.keys(readers),
  ...Object.keys(byteReaders),
];

const endingOf = (fileName: string): string =>
  /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";

/**
 * The law in a file, by the ending of its name: .xml (Akoma Ntoso), .json,
 * .txt, .md, .html, .docx. Bytes of text are decoded first. Refuses with one sentence what is
 * too large, empty, no text, or of an unknown ending.
 */
export function readLaw(
  source: Uint8Array | string,
  fileName: string,
  mint: Mint,
  options: RecogniseOptions = {},
): ReadResult {
  if (source.length > largestFile)
    return refuse("too-large", `The file is larger than ${largestFile / 1024 / 1024} MB.`, {
      limit: largestFile,
    });
  if (source.length === 0) return refuse("not-a-law", "The file is empty.");
  const ending = endingOf(fileName);
  const ofBytes = byteReaders[ending];
  if (ofBytes && typeof source !== "string") return ofBytes(source, mint, options);
  const decoded =
    typeof source === "string" ? ({ ok: true, text: source } as const) : decodeText(source);
  if (!decoded.ok)
    return refuse("unsupported", `The file is ${decoded.kind}; it cannot be read as text.`, {
      kind: decoded.kind,
    });
  const reader = readers[ending];
  if (!reader)
    return refuse(
      "unsupported",
      `A file ending in “.${ending}” cannot be read; ${readableEndings.map((name) => `.${name}`).join(", ")} can.`,
      { ending },
    );
  if (decoded.text.trim() === "") return refuse("not-a-law", "The file holds no text.");
  return reader(decoded.text, mint, options);
}
