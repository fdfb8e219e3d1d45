import { zip, type ZipEntry } from "./zip";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A run; `properties` is the inside of w:rPr. */
export const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph. `content`: runs as XML, or words; `properties` is the inside of w:pPr. */
export const par = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : r(content)}</w:p>`;

/** A paragraph in a list. */
export const item = (numId: number, level: number, words: string): string =>
  par(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A paragraph in a style. */
export const styled = (style: string, words: string): string =>
  par(words, `<w:pStyle w:val="${style}"/>`);

/** A level of a list; `more` is XML that follows its text. */
export const level = (index: number, format: string, text: string, start = 1, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A definition of a list. */
export const abstractList = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

/** A use of a definition; `overrides` is XML. */
export const list = (id: number, definition: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;

/** The parts of a Word file to be written; all XML without its root. */
export interface DocxParts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  comments?: string;
}

const roots: Record<Exclude<keyof DocxParts, "body">, string> = {
  numbering: "numbering",
  styles: "styles",
  footnotes: "footnotes",
  endnotes: "endnotes",
  header: "hdr",
  comments: "comments",
};

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`;

const relation = (kind: string, target: string): string =>
  `<Relationship Id="${kind}" Type="${relations}/${kind}" Target="${target}"/>`;

const relationsPart = (content: string): string =>
  `<Relationships xmlns="${packages}">${content}</Relationships>`;

/** The entries of a Word file. */
export function docxEntries({ body, ...others }: DocxParts): ZipEntry[] {
  const given = Object.entries(others) as [keyof typeof roots, string][];
  return [
    {
      name: "_rels/.rels",
      content: relationsPart(relation("officeDocument", "word/document.xml")),
    },
    {
      name: "word/_rels/document.xml.rels",
      content: relationsPart(given.map(([kind]) => relation(kind, `${kind}.xml`)).join("")),
    },
    { name: "word/document.xml", content: part("document", `<w:body>${body}</w:body>`) },
    ...given.map(([kind, content]) => ({
      name: `word/${kind}.xml`,
      content: part(roots[kind], content),
    })),
  ];
}

/** A Word file made of XML, as Word would store it. All words in it are invented. */
export const docx = (parts: DocxParts): Uint8Array => zip(docxEntries(parts));
