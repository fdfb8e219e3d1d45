import type { Change, ComparedUnit, Comparison, Hunk, Match, ParagraphDiff } from "./comparison";
import { phrases, type Phrases, type TellingLanguage } from "./phrase";

/** Quoted words are cut to this many characters: a sentence is to be heard, not to be the law. */
const longestQuote = 160;

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");

function quoted(words: string, { quote }: Phrases): string {
  const text = words.trim().replace(/\s+/gu, " ");
  if (text.length <= longestQuote) return quote(text);
  const cut = text.slice(0, longestQuote);
  return quote(`${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestQuote / 2))} …`);
}

const divisions = ["book", "tome", "part", "title", "chapter", "section", "division"];

/**
 * A unit as one cites it, from its article down: "Article 5(2)(a)", "Статья 5,
 * 2)". Divisions stand by themselves.
 */
export function placeName(
  units: readonly ComparedUnit[],
  at: number,
  language: TellingLanguage,
): string {
  const steps: string[] = [];
  for (let here: number | null = at; here !== null; here = units[here]!.parent) {
    const unit: ComparedUnit = units[here]!;
    const own = (unit.label || unit.num).trim().replace(/[.:]+$/u, "");
    if (own) steps.unshift(own);
    const above = unit.parent === null ? null : units[unit.parent]!.element;
    if (unit.element === "article" || above === null || divisions.includes(above)) break;
  }
  const name = steps.reduce(
    (text, step) => (text === "" ? step : step.startsWith("(") ? text + step : `${text}, ${step}`),
    "",
  );
  return name || units[at]!.heading || phrases[language].unnamed;
}

const listed = (names: readonly string[], { and }: Phrases): string =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`;

/** The changes of a line: hunks that stand together between words that stayed. */
function changesIn(hunks: readonly Hunk[]): Hunk[][] {
  const found: Hunk[][] = [];
  hunks.forEach((hunk, at) => {
    if (hunk.op === "equal") return;
    const last = found.at(-1);
    if (last && hunks[at - 1]?.op !== "equal") last.push(hunk);
    else found.push([hunk]);
  });
  return found;
}

/** One sentence for each change of words in a line; typographic ones are told together. */
function hunkSentences(
  hunks: readonly Hunk[],
  place: string,
  origin: (unit: number) => string,
  words: Phrases,
): string[] {
  const told = changesIn(hunks).flatMap((change): string[] => {
    const live = change.filter(
      ({ typographic, movedFrom, movedTo }) =>
        !typographic && movedFrom === undefined && movedTo === undefined,
    );
    const wording = (op: Hunk["op"]) =>
      live.flatMap((hunk) => (hunk.op === op ? [hunk.text.trim()] : [])).join(" … ");
    const [gone, come] = [wording("delete"), wording("insert")];
    const pattern = gone ? (come ? words.replaced : words.removed) : come ? words.added : null;
    const values = { place, from: quoted(gone, words), to: quoted(come, words) };
    return [
      ...(pattern === null ? [] : [fill(pattern, values)]),
      ...change.flatMap(({ movedFrom, text }) =>
        movedFrom === undefined
          ? []
          : [fill(words.movedHere, { place, to: quoted(text, words), origin: origin(movedFrom) })],
      ),
    ];
  });
  const typographic = hunks.some((hunk) => hunk.typographic);
  return typographic ? [...told, fill(words.typographic, { place })] : told;
}

function textSentences(
  comparison: Comparison,
  paragraphs: readonly ParagraphDiff[],
  fallback: string,
  language: TellingLanguage,
): string[] {
  const words = phrases[language];
  const origin = (unit: number) => placeName(comparison.old, unit, language);
  return paragraphs.flatMap(({ hunks, old, new: now }) => {
    const place =
      now !== null
        ? placeName(comparison.new, now, language)
        : old !== null
          ? placeName(comparison.old, old, language)
          : fallback;
    return hunkSentences(hunks, place, origin, words);
  });
}

function placeSentences(
  change: Change,
  match: Match,
  olds: string[],
  news: string[],
  words: Phrases,
): string[] {
  const [old, now] = [listed(olds, words), listed(news, words)];
  const has = (name: (typeof match.classes)[number]) => match.classes.includes(name);
  if (has("repealed")) return [fill(words.repealed, { old })];
  if (has("split")) return [fill(words.split, { old, new: now })];
  if (has("merged")) return [fill(words.merged, { old, new: now })];
  if (change.old.length > 1 && change.old.length === change.new.length && !has("level-changed")) {
    const ends = {
      old: olds[0] ?? "",
      oldEnd: olds.at(-1) ?? "",
      new: news[0] ?? "",
      newEnd: news.at(-1) ?? "",
    };
    return [fill(has("moved") ? words.movedRun : words.renumberedRun, ends)];
  }
  if (has("moved")) return [fill(words.moved, { old, new: now })];
  if (has("level-changed")) return [fill(words.level, { old, new: now })];
  return has("renumbered") && old !== now ? [fill(words.renumbered, { old, new: now })] : [];
}

/**
 * One change told in sentences, without a full stop, in the order in which a
 * reader wants them: what became of the provision, then of its words.
 *   "Article 5(2): “may” becomes “shall”"
 */
export function sentencesOf(
  comparison: Comparison,
  change: Change,
  language: TellingLanguage,
): string[] {
  const words = phrases[language];
  const nameOld = (at: number) => placeName(comparison.old, at, language);
  const nameNew = (at: number) => placeName(comparison.new, at, language);
  if (change.frame !== null) {
    const { place, paragraphs } = comparison.frame[change.frame]!;
    return textSentences(comparison, paragraphs, words.frame[place], language);
  }
  if (change.match === null) {
    const [pattern, names] =
      change.class === "inserted"
        ? [words.inserted, change.new.slice(0, 1).map(nameNew)]
        : [words.deleted, change.old.slice(0, 1).map(nameOld)];
    return [fill(pattern, { old: names[0] ?? "", new: names[0] ?? "" })];
  }
  const match = comparison.matches[change.match]!;
  const place = nameNew(match.new[0]!);
  const heading = fill(words.heading, { place });
  return [
    ...placeSentences(change, match, change.old.map(nameOld), change.new.map(nameNew), words),
    ...hunkSentences(match.heading, heading, nameOld, words),
    ...textSentences(comparison, match.paragraphs, place, language),
    ...match.attributes.map(({ name, from, to }) =>
      fill(words.attribute, {
        place,
        name,
        from: quoted(from, words),
        to: quoted(to, words),
      }),
    ),
  ];
}
