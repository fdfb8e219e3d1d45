import { attribute, isElement, tagOf, type HtmlNode } from "./dom";

/** A footnote of a page: where it is called and where it stands. */
export interface PageNotes {
  /** Blocks that hold the text, by the id that calls point at. */
  blocks: ReadonlyMap<string, HtmlNode>;
  /** The same blocks, to be passed over where they stand. */
  taken: ReadonlySet<HtmlNode>;
}

const caller = /^[([]?(?:\d{1,3}|[a-z*†‡]{1,3})[)\]]?$/iu;
const blockTags = new Set(["p", "li", "dd", "div", "aside", "td"]);

/** Every element below `root`, in order; without recursion. */
export function elementsOf(root: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    open.push(...[...node.childNodes].filter(isElement).reverse());
  }
  return found;
}

/** The paragraph around an anchor that can be a footnote's text: it begins with the anchor's own marker. */
function noteBlock(anchor: HtmlNode): HtmlNode | null {
  let node: HtmlNode | null = anchor;
  while (node && !blockTags.has(tagOf(node))) node = node.parentNode;
  return node;
}

/** Name that a call points at; empty where it points at none in the page. */
export const calledId = (node: HtmlNode): string => {
  const href = attribute(node, "href");
  return tagOf(node) === "a" && href.startsWith("#") && caller.test((node.textContent ?? "").trim())
    ? href.slice(1)
    : "";
};

/**
 * The footnotes of a page: a short link leads to an anchor further down, whose
 * paragraph begins with the same marker. The link back is no call.
 */
export function pageNotes(root: HtmlNode): PageNotes {
  const elements = elementsOf(root);
  const order = new Map(elements.map((node, index) => [node, index]));
  const anchors = new Map<string, HtmlNode>();
  for (const node of elements)
    for (const name of [attribute(node, "id"), tagOf(node) === "a" ? attribute(node, "name") : ""])
      if (name !== "" && !anchors.has(name)) anchors.set(name, node);
  const blocks = new Map<string, HtmlNode>();
  for (const node of elements) {
    const id = calledId(node);
    const anchor = anchors.get(id);
    const block = anchor ? noteBlock(anchor) : null;
    if (!block || (order.get(block) ?? 0) < (order.get(node) ?? 0)) continue;
    const marker = (node.textContent ?? "").trim();
    const text = (block.textContent ?? "").trim();
    if (text.startsWith(marker) && text.length > marker.length) blocks.set(id, block);
  }
  return { blocks, taken: new Set(blocks.values()) };
}
