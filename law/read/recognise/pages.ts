import type { Doubt } from "../../schema";
import { plain, type SourceLine } from "../line";
import { doubt } from "./doubts";
import { markerOf } from "./marker";

const names =
  "page|p\\.|pág(?:ina|\\.)|seite|s\\.|стр(?:аница|\\.)?|стор(?:інка|\\.)?|бет|bet|sayfa|strona|str\\.|strana|pagina|side|sida|sivu";
/** "– 12 –", "Page 12 of 90", "стр. 12", "12". */
const pageNumber = new RegExp(
  `^(?:[-–—•|[(]\\s*)?(?:(?:${names})\\s*)?(\\d{1,4})(?:\\s*(?:/|of|de|sur|von|из|з|di|z)\\s*\\d{1,4})?(?:\\s*[-–—•|\\])])?$`,
  "iu",
);

/** Fewer page numbers than this prove nothing. */
const leastPages = 3;
/** Lines between two bare numbers, at the median; nearer ones may number provisions or fill a table. */
const leastBetween = 8;

interface Found {
  at: number;
  value: number;
}

const wordsOf = (line: SourceLine): string => plain(line.runs).trim();

/** Numbers of one shape, each one more than the one before. */
const areCounted = (found: readonly Found[]): boolean => {
  const steps = found.slice(1).map(({ value }, n) => value - found[n]!.value);
  return (
    found.length >= leastPages && steps.filter((step) => step === 1).length >= steps.length * 0.8
  );
};

const areApart = (found: readonly Found[]): boolean => {
  const gaps = found.slice(1).map(({ at }, n) => at - found[n]!.at);
  return (gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0) >= leastBetween;
};

/** Places of page numbers among the lines. */
function pageNumbers(lines: readonly SourceLine[], numbersNameUnits: boolean): number[] {
  const shapes = new Map<string, Found[]>();
  lines.forEach((line, at) => {
    if (line.kind !== "paragraph") return;
    const text = wordsOf(line);
    const value = text.length <= 30 ? pageNumber.exec(text)?.[1] : undefined;
    if (value === undefined) return;
    const shape = text.toLowerCase().replace(/\d+/gu, "#");
    shapes.set(shape, [...(shapes.get(shape) ?? []), { at, value: Number(value) }]);
  });
  return [...shapes].flatMap(([shape, found]) => {
    const bare = /^\(?#\)?$/u.test(shape);
    if (!areCounted(found) || (bare && (numbersNameUnits || !areApart(found)))) return [];
    return found.map(({ at }) => at);
  });
}

/** Lines beside page numbers that are the same on most pages. */
function runningHeads(lines: readonly SourceLine[], pages: readonly number[]): number[] {
  const isPage = new Set(pages);
  const heads = new Map<string, number[]>();
  for (const page of pages)
    for (const at of [page - 1, page + 1]) {
      const line = lines[at];
      if (!line || line.kind !== "paragraph" || isPage.has(at)) continue;
      const text = wordsOf(line);
      if (text !== "" && text.length < 120) heads.set(text, [...(heads.get(text) ?? []), at]);
    }
  return [...heads.values()]
    .filter((list) => list.length >= Math.max(leastPages, pages.length / 2))
    .flat();
}

/** True where a page ended within a sentence. */
const goesOn = (before: SourceLine, after: SourceLine): boolean => {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  return (
    before.kind === "paragraph" &&
    after.kind === "paragraph" &&
    left.length > 30 &&
    !/[.;:!?»”")\]]$/u.test(left) &&
    /^\p{Ll}{2}/u.test(right) &&
    markerOf(right) === null
  );
};

/**
 * The lines without page numbers and the titles that run along with them; a
 * sentence that went on over the page is put together. One doubt tells of all.
 * `numbersNameUnits`: true where a number alone may be the designation of a provision.
 */
export function withoutPages(
  lines: readonly SourceLine[],
  numbersNameUnits: boolean,
): { lines: SourceLine[]; doubts: Doubt[] } {
  const pages = pageNumbers(lines, numbersNameUnits);
  if (pages.length === 0) return { lines: [...lines], doubts: [] };
  const left = new Set([...pages, ...runningHeads(lines, pages)]);
  const kept: SourceLine[] = [];
  lines.forEach((line, at) => {
    if (left.has(at)) return;
    const before = kept.at(-1);
    if (before && left.has(at - 1) && goesOn(before, line))
      kept[kept.length - 1] = {
        ...before,
        runs: [...before.runs, { text: " ", marks: [] }, ...line.runs],
      };
    else kept.push(line);
  });
  const first = lines[Math.min(...left)]!.line;
  return {
    lines: kept,
    doubts: [
      doubt(
        "page-numbers",
        `${left.size} lines with page numbers or running titles were left out, first line ${first}.`,
        { severity: "note", line: first, params: { count: left.size, line: first } },
      ),
    ],
  };
}
