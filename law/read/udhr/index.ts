import { printedProfile } from "../../number";
import { schema, type Mint, type ReadResult } from "../../schema";
import { childOf, elementsOf, textOf, type XmlElement } from "../../xml";
import type { Run } from "../line";
import { draft, type Draft, type DraftBlock } from "../recognise/draft";
import { NodeMaker } from "../recognise/toNodes";

const runsOf = (element: XmlElement | null): Run[] => {
  const text = element ? textOf(element).replace(/\s+/gu, " ").trim().normalize("NFC") : "";
  return text === "" ? [] : [{ text, marks: [] }];
};

const paragraph = (element: XmlElement): DraftBlock => ({
  type: "p",
  runs: runsOf(element),
  line: element.line,
});

/** The items of a list, counted where the source gives no mark of their own. */
const itemsOf = (list: XmlElement): Draft[] =>
  elementsOf(list).map((item, index) => {
    const label = item.attrs["tag"] ?? `${index + 1}.`;
    return draft({
      element: "paragraph",
      num: label.replace(/[^\p{L}\p{N}-]/gu, ""),
      label,
      line: item.line,
      content: elementsOf(item).map(paragraph),
    });
  });

/** The words of an article: "Article 5" is its designation. */
function articleOf(element: XmlElement): Draft {
  const number = element.attrs["number"] ?? "";
  const title = childOf(element, "title");
  const content = elementsOf(element).flatMap((child): (Draft | DraftBlock)[] => {
    if (child === title) return [];
    return child.name === "orderedlist" ? itemsOf(child) : [paragraph(child)];
  });
  return draft({
    element: "article",
    num: number,
    label: title ? textOf(title).replace(/\s+/gu, " ").trim() : null,
    eId: `art_${number}`,
    line: element.line,
    content,
  });
}

/**
 * The Universal Declaration of Human Rights as the "UDHR in XML" project writes
 * it: `udhr` with `title`, `preamble` and numbered `article`s.
 */
export function readUdhr(root: XmlElement, mint: Mint): ReadResult {
  const language = root.attrs["xml:lang"] ?? "und";
  const maker = new NodeMaker(mint);
  const nodes = (element: XmlElement) =>
    elementsOf(element).map((child) => maker.block(paragraph(child)));
  const all = elementsOf(root);
  const title = runsOf(childOf(root, "title"));
  const notes = all.filter(({ name }) => name === "note").flatMap(nodes);
  const preamble = all.filter(({ name }) => name === "preamble").flatMap(nodes);
  const body = draft({
    type: "root",
    element: "hcontainer",
    line: root.line,
    content: all
      .filter(({ name }) => !["title", "note", "preamble"].includes(name))
      .map((element) => (element.name === "article" ? articleOf(element) : paragraph(element))),
  });
  return {
    ok: true,
    meta: {
      title: title[0]?.text ?? "",
      language,
      kind: "model",
      country: null,
      body: null,
      workUri: null,
      date: null,
      source: null,
      licence: null,
      topics: [],
      fictional: false,
    },
    doc: schema.node("doc", { lang: language, profile: printedProfile(language).id }, [
      schema.node("preface", null, [schema.node("docTitle", null, maker.inline(title)), ...notes]),
      ...(preamble.length > 0 ? [schema.node("preamble", null, preamble)] : []),
      schema.node("body", null, maker.content(body)),
    ]),
    doubts: [],
  };
}
