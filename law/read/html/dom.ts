import { parseHTML } from "linkedom";

/** All that the reader needs of a DOM node; `law/` compiles without DOM types. */
export interface HtmlNode {
  readonly nodeType: number;
  /** Upper or lower case as parsed; compare through `tagOf`. */
  readonly nodeName: string;
  readonly childNodes: Iterable<HtmlNode>;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
}

interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}

const elementNode = 1;
const textNode = 3;

/** True for an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === elementNode;

/** True for text. */
export const isText = (node: HtmlNode): boolean => node.nodeType === textNode;

/** Name of an element in lower case; empty for other nodes. */
export const tagOf = (node: HtmlNode): string =>
  isElement(node) ? node.nodeName.toLowerCase() : "";

/** An attribute; empty where there is none. */
export const attribute = (node: HtmlNode, name: string): string =>
  isElement(node) ? (node.getAttribute(name) ?? "") : "";

/** Attribute that carries the source line of an element. */
const lineAttribute = "data-source-line";

/** The source with its line on every opening tag, since the parser keeps no positions. */
function withLines(source: string): string {
  let line = 1;
  let from = 0;
  return source.replace(/<([a-zA-Z][\w:-]*)(?=[\s/>])/g, (tag, _name, at: number) => {
    for (; from < at; from++) if (source.charCodeAt(from) === 10) line += 1;
    return `${tag} ${lineAttribute}="${line}"`;
  });
}

/** Line of the source that an element begins in; null where the parser made it. */
export const lineOf = (node: HtmlNode): number | null =>
  Number(attribute(node, lineAttribute)) || null;

/**
 * The nodes of a page. Nothing is run, fetched or shown, so nothing needs
 * sanitising: scripts and styles are passed over by name.
 */
export function parsePage(source: string): HtmlNode {
  const bare = withLines(source.replace(/^\s*<\?xml[^>]*\?>/, ""));
  const whole = /<body[\s>]/i.test(bare)
    ? bare
    : `<!doctype html><html><body>${bare}</body></html>`;
  return (parseHTML(whole) as unknown as { document: HtmlNode }).document;
}

/** Nesting past which a page is refused, in elements: real laws stay below 60. */
export const deepestNesting = 400;

/** True where elements nest deeper than `deepestNesting`; without recursion, since that is what such a page attacks. */
export function isTooDeep(root: HtmlNode): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestNesting) return true;
    level = level.flatMap((node) => [...node.childNodes].filter(isElement));
  }
  return false;
}
