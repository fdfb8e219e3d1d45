import type { Node } from "prosemirror-model";
import { schema } from "../../schema";
import { childOf, elementsOf, type XmlElement } from "../../xml";
import type { Context } from "./context";
import { contentFor, flow, hasWords } from "./flow";
import { fit } from "./fit";
import { withTracked } from "./tracked";
import { unitParts } from "./unit";

/** Kinds of document that are a law or hold one, in the order of preference. */
export const lawTypes = ["act", "bill", "doc", "statement", "portion"];

/** The names under which the body of a document goes. */
const bodies = ["body", "mainBody", "collectionBody", "amendmentBody", "portionBody"];

const isDocument = (element: XmlElement): boolean => lawTypes.includes(element.name);

/** What an attachment or component holds, without description. */
const withoutMeta = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child) => {
    if (typeof child === "string") return [child];
    if (child.name === "meta") return [];
    return isDocument(child) || child.name === "interstitial"
      ? withoutMeta(child).children
      : [child];
  }),
});

/** An attached document as an annex, with number and heading of the attachment. */
function readAnnex(element: XmlElement, context: Context): Node {
  const { attrs, content } = unitParts(withoutMeta(element), "annex", context, flow);
  const { guid, num, label, eId } = attrs;
  const type = schema.nodes.annex;
  return withTracked(type.create({ guid, num, label, eId }, fit(type, content)), element);
}

const annexElements = new Set(["attachments", "components", "annexes"]);
const single = new Set(["attachment", "component", "annex"]);

/** The attached documents of a law, at whatever place its dialect puts them. */
const attached = (law: XmlElement): XmlElement[] =>
  elementsOf(law).flatMap((child) =>
    annexElements.has(child.name)
      ? elementsOf(child).filter((inner) => single.has(inner.name) || isDocument(inner))
      : [],
  );

const partOf = (
  name: "preface" | "preamble" | "conclusions" | "body",
  from: XmlElement[],
  context: Context,
) => {
  const type = schema.nodes[name];
  const content = from.flatMap((element) => contentFor(type, element.children, context));
  return from.length === 0 || (content.length === 0 && !context.exact)
    ? []
    : [type.create(null, content)];
};

/** A law's document and the parts that stand around it in a collection. */
export interface Found {
  law: XmlElement;
  /** What stands before the law in a collection, read as its preface. */
  before: XmlElement[];
  /** Further documents of a collection, read as annexes. */
  beside: XmlElement[];
}

/** The parts of a document, in the order of the schema. `absent`: parts written for validity alone. */
export function readParts(found: Found, absent: ReadonlySet<string>, context: Context): Node[] {
  const { law, before, beside } = found;
  const named = (...names: string[]) =>
    names.flatMap((name) => {
      const child = childOf(law, name);
      return child === null ? [] : [child];
    });
  const preface = [...before, ...named("coverPage", "preface")];
  const body = absent.has("body") ? [] : named(...bodies);
  const annexes = [...attached(law), ...beside].filter(
    (element) => context.exact || hasWords(withoutMeta(element)),
  );
  return [
    ...partOf("preface", preface, context),
    ...partOf("preamble", named("preamble"), context),
    ...partOf("body", body, context),
    ...partOf("conclusions", named("conclusions"), context),
    ...annexes.map((element) => readAnnex(element, context)),
  ];
}

/** The document that an attachment or component holds; null where it refers to one elsewhere. */
const heldDocument = (element: XmlElement): XmlElement | null =>
  elementsOf(element).find(isDocument) ?? null;

/** The law of a collection: the first act or bill that it holds; null where it holds none. */
export function lawInCollection(collection: XmlElement): Found | null {
  const holders = attached(collection);
  const inBody = elementsOf(childOf(collection, "collectionBody") ?? collection).filter(
    (child) => child.name === "component" && heldDocument(child) !== null,
  );
  const all = [...inBody, ...holders];
  const main = ["act", "bill"]
    .map((name) => all.find((holder) => heldDocument(holder)?.name === name))
    .find((holder) => holder !== undefined);
  const law = main === undefined ? null : heldDocument(main);
  if (law === null) return null;
  const before = ["coverPage", "preface", "preamble"].flatMap((name) => {
    const child = childOf(collection, name);
    return child === null ? [] : [child];
  });
  return { law, before, beside: all.filter((holder) => holder !== main) };
}
