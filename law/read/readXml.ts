import { readAkn } from "../akn";
import type { Mint, ReadResult, Refusal } from "../schema";
import { parseXml, rootName, type XmlElement } from "../xml";
import { readJusticeLaw } from "./justice";
import { legible } from "./legible";
import { readUdhr } from "./udhr";

/** Readers by the outermost element, for XML that is no Akoma Ntoso. */
const readers: Record<string, (root: XmlElement, mint: Mint) => ReadResult> = {
  Statute: readJusticeLaw,
  Regulation: readJusticeLaw,
  udhr: readUdhr,
};

const unknownRoot = (name: string): Refusal => ({
  ok: false,
  reason: "not-a-law",
  message: `The outermost element of this XML is <${name}>; Akoma Ntoso (<akomaNtoso>) is read, and laws of Canada (<Statute>, <Regulation>).`,
  params: { found: name },
  line: null,
});

/** The law in an XML file, by its outermost element; one that is unknown is refused by name. */
export function readXml(source: string, mint: Mint): ReadResult {
  const text = legible(source);
  const name = rootName(text);
  // What does not even begin as XML gets the parser's own sentence.
  if (name === null || name === "akomaNtoso") return readAkn(text, mint);
  const parsed = parseXml(text, { foreignAttributes: "by-local-name" });
  if (!parsed.ok) return parsed;
  const reader = readers[name];
  return reader ? reader(parsed.root, mint) : unknownRoot(name);
}
