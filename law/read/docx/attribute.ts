import { childOf, type XmlElement } from "../../xml";

/** Value of a property element ("w:val"); null where the element or the value is missing. */
export const valueOf = (parent: XmlElement | null, name: string): string | null =>
  (parent && childOf(parent, name)?.attrs["val"]) ?? null;

/** Number in a property element; null where there is none. */
export function numberOf(parent: XmlElement | null, name: string): number | null {
  const value = valueOf(parent, name);
  const number = value === null ? NaN : Number(value);
  return Number.isInteger(number) ? number : null;
}

/** An on/off property: null where it is not said. Source: ECMA-376 part 1, 17.17.4. */
export function toggleOf(parent: XmlElement | null, name: string): boolean | null {
  const element = parent && childOf(parent, name);
  if (!element) return null;
  return !/^(?:0|false|off|none)$/u.test(element.attrs["val"] ?? "true");
}
