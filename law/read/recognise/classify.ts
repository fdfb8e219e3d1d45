import { plain, readable, sliceRuns, trimRuns, wholly, type Run, type SourceLine } from "../line";
import { headingMarkerOf, markerOf, type Marker } from "./marker";
import { unitHeading, type UnitHeading, type UnitPatterns } from "./unitHeading";

/** What one line of the source is, before it is known where it belongs. */
export type Item =
  | {
      type: "unit";
      unit: UnitHeading;
      label: string;
      rest: Run[];
      level: number;
      source: SourceLine;
    }
  /** A heading that names no unit. */
  | { type: "heading"; level: number; marker: Marker | null; runs: Run[]; source: SourceLine }
  | { type: "marked"; marker: Marker; runs: Run[]; source: SourceLine }
  | { type: "text"; runs: Run[]; source: SourceLine }
  | { type: "table"; source: SourceLine };

/** Longest designation with heading that a plain line may bear, in characters; more is a sentence. */
const longestHeading = 320;

/** Words that may follow a number in a sentence that only mentions a provision. */
const mention =
  /^(?:Abs|Absatz|Nr|Nummer|Satz|Buchst|par|para|al|ust|lid|odst|BGB|ZPO|StGB|UAbs|Unterabs|lit)(?![\p{L}])/u;

/** True where a plain line only mentions a unit: "Article 5 of this Law applies …". */
function isMention(text: string, unit: UnitHeading): boolean {
  const rest = text.slice(unit.restStart);
  const between = text.slice(unit.labelEnd, unit.restStart);
  if (rest === "") return false;
  if (/^[,;)]/u.test(rest) || (/^\(/u.test(rest) && between === "" && !/\)[.\s–-]*$/u.test(rest)))
    return true;
  if (mention.test(rest)) return true;
  if (unit.separated) return unit.rank !== "article" && text.length > longestHeading;
  if (/^\p{Ll}/u.test(rest) || /^\d/u.test(rest)) return true;
  if (unit.rank === "article") return /[;,]$/u.test(rest);
  return rest.length > longestHeading || /[;,.]$/u.test(rest);
}

/** A line of a table of contents: "Article 5 ........ 12". */
const leader = /(?:\.{3,}|…{2,}|\t|\s{4,}|(?:\. ){3,})\s*\d{1,4}$/u;

/** Notes called right behind a number go behind the words of its line: "Article 5[1]. Fees" → "Article 5." and "Fees[1]". */
function notesBehind(label: string, rest: Run[]): { label: string; rest: Run[] } {
  const words = rest.findIndex(({ note }) => note === undefined);
  if (words <= 0) return { label, rest };
  const after = trimRuns(rest.slice(words));
  const [sign = "", dot = ""] = /^([.:]?)[\s–—-]*/u.exec(plain(after)) ?? [];
  return {
    label: label + dot,
    rest: [...sliceRuns(after, sign.length), ...rest.slice(0, words)],
  };
}

function unitItem(line: SourceLine, text: string, unit: UnitHeading, runs: Run[]): Item {
  const label = text.slice(0, unit.labelEnd).trim();
  const rest = trimRuns(sliceRuns(runs, unit.restStart));
  return { type: "unit", unit, ...notesBehind(label, rest), level: line.level, source: line };
}

/** A heading that is a number and words: "1  Short title", "94 to 99". */
const bareNumber =
  /^(\d{1,4}[A-Za-z]{0,2}(?:\.\d{1,3})*)(?:\s+(?:and|to|et|à|and|–|-)\s+(\d{1,4}(?:\.\d{1,3})*))?(?:[.:]?\s{1,}|[.]?$)/u;

/** The bare number that a heading begins with, as an article; null where there is none. */
export function bareNumberUnit(text: string): UnitHeading | null {
  const [label, first, last] = bareNumber.exec(text) ?? [];
  if (!label || !first) return null;
  const numeral = (printed: string) => ({
    printed,
    id: printed.toLowerCase(),
    value: Number(/^\d+/u.exec(printed)?.[0]),
    script: "decimal" as const,
  });
  return {
    rank: "article",
    element: "article",
    numeral: numeral(first),
    until: last ? numeral(last) : null,
    labelEnd: label.trimEnd().length,
    restStart: label.length,
    separated: true,
  };
}

/** What `classifyLine` needs to know of the whole document. */
export interface ClassifyContext {
  compiled: UnitPatterns;
  /** True where headings that are bare numbers stand for articles. */
  bareNumbers: boolean;
}

/** What a line is. */
export function classifyLine(line: SourceLine, context: ClassifyContext): Item {
  if (line.kind === "table") return { type: "table", source: line };
  const runs = trimRuns(line.runs);
  const text = readable(runs);
  if (line.quoted) return { type: "text", runs, source: line };
  const heading = line.kind === "heading";
  const unit =
    unitHeading(text, context.compiled) ??
    (heading && context.bareNumbers ? bareNumberUnit(text) : null);
  if (unit && !leader.test(text) && (heading || !isMention(text, unit)))
    return unitItem(line, text, unit, runs);
  if (heading)
    return {
      type: "heading",
      level: line.level,
      marker: headingMarkerOf(text),
      runs,
      source: line,
    };
  const marker = markerOf(text);
  if (marker)
    return { type: "marked", marker, runs: trimRuns(sliceRuns(runs, marker.end)), source: line };
  return { type: "text", runs, source: line };
}

/** True for a short line in capitals, or wholly bold, or set in the middle: a heading by its looks. */
export function looksLikeHeading(item: Item): boolean {
  if (item.type !== "text") return false;
  const text = plain(item.runs).trim();
  if (text.length > 200 || text.length < 3 || /[;,:]$/u.test(text)) return false;
  if (!/\p{L}/u.test(text)) return false;
  return isCapitals(text) || wholly(item.runs, "b") || item.source.centred;
}

/** True where all letters are capitals, and they are more than an abbreviation. */
export const isCapitals = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6 && !/\p{Ll}/u.test(text);
