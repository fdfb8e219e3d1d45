import { plain, type Run } from "../line";
import { isCapitals, looksLikeHeading, type Item } from "./classify";
import { recitalPlaces } from "./recitals";
import type { Vocabulary } from "./vocabulary";

/** What stands before the first unit. */
export interface Front {
  title: Run[] | null;
  /** Lines before and behind the title, in order; the title's place is `titleAt`. */
  preface: Item[];
  titleAt: number;
  preamble: Item[];
}

/** Kinds of acts, as titles name them. */
const kinds =
  /(?:закон|кодекс|конституц|постанов|указ|конвенц|соглашен|устав|положени|заң|нұсқау|(?:^|\s)(?:act|law|code|bill|ley|loi|lei|llei|legge|zakon|zákon|lag|lov|laki)(?:\s|$)|constitution|regulation|directive|decree|convention|ordinance|statute|gesetz|verordnung|ordnung|código|decreto|reglamento|décret|règlement|ordonnance|regolamento|ustawa|rozporządzenie|kanun|qonun|qanun|օրենք|კანონი|القانون|قانون)/iu;

const namesLaw = (text: string): boolean =>
  text.length <= 300 && kinds.test(text) && !/[.;,]$/u.test(text.trim());

const runsOf = (item: Item): Run[] => (item.type === "table" ? [] : item.source.runs);

/** Lines at the beginning among which the title is sought. */
const titleWithin = 8;

/** Longest title, in characters. */
const longestTitle = 600;

/** The title among the lines before the first unit: the widest heading, else the first line that can be one. */
function titleIndex(items: readonly Item[]): number {
  const headings = items.flatMap((item, index) =>
    item.type === "heading" && item.level > 0 ? [{ level: item.level, index }] : [],
  );
  const widest = headings.reduce<(typeof headings)[number] | null>(
    (best, heading) => (best === null || heading.level < best.level ? heading : best),
    null,
  );
  if (widest) return widest.index;
  const near = items.slice(0, titleWithin);
  const [opening] = near;
  if (opening && opening.type !== "table" && namesLaw(plain(runsOf(opening)))) return 0;
  const capitals = near.findIndex((item) => item.type === "text" && isCapitals(plain(item.runs)));
  if (capitals >= 0) return capitals;
  const named = near.findIndex((item) => looksLikeHeading(item));
  const first = near.findIndex(
    (item) => item.type !== "table" && plain(runsOf(item)).length <= longestTitle,
  );
  return named >= 0 && first !== 0 ? named : first;
}

/** Recitals that begin without any opening words; fewer than two may be a list of another kind. */
function firstRecital(items: readonly Item[], title: number): number {
  const [first, second] = recitalPlaces(items.slice(title + 1));
  return first === undefined || second === undefined ? items.length : title + 1 + first;
}

/** Splits what stands before the first unit into title, preface and preamble. */
export function splitFront(items: readonly Item[], vocabulary: Vocabulary): Front {
  const at = titleIndex(items);
  const opens = vocabulary.preamble.map((words) => new RegExp(`^[\\s«“"(]*${words}`, "iu"));
  const start = items.findIndex(
    (item, index) => index > at && opens.some((open) => open.test(plain(runsOf(item)).trim())),
  );
  const end = start < 0 ? firstRecital(items, at) : start;
  const title = at >= 0 ? runsOf(items[at] as Item) : null;
  return {
    title,
    preface: items.slice(0, end).filter((_, index) => index !== at),
    titleAt: Math.max(at, 0),
    preamble: items.slice(end),
  };
}
