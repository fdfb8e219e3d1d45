import type { XmlElement, XmlNode } from "./tree";

/** What XML 1.0 cannot hold, lone surrogates included; it becomes the replacement character. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const legal = (text: string) => text.replace(illegal, "\ufffd");

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\t": "&#9;",
  "\n": "&#10;",
};
const entity = (character: string) => entities[character] ?? character;

const escapeText = (text: string) => legal(text).replace(/[&<>\r]/g, entity);
const escapeAttribute = (text: string) => legal(text).replace(/[&<>"\r\t\n]/g, entity);

/** Elements that start a line: structure, where white space means nothing. */
const onOwnLine = new Set(
  "act meta identification FRBRWork FRBRExpression FRBRManifestation references proprietary preface preamble recitals recital body conclusions attachments attachment doc mainBody book tome part subpart title subtitle division subdivision chapter subchapter section subsection article rule subrule clause subclause paragraph subparagraph list sublist point indent alinea transitional proviso hcontainer".split(
    " ",
  ),
);

function write(node: XmlNode, out: string[]): void {
  if (typeof node === "string") {
    out.push(escapeText(node));
    return;
  }
  if (onOwnLine.has(node.name)) out.push("\n");
  out.push("<", node.name);
  for (const [name, value] of Object.entries(node.attrs))
    out.push(" ", name, '="', escapeAttribute(value), '"');
  if (node.children.length === 0) out.push("/>");
  else {
    out.push(">");
    for (const child of node.children) write(child, out);
    out.push("</", node.name, ">");
  }
}

/** The XML text of an element, with the declaration. Attribute names are written as they are, prefix and all. */
export function serialize(root: XmlElement): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  write(root, out);
  out.push("\n");
  return out.join("");
}
