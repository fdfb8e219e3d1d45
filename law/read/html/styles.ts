import type { RunMark } from "../line";
import { attribute, tagOf, type HtmlNode } from "./dom";

/** What a page's style sheets and known publishers say of its classes. */
export interface PageStyles {
  raised: ReadonlySet<string>;
  bold: ReadonlySet<string>;
  italic: ReadonlySet<string>;
  centred: ReadonlySet<string>;
  /** True where the page shows lists without bullets. */
  plainLists: boolean;
}

/** Classes that publishers use for raised numbers, also where the style sheet is missing: pravo.gov.ru, EUR-Lex. */
const knownRaised = ["W9", "oj-super", "super", "superscript", "sup"];

const rules = /([^{}]*)\{([^{}]*)\}/g;

/** The classes of the style sheets that raise, embolden, slant or centre. */
export function pageStyles(source: string): PageStyles {
  const found = {
    raised: new Set(knownRaised),
    bold: new Set<string>(),
    italic: new Set<string>(),
    centred: new Set<string>(),
    plainLists: false,
  };
  for (const [, sheet = ""] of source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)) {
    if (/(?:^|[},\s])ul[^{}]*\{[^{}]*list-style[^;{}]*none/i.test(sheet)) found.plainLists = true;
    for (const [, selectors = "", body = ""] of sheet.matchAll(rules))
      for (const [, name = ""] of selectors.matchAll(/\.([\w-]+)/g)) {
        if (/vertical-align\s*:\s*super/i.test(body)) found.raised.add(name);
        if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(body)) found.bold.add(name);
        if (/font-style\s*:\s*italic/i.test(body)) found.italic.add(name);
        if (/text-align\s*:\s*center/i.test(body)) found.centred.add(name);
      }
  }
  return found;
}

const tagMarks: Record<string, RunMark> = {
  b: "b",
  strong: "b",
  i: "i",
  em: "i",
  cite: "i",
  u: "u",
  sup: "sup",
  sub: "sub",
};

const classesOf = (node: HtmlNode): string[] =>
  attribute(node, "class").split(/\s+/).filter(Boolean);

/** The marks that an element gives to the words in it. */
export function marksOf(node: HtmlNode, styles: PageStyles): RunMark[] {
  const marks = new Set<RunMark>();
  const byTag = tagMarks[tagOf(node)];
  if (byTag) marks.add(byTag);
  const style = attribute(node, "style");
  const classes = classesOf(node);
  if (/vertical-align\s*:\s*super/i.test(style) || classes.some((name) => styles.raised.has(name)))
    marks.add("sup");
  if (
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) ||
    classes.some((name) => styles.bold.has(name))
  )
    marks.add("b");
  if (/font-style\s*:\s*italic/i.test(style) || classes.some((name) => styles.italic.has(name)))
    marks.add("i");
  return [...marks];
}

/** True where an element sets its words in the middle. */
export const isCentred = (node: HtmlNode, styles: PageStyles): boolean =>
  attribute(node, "align").toLowerCase() === "center" ||
  tagOf(node) === "center" ||
  /text-align\s*:\s*center/i.test(attribute(node, "style")) ||
  classesOf(node).some((name) => styles.centred.has(name));

/** True where an element is not shown. */
export const isHidden = (node: HtmlNode): boolean =>
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, "style")) ||
  classesOf(node).some((name) => name === "tooltip-text" || name === "sr-only");

/** True for the number that Word writes in front of a list paragraph. */
export const isWordListNumber = (node: HtmlNode): boolean =>
  /mso-list\s*:\s*Ignore/i.test(attribute(node, "style"));

/** True for a list that is shown without bullets. */
export const isPlainList = (node: HtmlNode, styles: PageStyles): boolean =>
  styles.plainLists || /list-style[^;]*none/i.test(attribute(node, "style"));
