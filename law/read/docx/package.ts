import type { Refusal } from "../../schema";
import { elementsOf, parseXml, textOf, type XmlElement } from "../../xml";
import { decodeText } from "../decode";
import { readArchive } from "../zip";

/** The parts of a Word file that a law is read from. */
export interface DocxPackage {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  comments: XmlElement | null;
  /** Headers and footers that hold words. */
  headers: XmlElement[];
}

const refuse = (
  reason: Refusal["reason"],
  message: string,
  params: Refusal["params"] = {},
): Refusal => ({
  ok: false,
  reason,
  message,
  params,
  line: null,
});

interface Relation {
  /** Last word of its type: "styles", "header", "officeDocument". */
  kind: string;
  /** Name of the part that it leads to. */
  target: string;
}

/** "word/document.xml" and "../customXml/a.xml" → "customXml/a.xml". */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}

const relationsName = (part: string): string => part.replace(/([^/]*)$/u, "_rels/$1.rels");

/** A part's tree, or why it cannot be read; null where the archive has no such part. */
type Part = { ok: true; root: XmlElement } | Refusal | null;

class Parts {
  /** The first part that could not be read. */
  refusal: Refusal | null = null;
  constructor(private readonly bytes: ReadonlyMap<string, Uint8Array>) {}

  /** Root of a part; null where it is missing or broken, and then `refusal` says so. */
  root(name: string): XmlElement | null {
    const part = this.read(name);
    if (part === null) return null;
    if (part.ok) return part.root;
    this.refusal ??= { ...part, message: `${name}: ${part.message}` };
    return null;
  }

  relations(from: string): Relation[] {
    const root = this.root(relationsName(from));
    return elementsOf(root ?? { name: "", attrs: {}, children: [], line: 0 })
      .filter(({ attrs }) => attrs["TargetMode"] !== "External")
      .map(({ attrs }) => ({
        kind: (attrs["Type"] ?? "").split("/").at(-1) ?? "",
        target: resolve(from, attrs["Target"] ?? ""),
      }));
  }

  private read(name: string): Part {
    const bytes = this.bytes.get(name);
    if (!bytes) return null;
    const decoded = decodeText(bytes);
    return decoded.ok
      ? parseXml(decoded.text, { foreignAttributes: "by-local-name" })
      : refuse("malformed", `this is ${decoded.kind}, not XML.`);
  }
}

/** The parts of a Word file. Refuses an archive that is broken or hostile, holds no document, or declares a DOCTYPE. */
export function openDocx(bytes: Uint8Array): { ok: true; parts: DocxPackage } | Refusal {
  const archive = readArchive(bytes, (name) => /\.(?:xml|rels)$/iu.test(name));
  if (!archive.ok)
    return refuse("bad-archive", `This ZIP archive ${archive.fault}.`, { fault: archive.fault });
  const parts = new Parts(archive.parts);
  const main =
    parts.relations("").find(({ kind }) => kind === "officeDocument")?.target ??
    "word/document.xml";
  const document = parts.root(main);
  const relations = parts.relations(main);
  const first = (kind: string): XmlElement | null => {
    const found = relations.find((relation) => relation.kind === kind);
    return found ? parts.root(found.target) : null;
  };
  const read: Omit<DocxPackage, "document"> = {
    styles: first("styles"),
    numbering: first("numbering"),
    footnotes: first("footnotes"),
    endnotes: first("endnotes"),
    comments: first("comments"),
    headers: relations
      .filter(({ kind }) => kind === "header" || kind === "footer")
      .map(({ target }) => parts.root(target))
      .filter((root) => root !== null && textOf(root).trim() !== "")
      .filter((root) => root !== null),
  };
  if (parts.refusal) return parts.refusal;
  if (document?.name !== "document")
    return refuse(
      "not-a-law",
      document
        ? `This is no Word file: its main part is <${document.name}>, not <document>.`
        : "This ZIP archive is no Word file: it holds no document.",
      { found: document?.name ?? "" },
    );
  return { ok: true, parts: { document, ...read } };
}
