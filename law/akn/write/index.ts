import type { Node } from "prosemirror-model";
import type { Law, LawMeta } from "../../schema";
import {
  aknNamespace,
  el,
  ownNamespace,
  serialize,
  type XmlElement,
  type XmlNode,
} from "../../xml";
import { blockXml, orFiller } from "./blocks";
import { newContext, type Context } from "./context";
import { bodyXml, hierarchyXml, looseText, mixedXml } from "./hierarchy";
import { identification, metaXml } from "./meta";
import { provisionAttributes, titleXml } from "./title";
import { withTracked } from "./tracked";

interface Part {
  node: Node;
  pos: number;
}

/** The parts of a document by name; several of a kind follow one another. */
function partsOf(doc: Node): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  doc.forEach((node, pos) => {
    const same = parts.get(node.type.name) ?? [];
    parts.set(node.type.name, [...same, { node, pos }]);
  });
  return parts;
}

const blocksOf = (parts: Part[], context: Context): XmlElement[] =>
  parts.flatMap(({ node, pos }) => {
    const out: XmlElement[] = [];
    node.forEach((child, offset) => out.push(blockXml(child, pos + 1 + offset, context)));
    return out;
  });

/** Recitals directly in the preamble have an element of their own; those that follow one another share one more. */
function recitals(blocks: XmlElement[]): XmlElement[] {
  const out: XmlElement[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const { class: kind, "m:element": element, ...attrs } = block.attrs;
    if (kind !== "provision" || element !== "recital") out.push(block);
    else {
      const recital = el("recital", attrs, block.children);
      if (last?.name === "recitals") last.children.push(recital);
      else out.push(el("recitals", {}, recital));
    }
  }
  return out;
}

/** An annex: an attached document, its number and heading on the outside. */
function attachment({ node, pos }: Part, index: number, meta: LawMeta, context: Context) {
  const { titles, rest } = titleXml(node, pos, context);
  const content: XmlNode[] = rest.flatMap((item) =>
    item.child.type.name === "provision" || item.child.type.name === "options"
      ? mixedXml([item], context)
      : [blockXml(item.child, item.at, context)],
  );
  const description = el("meta", {}, identification(meta, `annex_${index + 1}`));
  const made = el(
    "attachment",
    provisionAttributes(node, pos, context),
    titles,
    el("doc", { name: "annex" }, description, el("mainBody", {}, orFiller(content))),
  );
  return withTracked(made, node);
}

/**
 * A law as Akoma Ntoso 3.0. Valid against the OASIS schema, and read back
 * without loss by `readAkn`: what the standard has no place for is in
 * attributes of our own namespace. The parts are written in the standard's
 * order, several of a kind as one. Characters that XML cannot hold become U+FFFD.
 */
export function writeAkn({ meta, doc }: Law): string {
  const context = newContext(doc, hierarchyXml);
  const parts = partsOf(doc);
  const of = (name: string) => parts.get(name) ?? [];
  const optional = (name: string, content: (parts: Part[]) => XmlElement[]) =>
    of(name).length === 0 ? null : el(name, {}, orFiller(content(of(name))));
  const body = of("body").flatMap(({ node, pos }) => bodyXml(node, pos, context));
  const annexes = of("annex").map((part, i) => attachment(part, i, meta, context));
  const absent = of("body").length === 0 ? ["body"] : [];
  const act = el(
    "act",
    {
      name: meta.kind === "model" ? "modelLaw" : "act",
      contains: "originalVersion",
    },
    metaXml(meta, doc, absent),
    optional("preface", (given) => blocksOf(given, context)),
    optional("preamble", (given) => recitals(blocksOf(given, context))),
    el("body", {}, body.length > 0 ? body : [looseText([])]),
    optional("conclusions", (given) => blocksOf(given, context)),
    annexes.length === 0 ? null : el("attachments", {}, annexes),
  );
  return serialize(el("akomaNtoso", { xmlns: aknNamespace, "xmlns:m": ownNamespace }, act));
}
