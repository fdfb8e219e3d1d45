import type { NumberingProfile, UnitName } from "../number";
import { isProvisionElement, type ProvisionElement } from "../schema";
import { grammars, type ReferenceGrammar } from "./grammar";

/** One level of a typed reference: "paragraphs 3 and 4". */
export interface Segment {
  /** The elements that the name may mean; empty where a bare number follows, "(a)". */
  elements: ProvisionElement[];
  /** The numbers alone. */
  numbers: string[];
  /** True where the numbers are the ends of a range. */
  range: boolean;
}

/** A reference found in running text. */
export interface TypedReference {
  /** Offsets in the text, half-open. */
  from: number;
  to: number;
  /** Outermost first. */
  segments: Segment[];
  /** True where the words after it name another text. */
  external: boolean;
}

interface Word {
  elements: ProvisionElement[];
  many: boolean;
  /** True where its number may be a letter; "this article (a)" is no article. */
  letters: boolean;
}

/** What the parser needs of one profile. */
interface Lexicon {
  grammar: ReferenceGrammar;
  words: Map<string, Word>;
  and: RegExp;
  to: RegExp;
  within: RegExp;
}

function wordsOf(profile: NumberingProfile, grammar: ReferenceGrammar): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (form: string, element: ProvisionElement, many: boolean, letters: boolean) => {
    const key = form.toLowerCase();
    const known = words.get(key) ?? { elements: [], many: false, letters: false };
    if (!known.elements.includes(element)) known.elements.push(element);
    words.set(key, {
      elements: known.elements,
      many: known.many || many,
      letters: known.letters || letters,
    });
  };
  for (const [key, rule] of Object.entries(profile.rules)) {
    const element = key.split("/").at(-1) ?? "";
    if (!isProvisionElement(element)) continue;
    const names: UnitName[] = [rule.reference, ...Object.values(rule.reference.cases ?? {})];
    for (const { one, many } of names) {
      add(one, element, false, !rule.runsOn);
      add(many, element, true, !rule.runsOn);
    }
  }
  for (const [short, full] of Object.entries(grammar.abbreviations)) {
    const known = words.get(full);
    if (known !== undefined) words.set(short, known);
  }
  return words;
}

const lexicons = new Map<NumberingProfile, Lexicon | null>();

function lexiconOf(profile: NumberingProfile): Lexicon | null {
  let lexicon = lexicons.get(profile);
  if (lexicon === undefined) {
    const grammar = grammars[profile.language.split("-")[0] ?? ""];
    lexicon = grammar === undefined ? null : newLexicon(profile, grammar);
    lexicons.set(profile, lexicon);
  }
  return lexicon;
}

function newLexicon(profile: NumberingProfile, grammar: ReferenceGrammar): Lexicon {
  return {
    grammar,
    words: wordsOf(profile, grammar),
    and: new RegExp(`${grammar.and}|,\\s+`, "iuy"),
    to: new RegExp(grammar.to, "iuy"),
    within: new RegExp(grammar.within, "iuy"),
  };
}

/** A word that may name a unit, short forms included. */
const nameAt = /((?:[\p{L}-]+\.?)+|§+)[\s\u00a0]*/uy;
const nameAnywhere = /(?:[\p{L}-]+\.?)+|§+/gu;

const adverb = "(?:[\\s\\u00a0](?:bis|ter|quater|quinquies|sexies|septies|octies)\\b)?";
const number = new RegExp(
  [
    `(?:[A-Z]\\.?\\s?)?\\d+(?:[.‑-]\\d+)*(?:[a-zA-Z](?!\\p{L}))?[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]*${adverb}(?:er\\b)?\\)?`,
    "[IVXLCDM]+(?!\\p{L})",
    "\\(\\p{L}{1,5}\\)|\\(\\d{1,3}\\)",
    '[«“"„]\\p{L}{1,3}[»”"“]\\)?',
    "\\p{L}{1,2}\\)",
  ].join("|"),
  "uy",
);
const glued = /\s?\(([\p{L}]{1,5}|\d{1,3}[a-z]?)\)/uy;
const outward = /,\s+/uy;

/** Where an expression matches in `text` from `at` on; null where it does not. */
function take(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

const bareNumber = (found: string): string =>
  found.replace(/^[("«“„]+|[)"»”“]+$/gu, "").replace(/(?<=1)er$/u, "");

/** The numbers after a unit name: one, a list or a range. */
function numbersAt(text: string, start: number, word: Word, lexicon: Lexicon) {
  const first = take(number, text, start);
  if (first === null || (!word.letters && !/^[A-Z\d]/u.test(first[0]))) return null;
  const numbers = [bareNumber(first[0])];
  let at = start + first[0].length;
  if (!word.many) return { numbers, range: false, at };
  const to = take(lexicon.to, text, at);
  const end = to === null ? null : take(number, text, at + to[0].length);
  if (to !== null && end !== null)
    return {
      numbers: [...numbers, bareNumber(end[0])],
      range: true,
      at: at + to[0].length + end[0].length,
    };
  for (;;) {
    const joint = take(lexicon.and, text, at);
    const next = joint === null ? null : take(number, text, at + joint[0].length);
    if (joint === null || next === null) return { numbers, range: false, at };
    numbers.push(bareNumber(next[0]));
    at += joint[0].length + next[0].length;
  }
}

interface Read {
  segments: Segment[];
  at: number;
}

/** A unit name with its numbers, and bare numbers that follow it: "Article 12(3)(a)". */
function segmentAt(text: string, start: number, lexicon: Lexicon): Read | null {
  const name = take(nameAt, text, start);
  const word = name === null ? undefined : lexicon.words.get((name[1] ?? "").toLowerCase());
  if (name === null || word === undefined) return null;
  const found = numbersAt(text, start + name[0].length, word, lexicon);
  if (found === null) return null;
  const { numbers, range } = found;
  const segments: Segment[] = [{ elements: word.elements, numbers, range }];
  let { at } = found;
  for (let next = take(glued, text, at); next !== null && numbers.length === 1;) {
    segments.push({ elements: [], numbers: [next[1] ?? ""], range: false });
    at += next[0].length;
    next = take(glued, text, at);
  }
  return { segments, at };
}

/** A whole reference: narrower units after a comma, or wider ones after "of". */
function referenceAt(text: string, start: number, lexicon: Lexicon): Read | null {
  const first = segmentAt(text, start, lexicon);
  if (first === null) return null;
  let { segments, at } = first;
  for (let direction: "in" | "out" | null = null; ;) {
    const comma = direction === "in" ? null : take(outward, text, at);
    const narrower = comma === null ? null : segmentAt(text, at + comma[0].length, lexicon);
    if (narrower !== null && comma !== null && narrows(segments, narrower.segments)) {
      segments = [...segments, ...narrower.segments];
      at = narrower.at;
      direction = "out";
      continue;
    }
    const of = direction === "out" ? null : take(lexicon.within, text, at);
    const wider = of === null ? null : segmentAt(text, at + of[0].length, lexicon);
    if (wider === null) return { segments, at };
    segments = [...wider.segments, ...segments];
    at = wider.at;
    direction = "in";
  }
}

/** True where the second may stand within the first: "article 5, article 6" is two references. */
const narrows = (outer: readonly Segment[], inner: readonly Segment[]): boolean => {
  const named = outer.flatMap((segment) => segment.elements);
  return !(inner[0]?.elements ?? []).some((element) => named.includes(element));
};

/**
 * The references in a text, in order; the words are those of the profile's
 * units. Empty for a language whose grammar is not known: see {@link grammars}.
 */
export function findReferences(text: string, profile: NumberingProfile): TypedReference[] {
  const lexicon = lexiconOf(profile);
  if (lexicon === null) return [];
  const out: TypedReference[] = [];
  let end = 0;
  for (const { 0: word, index: from } of text.matchAll(nameAnywhere)) {
    if (from < end || !lexicon.words.has(word.toLowerCase())) continue;
    const read = referenceAt(text, from, lexicon);
    if (read === null) continue;
    const rest = text.slice(read.at, read.at + 60);
    const { internal, external } = lexicon.grammar;
    out.push({
      from,
      to: read.at,
      segments: read.segments,
      external: !internal.test(rest) && external.test(rest),
    });
    end = read.at;
  }
  return out;
}
