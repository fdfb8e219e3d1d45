import { plain, readable, trimRuns } from "../line";
import type { Item } from "./classify";

/** Lines that a quotation may run over; past it the opening sign is taken for a slip. */
const longestQuotation = 400;

/** Opening signs and what closes them; German and Slavic „…“ closes with what opens English “…”. */
const closers: Record<string, string> = {
  "«": "»",
  "“": "”",
  "„": "“”",
  '"': '"',
  "‘": "’",
  "‹": "›",
};

const opener = /(?:^|[:：]\s*)[([]?([«“„"‘‹])\s*(?=[\p{L}\p{N}§(])/u;

const textOf = (item: Item): string => {
  if (item.type === "table") return "";
  return readable(trimRuns(item.source.runs));
};

const count = (text: string, signs: string): number =>
  [...text].filter((char) => signs.includes(char)).length;

/**
 * True where a line ends a quotation whose signs open and close alike: a sign
 * is left over, and it does not open the line ("…" (NR)", as Brazil marks new
 * wording). A line that is quoted whole shows that the end was forgotten.
 */
function closesSame(words: string, sign: string): boolean {
  const signs = count(words, sign);
  const begins = words.startsWith(sign);
  return signs % 2 === 1 ? !begins : begins && signs > 1;
}

/** Where the quotation that `start` opens and leaves open ends; null where none does. */
function quotationEnd(items: readonly Item[], start: number): number | null {
  const text = textOf(items[start] as Item);
  const match = opener.exec(text);
  const sign = match?.[1];
  if (!sign) return null;
  const close = closers[sign] ?? sign;
  const same = close.includes(sign);
  const open = (words: string) =>
    same ? count(words, sign) % 2 : count(words, sign) - count(words, close);
  let depth = open(text.slice(match.index));
  if (depth <= 0) return null;
  for (let i = start + 1; i < Math.min(items.length, start + longestQuotation); i++) {
    const words = textOf(items[i] as Item);
    if (same ? closesSame(words, sign) : (depth += open(words)) <= 0) return i;
  }
  return null;
}

const asText = (item: Item): Item =>
  item.type === "table"
    ? item
    : { type: "text", runs: trimRuns(item.source.runs), source: item.source };

/**
 * Units inside quotations that run over several lines belong to another law
 * ("… to read: “Article 5 …”"); they become plain text. Gives the items and the
 * first lines of the quotations that held units.
 */
export function setQuotationsApart(items: readonly Item[]): {
  items: Item[];
  quotedUnits: number[];
} {
  const result = [...items];
  const quotedUnits: number[] = [];
  for (let i = 0; i < result.length; i++) {
    const item = result[i] as Item;
    if (item.type === "heading" || item.type === "table") continue;
    const end = quotationEnd(result, i);
    if (end === null) continue;
    const inside = result.slice(i + 1, end + 1);
    // A heading of the source format is the law's own: the sign was a slip.
    if (inside.some(({ source }) => source.kind === "heading")) continue;
    if (inside.some(({ type }) => type === "unit")) quotedUnits.push(item.source.line);
    inside.forEach((quoted, offset) => (result[i + 1 + offset] = asText(quoted)));
    i = end;
  }
  return { items: result, quotedUnits };
}

const keyOf = (item: Item): string | null =>
  item.type === "unit" ? `${item.unit.element} ${item.unit.numeral?.id ?? ""}` : null;

/** Longest line that may stand in a table of contents, in characters. */
const longestEntry = 200;

/**
 * A table of contents at the beginning: a run of units with hardly a word
 * between them whose designations nearly all come again. `from` and `to` are
 * half-open indexes; null where there is none.
 */
export function findContents(items: readonly Item[]): { from: number; to: number } | null {
  const from = items.findIndex(({ type }) => type === "unit");
  if (from < 0) return null;
  const seen = new Set<string>();
  let to = from;
  let words = 0;
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item;
    const key = keyOf(item);
    if (key !== null && seen.has(key)) break;
    if (item.type === "marked" || item.type === "table") break;
    if (item.type === "text" && plain(item.runs).length > longestEntry) break;
    if (item.type === "text") words += 1;
    if (key === null) continue;
    seen.add(key);
    to = i + 1;
  }
  const later = new Set(items.slice(to).map(keyOf));
  const again = [...seen].filter((key) => later.has(key)).length;
  if (seen.size < 3 || again < seen.size * 0.7 || words > seen.size * 0.5) return null;
  return { from, to };
}

/** The items with those of a table of contents as plain text. */
export const contentsAsText = (
  items: readonly Item[],
  range: { from: number; to: number },
): Item[] =>
  items.map((item, index) => (index >= range.from && index < range.to ? asText(item) : item));
