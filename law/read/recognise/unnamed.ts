import { plain, sliceRuns, trimRuns } from "../line";
import { bareNumberUnit, type Item } from "./classify";

/** Share of the numbers that must rise from one to the next. */
const risingShare = 0.9;

const rise = (values: readonly number[]): boolean =>
  values.filter((value, at) => value > (values[at - 1] ?? 0)).length >= values.length * risingShare;

type Numbered = Item & { type: "marked" | "text" };

const asUnit = (item: Numbered, label: string | null): Item => {
  const text = plain(trimRuns(item.source.runs));
  const unit = bareNumberUnit(text);
  if (!unit) return item;
  const rest = label === null ? trimRuns(sliceRuns(item.source.runs, unit.restStart)) : item.runs;
  return {
    type: "unit",
    unit,
    label: label ?? text.slice(0, unit.labelEnd),
    rest,
    level: 0,
    source: item.source,
  };
};

/** "1. In this Act …": paragraphs with a number and a full stop at the margin. */
function withPoints(items: readonly Item[]): Item[] | null {
  const isTop = (item: Item): item is Item & { type: "marked" } =>
    item.type === "marked" && item.marker.readings[0]?.style === "1.";
  const orders = items.filter(isTop).map((item) => item.marker.readings[0]?.order ?? 0);
  if (orders.length < 2 || !rise(orders)) return null;
  return items.map((item) => (isTop(item) ? asUnit(item, item.marker.label) : item));
}

/** Place of a bare number in the count: "2" → 2, "2.1" → 2.01, "12A" → 12.01; null for other lines. */
function orderOf(item: Item): number | null {
  if (item.type !== "text" && item.type !== "marked") return null;
  if (item.type === "marked" && !/^[\d.]*\d$/u.test(item.marker.label)) return null;
  const text = plain(trimRuns(item.source.runs));
  const unit = bareNumberUnit(text);
  if (!unit?.numeral || !/^(?:$|[\p{Lu}([])/u.test(text.slice(unit.restStart))) return null;
  const { value, printed } = unit.numeral;
  const [, digits, letter] = /^\d+(?:\.(\d+)|(\p{L}))?/u.exec(printed) ?? [];
  const inserted = letter ? letter.toUpperCase().charCodeAt(0) - 64 : Number(digits ?? 0);
  return (value ?? 0) + inserted / 100;
}

/** "1 Short title", "2 (1) In this Act …": a number alone, as laws of the Commonwealth print it. */
function withoutPoints(items: readonly Item[]): Item[] | null {
  const orders = items.flatMap((item) => orderOf(item) ?? []);
  if (orders.length < 3 || (orders[0] ?? 0) >= 3 || !rise(orders)) return null;
  return items.map((item) => (orderOf(item) === null ? item : asUnit(item as Numbered, null)));
}

/** Where no unit has a name, numbered paragraphs at the margin stand for articles. */
export const numbersAsUnits = (items: readonly Item[]): Item[] =>
  withPoints(items) ?? withoutPoints(items) ?? [...items];
