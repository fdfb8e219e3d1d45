/** All that the schema needs of an element: `law/` compiles without DOM types. */
interface AttributeReader {
  getAttribute(name: string): string | null;
}

/** An attribute of an element that a DOM parser handed over; null where it has none. */
export const readAttribute = (element: object, name: string): string | null =>
  (element as AttributeReader).getAttribute(name);
