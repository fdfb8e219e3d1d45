import { plain, type Run } from "../line";
import { isCapitals, looksLikeHeading, type Item } from "./classify";
import { markerOf } from "./marker";

/** How the articles of one document bear their headings. */
export interface HeadingHabit {
  /** True where the words behind "Article 5." are a heading, false where they are the text. */
  onLine: boolean;
  /** True where the line below "Article 5" is its heading. */
  below: boolean;
  /** True where a heading of the format, one level up, stands above each bare designation: "#### Scope", "##### 5". */
  above: boolean;
}

/** Longest heading of an article, in characters. */
const longest = 320;

const isContent = (item: Item | undefined): boolean =>
  item !== undefined && item.type !== "unit" && item.type !== "heading";

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** True for words all in round brackets, "(Scope).-": headings of some Latin American and Ukrainian laws. */
export const isBracketed = (text: string): boolean =>
  /^\([^()]{2,200}\)[.\-–— ]*$/u.test(text.trim());

/** A line that could be the heading of the designation above it: short, and no sentence. */
export const couldBeHeading = (item: Item | undefined): item is Item & { type: "text" } => {
  if (item?.type !== "text") return false;
  const text = plain(item.runs).trim();
  if (isBracketed(text)) return true;
  return (
    text.length <= 200 &&
    !/[.;:,]$/u.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    markerOf(text) === null &&
    !/^[[({]/u.test(text)
  );
};

/** True where the line of a unit holds its designation alone, or beside it only calls of notes. */
export const isBare = ({ rest }: Item & { type: "unit" }): boolean =>
  rest.every(({ note }) => note !== undefined);

/** True where the unit at `index` is a bare heading of the format with a heading one level up right above it, which is its alone. */
export function headedAbove(items: readonly Item[], index: number): boolean {
  const [above, item] = [items[index - 1], items[index]];
  return (
    item?.type === "unit" &&
    item.unit.rank === "article" &&
    item.source.kind === "heading" &&
    isBare(item) &&
    above?.type === "heading" &&
    above.level === item.level - 1
  );
}

/** Share of the articles above which their heading must stand for this to be a habit. */
const aboveShare = 0.7;

/** The habit of a document, from all its articles. */
export function headingHabit(items: readonly Item[]): HeadingHabit {
  const articles = items.flatMap((item, index) =>
    item.type === "unit" && item.unit.rank === "article" ? [{ item, index }] : [],
  );
  const worded = articles.filter(({ item }) => !isBare(item));
  const texts = worded.map(({ item }) => plain(item.rest).trim());
  const followed = worded.filter(({ index }) => isContent(items[index + 1])).length;
  const length = median(texts.map((text) => text.length));
  const closed = texts.filter((text) => /[.:;]$/u.test(text)).length;
  const onLine =
    followed >= worded.length * 0.5 &&
    length <= 170 &&
    (closed <= worded.length * 0.5 || length <= 80);
  const bare = articles.filter(({ item }) => isBare(item));
  const headed = bare.filter(
    ({ index }) => couldBeHeading(items[index + 1]) && isContent(items[index + 2]),
  ).length;
  const above = articles.filter(({ index }) => headedAbove(items, index)).length;
  return {
    onLine,
    below: bare.length > 0 && headed >= bare.length * 0.6,
    above: above > 1 && above >= articles.length * aboveShare,
  };
}

/** True where the words behind the designation of an article are its heading. */
export function restIsHeading(
  item: Item & { type: "unit" },
  next: Item | undefined,
  habit: HeadingHabit,
): boolean {
  const text = plain(item.rest).trim();
  if (text === "" || text.length > longest || markerOf(text) !== null) return false;
  if (item.source.kind === "heading") return true;
  if (isBracketed(text)) return true;
  return habit.onLine && (isContent(next) || !/[.;:]$/u.test(text));
}

/** Runs cut behind the bold words that they begin with, where only these are bold; null where that is not so. */
export function boldLead(runs: readonly Run[]): { lead: Run[]; rest: Run[] } | null {
  const end = runs.findIndex((run) => !run.marks.includes("b") && run.text.trim() !== "");
  if (end <= 0 || !runs.slice(0, end).some(({ marks }) => marks.includes("b"))) return null;
  return { lead: runs.slice(0, end), rest: runs.slice(end) };
}

/** True where a line below a division without words is its heading. */
export const headsDivision = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.type === "heading" && item.marker === null) ||
    looksLikeHeading(item) ||
    couldBeHeading(item));

/** True where a heading in capitals goes on in the next line. */
export const headingGoesOn = (heading: readonly Run[], item: Item | undefined): boolean =>
  item?.type === "text" &&
  isCapitals(plain(heading)) &&
  isCapitals(plain(item.runs)) &&
  plain(item.runs).length < 200;
