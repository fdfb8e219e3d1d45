import { elementsOf, type XmlElement } from "../../xml";
import type { SourceCell } from "../line";
import { wordsOf } from "./words";

const within = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === name ? [child] : within(child, name)));

/** Number at the end of a column's name ("col3", "3"); null where it has none. */
const columnOf = (name: string | undefined): number | null => {
  const digits = /\d+$/u.exec(name ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
};

const spanOf = ({ attrs }: XmlElement): number => {
  const [from, to] = [columnOf(attrs["namest"]), columnOf(attrs["nameend"])];
  return from !== null && to !== null && to >= from ? Math.min(to - from + 1, 200) : 1;
};

/** The rows of a table in the CALS model that Justice Canada uses. Source: OASIS TM 9502:1995. */
export function rowsOf(table: XmlElement): SourceCell[][] {
  const heads = new Set(within(table, "thead").flatMap((head) => within(head, "row")));
  return within(table, "row").map((row) =>
    within(row, "entry").map((cell) => ({
      header: heads.has(row),
      colspan: spanOf(cell),
      rowspan: Math.min(Number(cell.attrs["morerows"] ?? 0) + 1 || 1, 200),
      paragraphs: [wordsOf(cell, new Map())],
    })),
  );
}
