import { childOf, elementsOf, type XmlElement } from "../../xml";
import { plain, type Run, type SourceCell, type SourceLine } from "../line";
import { markerOf } from "../recognise/marker";
import { numberOf, toggleOf } from "./attribute";

/** A cell with its paragraphs read. */
export interface ReadCell {
  lines: SourceLine[];
  /** Grid column that it begins in, from 0. */
  column: number;
  span: number;
  /** True where it goes on with the cell above. */
  goesOn: boolean;
  header: boolean;
}

/** Columns that a cell may span; more is a slip of the file. */
const widest = 200;

/** Wrappers around rows and cells: content controls, foreign mark-up, tracked insertions. */
const wrappers = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/** Elements of a name below `parent`, through wrappers. */
export const partsOf = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((child) =>
    child.name === name ? [child] : wrappers.has(child.name) ? partsOf(child, name) : [],
  );

/** True for a row that a tracked change deleted. */
export const isDeletedRow = (row: XmlElement): boolean => {
  const properties = childOf(row, "trPr");
  return properties !== null && childOf(properties, "del") !== null;
};

/** The cells of a row with their places in the grid; `read` gives the paragraphs of a cell. */
export function readRow(row: XmlElement, read: (cell: XmlElement) => SourceLine[]): ReadCell[] {
  const rowProperties = childOf(row, "trPr");
  const header = toggleOf(rowProperties, "tblHeader") ?? false;
  let column = Math.min(numberOf(rowProperties, "gridBefore") ?? 0, widest);
  return partsOf(row, "tc").map((cell) => {
    const properties = childOf(cell, "tcPr");
    const span = Math.min(Math.max(numberOf(properties, "gridSpan") ?? 1, 1), widest);
    const merge = properties && childOf(properties, "vMerge");
    const goesOn = merge !== null && merge.attrs["val"] !== "restart";
    const made = { lines: read(cell), column, span, goesOn, header };
    column += span;
    return made;
  });
}

const paragraphsOf = (lines: readonly SourceLine[]): Run[][] =>
  lines.flatMap((line) =>
    line.kind === "table"
      ? line.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs))
      : [line.runs],
  );

/** The rows of a table of data; cells that go on with the one above make it higher. */
export function dataRows(rows: readonly ReadCell[][]): SourceCell[][] {
  const above = new Map<number, SourceCell>();
  return rows.map((row) =>
    row.flatMap(({ lines, column, span, goesOn, header }) => {
      const upper = goesOn ? above.get(column) : undefined;
      if (upper) {
        upper.rowspan += 1;
        upper.paragraphs.push(...paragraphsOf(lines));
        return [];
      }
      const cell = { header, colspan: span, rowspan: 1, paragraphs: paragraphsOf(lines) };
      above.set(column, cell);
      return [cell];
    }),
  );
}

const textOfCell = ({ lines }: ReadCell): string => paragraphsOf(lines).map(plain).join(" ").trim();

const isMarkerOrEmpty = (cell: ReadCell): boolean => {
  const text = textOfCell(cell);
  const marker = text === "" ? null : markerOf(`${text} `);
  return text === "" || marker?.label.trim().length === text.length;
};

/** True for a table that only sets things side by side: one column, or a marker beside its words. */
export const isLayout = (rows: readonly ReadCell[][]): boolean =>
  rows.every((row) => row.length <= 1) ||
  (rows.every((row) => row.length <= 3 && row.slice(0, -1).every(isMarkerOrEmpty)) &&
    rows.some(([first]) => first !== undefined && textOfCell(first) !== ""));

/** The paragraphs of a layout table; a marker joins the words beside it. */
export const layoutLines = (rows: readonly ReadCell[][]): SourceLine[] =>
  rows.flatMap((row) => {
    const markers = row.slice(0, -1).flatMap((cell) => paragraphsOf(cell.lines).flat());
    const [first, ...rest] = row.at(-1)?.lines ?? [];
    if (!first) return [];
    const joined = markers.length > 0 && first.kind !== "table";
    const lead: Run[] = joined ? [...markers, { text: " ", marks: [] }] : [];
    return [{ ...first, runs: [...lead, ...first.runs] }, ...rest];
  });
