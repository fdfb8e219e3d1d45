/** An element of an XML file, free of its parser: names without prefix, our own attributes under "m:". */
export interface XmlElement {
  /** Local name. */
  name: string;
  /** Attributes by local name; those of {@link ownNamespace} as "m:name"; for others see ParseOptions. */
  attrs: Record<string, string>;
  children: XmlNode[];
  /** Line of the source, from 1; 0 for an element that was made here. */
  line: number;
}

/** An element or a run of text. */
export type XmlNode = XmlElement | string;

/** Namespace of Akoma Ntoso 3.0. Source: OASIS Standard of 29 August 2018. */
export const aknNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** Namespace of what Akoma Ntoso has no place for: numbers that are automatic, weight, origin. */
export const ownNamespace = "urn:modelaw:akn:1";

/** Prefix of {@link ownNamespace} in {@link XmlElement.attrs} and in the files written here. */
export const ownPrefix = "m:";

/** Values that an attribute may be made of; null and undefined leave it out. */
export type AttributeValue = string | number | boolean | null | undefined;

/** An element; children that are null are left out. */
export function el(
  name: string,
  attrs: Record<string, AttributeValue>,
  ...children: (XmlNode | XmlNode[] | null)[]
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attrs))
    if (value !== null && value !== undefined) given[key] = String(value);
  const flat = children.flat().filter((child): child is XmlNode => child !== null && child !== "");
  return { name, attrs: given, children: flat, line: 0 };
}

/** The child elements. */
export const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== "string");

/** The first child element of that name; null where there is none. */
export const childOf = (parent: XmlElement, name: string): XmlElement | null =>
  elementsOf(parent).find((child) => child.name === name) ?? null;

/** The first element of that name among all that are within; null where there is none. */
export function findWithin(parent: XmlElement, name: string): XmlElement | null {
  for (const child of elementsOf(parent)) {
    const found = child.name === name ? child : findWithin(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** All text within, as it stands. */
export const textOf = (node: XmlNode): string =>
  typeof node === "string" ? node : node.children.map(textOf).join("");
