import type { Side, SideUnit } from "../../../law/compare";

/** A provision of an invented law: element, number, own lines, and what stands in it. */
export interface Given {
  element: SideUnit["element"];
  num: string;
  heading: string;
  lines: string[];
  inner: Given[];
  guid?: string;
}

const given =
  (element: SideUnit["element"]) =>
  (num: string, lines: string | string[], ...inner: Given[]): Given => ({
    element,
    num,
    heading: "",
    lines: typeof lines === "string" ? (lines === "" ? [] : [lines]) : lines,
    inner,
  });

export const art = given("article");
export const para = given("paragraph");
export const point = given("point");
export const chapter = (num: string, heading: string, ...inner: Given[]): Given => ({
  ...given("chapter")(num, []),
  heading,
  inner,
});

/** A side as comparison reads it, from invented provisions. */
export function side(...provisions: Given[]): Side {
  const units: SideUnit[] = [];
  const add = (one: Given, parent: number | null, depth: number): number => {
    const index = units.length;
    const children: number[] = [];
    const label = one.element === "article" ? `Article ${one.num}` : `(${one.num})`;
    units.push({
      guid: one.guid ?? null,
      origin: null,
      element: one.element,
      num: one.num,
      label,
      eId: `${one.element}_${one.num}_${index}`,
      heading: one.heading,
      weight: null,
      depth,
      parent,
      children,
      place: "body",
      lines: one.lines.map((text) => ({ kind: "text", text })),
      choices: [],
    });
    for (const inner of one.inner) children.push(add(inner, index, depth + 1));
    return index;
  };
  for (const one of provisions) add(one, null, 0);
  return { units, frame: new Map() };
}
