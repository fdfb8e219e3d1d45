import type { Node } from "prosemirror-model";
import { formatOrdinal, parseOrdinal, type NumberScript } from "../number";

/** Scripts in which printed numbers may count on, as they are tried. */
const scripts: readonly NumberScript[] = [
  "decimal",
  "lower-latin",
  "lower-cyrillic",
  "upper-roman",
  "lower-roman",
  "upper-latin",
];

/** Start of the key of a row that runs through the whole law; others start with their provision's identity. */
const wholeLaw = "law ";

/** Provisions of one element in a row: through the whole law, or in one provision. */
type Series = ReadonlyMap<string, readonly Node[]>;

function seriesOf(doc: Node): Series {
  const found = new Map<string, Node[]>();
  const add = (key: string, node: Node) => {
    const row = found.get(key);
    if (row) row.push(node);
    else found.set(key, [node]);
  };
  doc.descendants((node, _pos, parent) => {
    if (node.type.name === "quotedStructure" || node.isTextblock) return false;
    if (node.type.name !== "provision") return true;
    const element = String(node.attrs["element"]);
    add(`${wholeLaw}${element}`, node);
    if (parent?.type.name === "provision") add(`${String(parent.attrs["guid"])} ${element}`, node);
    return true;
  });
  return found;
}

const numberOf = (node: Node): string | null => node.attrs["num"] as string | null;

/** The first ordinal of a row that counts on by one; null where it does not in that script. */
function startOf(nodes: readonly Node[], script: NumberScript): number | null {
  const values = nodes.map((node) => {
    const number = numberOf(node) ?? "";
    const value = parseOrdinal(number, script);
    // An inserted number (6¹, 12 bis) has an ordinal too, but is more than that.
    return value !== null && formatOrdinal(value, script) === number ? value : null;
  });
  const [start] = values;
  return start != null && values.every((value, at) => value === start + at) ? start : null;
}

/** The script in which a row counts on in every text that has it, and where it starts. */
function countOf(
  rows: readonly (readonly Node[])[],
): { script: NumberScript; start: number } | null {
  for (const script of rows.length === 0 ? [] : scripts) {
    const starts = rows.map((row) => startOf(row, script));
    if (starts.every((start) => start !== null)) return { script, start: Math.min(...starts) };
  }
  return null;
}

/** Numbers that rows of the merged text must get to count on as they did, by identity. */
function newNumbers(merged: Series, texts: readonly Series[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const throughout = new Set<string>();
  const inLaw = [...merged].filter(([key]) => key.startsWith(wholeLaw));
  const inProvisions = [...merged].filter(([key]) => !key.startsWith(wholeLaw));
  for (const [key, nodes] of [...inLaw, ...inProvisions]) {
    const element = key.split(" ").at(-1) ?? "";
    const count = countOf(texts.flatMap((text) => (text.has(key) ? [text.get(key)!] : [])));
    if (!count || throughout.has(element)) continue;
    if (key.startsWith(wholeLaw)) throughout.add(element);
    if (startOf(nodes, count.script) !== null || nodes.some((node) => numberOf(node) === null))
      continue;
    nodes.forEach((node, at) => {
      const guid = node.attrs["guid"] as string | null;
      const number = formatOrdinal(count.start + at, count.script);
      if (guid !== null && number !== numberOf(node)) numbers.set(guid, number);
    });
  }
  return numbers;
}

/** A provision under another number; its label keeps its form, its address is computed again. */
function renumbered(attrs: Node["attrs"], number: string): Node["attrs"] {
  const { num, label } = attrs as { num: string; label: string | null };
  return { ...attrs, num: number, label: label?.replace(num, number) ?? null, eId: null };
}

/**
 * The merged text with its printed numbers counted on. Where both sides inserted provisions, each
 * numbered what follows in its own way; where numbers run without a gap in all three texts, they
 * do so in the merged one. Numbers that are not printed follow by themselves, and ones with gaps
 * or insertions (5-1, 12 bis) stay as they are.
 */
export function withPrintedNumbers(merged: Node, texts: readonly Node[]): Node {
  const numbers = newNumbers(seriesOf(merged), texts.map(seriesOf));
  if (numbers.size === 0) return merged;
  const visit = (node: Node): Node => {
    if (node.isTextblock || node.isLeaf || node.type.name === "quotedStructure") return node;
    const number = numbers.get(String(node.attrs["guid"]));
    const attrs = number === undefined ? node.attrs : renumbered(node.attrs, number);
    return node.type.create(attrs, node.children.map(visit), node.marks);
  };
  return visit(merged);
}
