import {
  ParseOption,
  XmlCData,
  XmlDocument,
  XmlElement as ParsedElement,
  XmlParseError,
  XmlText,
} from "libxml2-wasm";
import type { Refusal } from "../schema";
import { ownNamespace, ownPrefix, type XmlElement } from "./tree";

/** Characters of XML that are read; the largest real code met has four million. Past it the file is refused. */
export const maxCharacters = 40_000_000;

/** Nested elements that the parser takes; a guard against exhaustion. Real laws stay within forty. */
export const maxDepth = 256;

const refusal = (
  reason: Refusal["reason"],
  message: string,
  line: number | null = null,
  params: Refusal["params"] = {},
): Refusal => ({ ok: false, reason, message, params, line });

/** How the reader of a format wants its tree. */
export interface ParseOptions {
  /**
   * "left-out": attributes of other namespaces go (Akoma Ntoso says nothing in
   * them); "by-local-name": they are kept under their local name, the first of
   * two winning (Word says everything in them).
   */
  foreignAttributes?: "left-out" | "by-local-name";
}

function attributesOf(from: ParsedElement, keepForeign: boolean): Record<string, string> {
  const attrs: Record<string, string> = {};
  for (const attribute of from.attrs) {
    const prefix = attribute.prefix;
    if (prefix === "") attrs[attribute.name] = attribute.value;
    else if (prefix === "xml") attrs[`xml:${attribute.name}`] = attribute.value;
    else if (keepForeign) attrs[attribute.name] ??= attribute.value;
    else if (attribute.namespaceUri === ownNamespace)
      attrs[ownPrefix + attribute.name] = attribute.value;
  }
  return attrs;
}

function convert(from: ParsedElement, keepForeign: boolean): XmlElement {
  const attrs = attributesOf(from, keepForeign);
  const children: XmlElement["children"] = [];
  for (let child = from.firstChild; child !== null; child = child.next) {
    if (child instanceof ParsedElement) children.push(convert(child, keepForeign));
    else if (child instanceof XmlText || child instanceof XmlCData) {
      const last = children.length - 1;
      const before = children[last];
      if (typeof before === "string") children[last] = before + child.content;
      else children.push(child.content);
    }
  }
  return { name: from.name, attrs, children, line: from.line };
}

/** What the parser stopped at, as one sentence. */
function malformed(error: XmlParseError): Refusal {
  const [first] = error.details;
  const line = first?.line ?? null;
  const detail = first?.message.trim() ?? error.message;
  if (/depth|nesting/i.test(detail))
    return refusal(
      "too-deep",
      `Line ${line}: elements are nested more than ${maxDepth} deep.`,
      line,
      { line: line ?? 0, limit: maxDepth },
    );
  const where = line === null ? "" : `Line ${line}: `;
  return refusal("malformed", `${where}this is not well-formed XML (${detail}).`, line, {
    line: line ?? 0,
    detail,
  });
}

/** What stands before the DOCTYPE or the first element. */
const prologOf = (text: string): string =>
  /^\ufeff?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(text)?.[0] ?? "";

/**
 * Name of the outermost element without its prefix, before anything is parsed;
 * null where the text does not begin as XML, or declares a DOCTYPE.
 */
export const rootName = (text: string): string | null =>
  /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text.slice(prologOf(text).length))?.[1] ?? null;

/** The line of a DOCTYPE declaration before the first element; null where there is none. */
function doctypeLine(text: string): number | null {
  const prolog = prologOf(text);
  return /^<!doctype/i.test(text.slice(prolog.length)) ? prolog.split("\n").length : null;
}

/**
 * The tree of an XML text, or why it was refused: too large, with a DOCTYPE
 * (an entity that is not read would vanish in silence), too deep or malformed.
 * Comments and processing instructions are left out.
 */
export function parseXml(
  text: string,
  { foreignAttributes = "left-out" }: ParseOptions = {},
): { ok: true; root: XmlElement } | Refusal {
  if (text.length > maxCharacters)
    return refusal(
      "too-large",
      `The file has ${text.length} characters; at most ${maxCharacters} are read.`,
      null,
      { size: text.length, limit: maxCharacters },
    );
  const doctype = doctypeLine(text);
  if (doctype !== null)
    return refusal(
      "doctype",
      `Line ${doctype}: the file declares a DOCTYPE, which is not read; remove it and its entities.`,
      doctype,
      { line: doctype },
    );
  let parsed: XmlDocument;
  try {
    parsed = XmlDocument.fromString(text, {
      option:
        ParseOption.XML_PARSE_NONET |
        ParseOption.XML_PARSE_NO_XXE |
        ParseOption.XML_PARSE_BIG_LINES,
    });
  } catch (error) {
    if (error instanceof XmlParseError) return malformed(error);
    throw error;
  }
  try {
    if (parsed.dtd !== null)
      return refusal("doctype", "The file declares a DOCTYPE, which is not read.");
    return { ok: true, root: convert(parsed.root, foreignAttributes === "by-local-name") };
  } finally {
    parsed.dispose();
  }
}
