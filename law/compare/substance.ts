import type { Hunk, Substance } from "./comparison";
import { alarmWords, type AlarmWords } from "./lexicon";
import { monthForms } from "./month";
import { factsOf, isSpace, isWord, plainForm, tokens } from "./token";

/** A word of alarm as it stands in a text: its kind, what it amounts to, and the words themselves. */
interface Sign {
  kind: Substance["kind"];
  /** Two signs of one kind and value do not differ in substance. */
  value: string;
  text: string;
}

interface Phrase {
  words: string[];
  kind: Substance["kind"];
  value: string;
}

const phrasesOf = (words: AlarmWords): Phrase[] => {
  const phrase = (kind: Phrase["kind"], value: string) => (form: string) => ({
    words: tokens(form)
      .filter((token) => !isSpace(token))
      .map(plainForm),
    kind,
    value,
  });
  const all = [
    ...Object.entries(words.modality).flatMap(([value, forms]) =>
      forms.map(phrase("modality", value)),
    ),
    ...words.negation.map(phrase("negation", "not")),
    ...words.and.map(phrase("connective", "and")),
    ...words.or.map(phrase("connective", "or")),
    ...(words.andOr ?? []).map(phrase("connective", "and/or")),
    ...Object.entries(words.days ?? {}).flatMap(([value, forms]) =>
      forms.map(phrase("period", value)),
    ),
    ...words.restriction.map((form) => phrase("restriction", form)(form)),
  ];
  return all.sort((x, y) => y.words.length - x.words.length);
};

interface Alarm {
  byFirst: Map<string, Phrase[]>;
  /** Figures of numbers in words, by their first word; the longest first. */
  numerals: Map<string, { words: string[]; figures: string }[]>;
  pair: { first: Set<string>; second: Set<string> };
  periods: Set<string>;
  money: Set<string>;
  references: Set<string>;
}

function numeralsOf({ numerals = {} }: AlarmWords): Alarm["numerals"] {
  const byFirst: Alarm["numerals"] = new Map();
  const all = Object.entries(numerals)
    .flatMap(([figures, forms]) => forms.map((form) => ({ words: form.split(" "), figures })))
    .sort((x, y) => y.words.length - x.words.length);
  for (const one of all) {
    const first = one.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  return byFirst;
}

const alarms = new Map<string, Alarm | null>();

function alarmFor(language: string): Alarm | null {
  const key = language.toLowerCase().split("-")[0] ?? "";
  const known = alarms.get(key);
  if (known !== undefined) return known;
  const words = alarmWords[key];
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of words ? phrasesOf(words) : []) {
    const first = phrase.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const made = words
    ? {
        byFirst,
        numerals: numeralsOf(words),
        pair: {
          first: new Set(words.restrictionPair?.first),
          second: new Set(words.restrictionPair?.second),
        },
        periods: new Set(words.periods),
        money: new Set(words.money),
        references: new Set(words.references),
      }
    : null;
  alarms.set(key, made);
  return made;
}

const monthWord = new RegExp(`${Object.values(monthForms).flat().join("|")}`, "iu");
const monthAlone = new RegExp(`^(?:${Object.values(monthForms).flat().join("|")})$`, "iu");
const dateLike = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/u;
const numberLike = /^[§№]?\s?\d/u;

/** What kind of figure a number is, from the words beside it. */
function figureKind(number: string, before: string, after: string, alarm: Alarm | null) {
  if (/[%‰]$/u.test(number)) return "percentage";
  if (dateLike.test(number) || (number.includes(" ") && monthWord.test(number))) return "date";
  if (/^[§№]/u.test(number)) return "reference";
  if (/^(?:per|pro|por|процент|відсот|пайыз)/u.test(after)) return "percentage";
  if (alarm?.periods.has(after)) return "period";
  if (alarm?.money.has(after) || alarm?.money.has(before)) return "amount";
  if (alarm?.references.has(before) || /[()/\-\p{L}]/u.test(number)) return "reference";
  return "amount";
}

/** Words between the two halves of a restriction, at most: "ne peut être fait que". */
const pairWithin = 6;

/** Where the second half of a restriction stands whose first is at `at`; -1 where there is none. */
function pairEnd(plain: readonly string[], at: number, { pair, byFirst }: Alarm): number {
  if (!pair.first.has(plain[at]!)) return -1;
  for (let next = at + 1; next < Math.min(plain.length, at + pairWithin); next++) {
    if (pair.second.has(plain[next]!)) return next;
    const negates = byFirst
      .get(plain[next]!)
      ?.some(({ kind, words }) => kind === "negation" && words.length === 1);
    if (negates) return -1;
  }
  return -1;
}

/** The words of alarm in a text, in order. `around` are the words just before and after it. */
function signsOf(text: string, language: string, around = { before: "", after: "" }): Sign[] {
  const alarm = alarmFor(language);
  const list = tokens(text).filter((token) => !factsOf(token).isSpace);
  const plain = list.map((token) => factsOf(token).plain.toLowerCase());
  const found: Sign[] = [];
  const wordBeside = (at: number, step: 1 | -1): string => {
    for (let next = at + step; next >= 0 && next < plain.length; next += step)
      if (isWord(plain[next]!) || /[€$£₽]/u.test(plain[next]!)) return plain[next]!;
    return step < 0 ? around.before : around.after;
  };
  for (let at = 0; at < plain.length; at++) {
    if (numberLike.test(plain[at]!)) {
      const kind = figureKind(plain[at]!, wordBeside(at, -1), wordBeside(at, 1), alarm);
      found.push({ kind, value: plain[at]!.replace(/\s/gu, ""), text: list[at]! });
      continue;
    }
    // A month before a year is no permission: "in May 2020". "No 910" counts nothing out.
    const next = plain[at + 1] ?? "";
    if (/^\d{4}$/u.test(next) && monthAlone.test(plain[at]!)) {
      found.push({ kind: "date", value: `${plain[at]!} ${next}`, text: `${list[at]!} ${next}` });
      at++;
      continue;
    }
    if (numberLike.test(next) && alarm?.references.has(plain[at]!)) continue;
    const numeral = alarm?.numerals
      .get(plain[at]!)
      ?.find(({ words }) => words.every((word, n) => plain[at + n] === word));
    if (numeral) {
      const { words, figures } = numeral;
      const end = at + words.length - 1;
      const kind = figureKind(figures, wordBeside(at, -1), wordBeside(end, 1), alarm);
      const spelt = kind === "reference" ? "amount" : kind;
      found.push({ kind: spelt, value: figures, text: list.slice(at, end + 1).join(" ") });
      at = end;
      continue;
    }
    if (alarm && pairEnd(plain, at, alarm) > 0) {
      const end = pairEnd(plain, at, alarm);
      found.push({ kind: "restriction", value: "only", text: `${list[at]!} … ${list[end]!}` });
      continue;
    }
    const phrase = alarm?.byFirst
      .get(plain[at]!)
      ?.find(({ words }) => words.every((word, n) => plain[at + n] === word));
    if (!phrase) continue;
    const { kind, value, words } = phrase;
    const text = list
      .slice(at, at + words.length)
      .join(" ")
      .replaceAll(" / ", "/");
    found.push({ kind, value, text });
    at += words.length - 1;
  }
  return found;
}

const without = (signs: readonly Sign[], others: readonly Sign[]): Sign[] => {
  const left = new Map<string, number>();
  const key = ({ kind, value }: Sign) => `${kind}:${value}`;
  for (const sign of others) left.set(key(sign), (left.get(key(sign)) ?? 0) + 1);
  return signs.filter((sign) => {
    const count = left.get(key(sign)) ?? 0;
    left.set(key(sign), count - 1);
    return count <= 0;
  });
};

/** The flips between two wordings: what one has and the other has not, kind by kind, in order. */
export function flips(
  from: string,
  to: string,
  language: string,
  around?: { before: string; after: string },
): Substance[] {
  const before = signsOf(from, language, around);
  const after = signsOf(to, language, around);
  const gone = without(before, after);
  const come = without(after, before);
  const kinds = new Set([...gone, ...come].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const was = gone.filter((sign) => sign.kind === kind);
    const is = come.filter((sign) => sign.kind === kind);
    return Array.from({ length: Math.max(was.length, is.length) }, (_, n) => ({
      kind,
      from: was[n]?.text ?? "",
      to: is[n]?.text ?? "",
    }));
  });
}

/** Characters looked at for the word at the edge of a text; all of it where they do not tell. */
const edgeLength = 80;
const letterSpaceLetter = /\p{L} \p{L}/u;

/** The beginning of a long text up to a space between two words, or its end from there on; null where there is none. */
function edgeOf(text: string, at: 0 | -1): string | null {
  if (text.length < 3 * edgeLength) return null;
  if (at === 0) {
    const cut = letterSpaceLetter.exec(text.slice(edgeLength, 3 * edgeLength));
    return cut && text.slice(0, edgeLength + cut.index + 1);
  }
  const from = text.length - 3 * edgeLength;
  const cut = letterSpaceLetter.exec(text.slice(from, -edgeLength));
  return cut && text.slice(from + cut.index + 2);
}

const isEdgeWord = (token: string) => factsOf(token).word !== "" || /[€$£₽]/u.test(token);

/** The first or last word of a text in plain form, in lower case; empty where it has none. */
function edgeWord(text: string | undefined, at: 0 | -1): string {
  const edge = edgeOf(text ?? "", at);
  // A date may have been cut where the edge was, so that its token does not count.
  const near = edge === null ? [] : tokens(edge).slice(...(at === 0 ? [0, -1] : [1]));
  const word =
    near.filter(isEdgeWord).at(at) ??
    tokens(text ?? "")
      .filter(isEdgeWord)
      .at(at);
  return word === undefined ? "" : factsOf(word).plain.toLowerCase();
}

/** Words that take part in a change of wording: neither kept, nor typography, nor carried from elsewhere. */
const isLive = (hunk: Hunk): boolean =>
  hunk.op !== "equal" &&
  !hunk.typographic &&
  hunk.movedFrom === undefined &&
  hunk.movedTo === undefined;

const textOf = (hunks: readonly Hunk[], op: Hunk["op"]): string =>
  hunks.flatMap((hunk) => (hunk.op === op ? [hunk.text] : [])).join(" ");

const plainHunk = (hunk: Hunk): Hunk => {
  const plain = { ...hunk };
  delete plain.substance;
  return plain;
};

/**
 * The hunks with the flips of each change marked on it: on the deletion where
 * there is one, else on the insertion. A typographic change is never a flip,
 * nor are words that only stand elsewhere now.
 */
export function withSubstance(hunks: readonly Hunk[], language: string): Hunk[] {
  const marked = hunks.map(plainHunk);
  for (let from = 0; from < marked.length; from++) {
    if (marked[from]!.op === "equal") continue;
    let to = from + 1;
    while (to < marked.length && marked[to]!.op !== "equal") to++;
    const live = marked.slice(from, to).filter(isLive);
    const first = live.find(({ op }) => op === "delete") ?? live[0];
    if (first) {
      const around = {
        before: edgeWord(marked[from - 1]?.text, -1),
        after: edgeWord(marked[to]?.text, 0),
      };
      const found = flips(textOf(live, "delete"), textOf(live, "insert"), language, around);
      if (found.length > 0) marked[marked.indexOf(first)] = { ...first, substance: found };
    }
    from = to;
  }
  return marked;
}
