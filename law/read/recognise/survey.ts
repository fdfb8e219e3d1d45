import { readable, trimRuns, type SourceLine } from "../line";
import { bareNumberUnit } from "./classify";
import { compileVocabulary, unitHeading, type UnitHeading, type UnitPatterns } from "./unitHeading";
import type { Vocabulary } from "./vocabulary";
import { vocabularies } from "./words";

/** How the units of one document are named. */
export interface Survey {
  compiled: UnitPatterns;
  /** True where headings that are bare numbers stand for articles. */
  bareNumbers: boolean;
  /** True where no name for a basic unit was found. */
  unnamed: boolean;
}

const english = vocabularies.find(({ language }) => language === "en") as Vocabulary;

interface Candidate {
  line: SourceLine;
  text: string;
}

/** Lines that could name a unit: short beginnings of headings and paragraphs. */
const candidatesOf = (lines: readonly SourceLine[]): Candidate[] =>
  lines
    .filter((line) => line.kind !== "table" && !line.quoted)
    .map((line) => ({ line, text: readable(trimRuns(line.runs)).slice(0, 160) }))
    .filter(({ text }) => text !== "");

const namesUnit = (unit: UnitHeading | null, { line, text }: Candidate): boolean =>
  unit?.rank === "article" &&
  (line.kind === "heading" || unit.separated || /^\p{Lu}/u.test(text.slice(unit.restStart)));

/** Numbers of the basic units that one word finds. */
function found(
  vocabulary: Vocabulary,
  words: { before?: string; after?: string },
  candidates: readonly Candidate[],
): string[] {
  const compiled = compileVocabulary(
    { ...vocabulary, divisions: [], annex: [] },
    { before: words.before ? [words.before] : [], after: words.after ? [words.after] : [] },
  );
  return candidates.flatMap((candidate) => {
    const unit = unitHeading(candidate.text, compiled);
    return unit && namesUnit(unit, candidate) ? [unit.numeral?.id ?? ""] : [];
  });
}

const distinctShare = (ids: readonly string[]): number =>
  ids.length === 0 ? 0 : new Set(ids).size / ids.length;

interface Choice {
  before: string[];
  after: string[];
  count: number;
}

/**
 * The words that name the basic unit here. Where both a word and "§" occur,
 * "§" is basic if its numbers run through ("Art. 1" then divides the law) and a
 * paragraph of an article if they restart ("Art. 1. § 1.").
 */
function chooseWords(vocabulary: Vocabulary, candidates: readonly Candidate[]): Choice {
  const isSign = (word: string) => word.includes("§");
  const tally = (list: readonly string[], place: "before" | "after") =>
    list.map((word) => ({ word, place, ids: found(vocabulary, { [place]: word }, candidates) }));
  const all = [
    ...tally(vocabulary.article, "before"),
    ...tally(vocabulary.articleAfter ?? [], "after"),
  ];
  const hits = all.filter(({ ids }) => ids.length > 0);
  const signs = hits.filter(({ word }) => isSign(word)).flatMap(({ ids }) => ids);
  const words = hits.filter(({ word }) => !isSign(word)).flatMap(({ ids }) => ids);
  const signIsBasic = signs.length > words.length && distinctShare(signs) > 0.8;
  const mixed = signs.length > 0 && words.length > 0;
  const kept = mixed ? hits.filter(({ word }) => isSign(word) === signIsBasic) : hits;
  const chosen: Choice = {
    before: kept.filter(({ place }) => place === "before").map(({ word }) => word),
    after: kept.filter(({ place }) => place === "after").map(({ word }) => word),
    count: kept.reduce((sum, { ids }) => sum + ids.length, 0),
  };
  if (chosen.count >= 2 || !vocabulary.articleElse) return chosen;
  const others = vocabulary.articleElse
    .map((word) => ({ word, ids: found(vocabulary, { before: word }, candidates) }))
    .filter(({ ids }) => ids.length > Math.max(1, chosen.count) && distinctShare(ids) > 0.6);
  const best = others.sort((a, b) => b.ids.length - a.ids.length)[0];
  return best ? { before: [best.word], after: [], count: best.ids.length } : chosen;
}

/** True where headings are bare numbers that rise through the text: "12  Definitions". */
function hasBareNumbers(candidates: readonly Candidate[]): boolean {
  const values = candidates.flatMap(({ line, text }) => {
    const unit = line.kind === "heading" ? bareNumberUnit(text) : null;
    return unit?.numeral?.value == null ? [] : [unit.numeral.value];
  });
  const rising = values.filter((value, index) => value >= (values[index - 1] ?? 0)).length;
  return values.length >= 2 && rising >= values.length * 0.9;
}

/** How this document names its units; `language` is tried first, then every other. */
export function surveyLines(lines: readonly SourceLine[], language: string): Survey {
  const candidates = candidatesOf(lines);
  const own = vocabularies.find((vocabulary) => vocabulary.language === language) ?? english;
  const first = { vocabulary: own, choice: chooseWords(own, candidates) };
  const tried = [first];
  if (first.choice.count < 2)
    for (const vocabulary of vocabularies)
      if (vocabulary !== own)
        tried.push({ vocabulary, choice: chooseWords(vocabulary, candidates) });
  // A language is overruled by its neighbours' words only where it finds none of its own, or far fewer.
  const better = (a: Tried, b: Tried) =>
    a.choice.count === 0 ? b.choice.count > 0 : b.choice.count > a.choice.count + 2;
  const best = tried.reduce((a, b) => (better(a, b) ? b : a));
  const bareNumbers = best.choice.count < 2 && hasBareNumbers(candidates);
  const { vocabulary } = best;
  return {
    compiled: compileVocabulary(vocabulary, {
      before: best.choice.count > 0 ? best.choice.before : vocabulary.article,
      after: best.choice.count > 0 ? best.choice.after : (vocabulary.articleAfter ?? []),
    }),
    bareNumbers,
    unnamed: best.choice.count === 0 && !bareNumbers && !hasHan(candidates),
  };
}

interface Tried {
  vocabulary: Vocabulary;
  choice: Choice;
}

const hasHan = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ text }) => /^(?:第.{1,8}[条條]|제\s*\d+\s*조)/u.test(text));
