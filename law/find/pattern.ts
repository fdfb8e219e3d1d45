/** What is searched for. */
export interface Query {
  /** The words, or a regular expression in JavaScript's syntax. */
  words: string;
  matchCase: boolean;
  /** True where letters or digits may stand on neither side. */
  wholeWord: boolean;
  regex: boolean;
}

/** Why an expression is not searched for; the interface has a sentence for each. */
export type PatternReason =
  | "empty"
  | "malformed" // not a regular expression
  | "too-costly" // its time could grow without limit
  | "matches-nothing"; // it fits where there are no characters

export type Pattern = { ok: true; expression: RegExp } | { ok: false; reason: PatternReason };

/** Repetitions that `*`, `+` and `{n,}` stand for at most: no line of a law has a longer run. */
const mostRepetitions = 200;
/**
 * Most ways to divide characters among the repetitions of an expression: the numbers of all of them
 * multiplied. Past it a long line could take more than a second, and the expression is refused.
 */
const mostWays = 50_000;

const signs = /[\\^$.*+?()[\]{}|/]/gu;

/** Letters that are one and the same while case does not matter: ё and е, spaces, apostrophes. */
const folds: Record<string, string> = { ё: "е", "\u00a0": " ", "\u202f": " ", "’": "'" };

/**
 * The same text as it is compared: without case where that does not matter, ё as е, every space
 * as a plain one. Never changes the length, so that positions hold.
 *   "Её\u00a0право" → "ее право"
 */
export const fold = (text: string, matchCase: boolean): string =>
  text.replace(/[ёЁ\u00a0\u202f’]|\p{Lu}/gu, (char) => {
    const lower = matchCase ? char : char.toLowerCase();
    const same = lower.length === char.length ? lower : char;
    if (same === "Ё") return "Е";
    return folds[same] ?? same;
  });

/** Parts of an expression: an escape, a class, a quantifier, a bracket, or one other character. */
const parts =
  /\\(?:[pP]\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\?(?:[:=!]|<[=!]|<\w+>)|./gsu;

/** How often a part of an expression may repeat what is before it; 1 for what is no repetition. */
const repetitions = (part: string): number => {
  if (isUnlimited(part)) return mostRepetitions;
  return Number(/^\{(?:\d+,)?(\d+)\}$/u.exec(part)?.[1] ?? 1) || 1;
};

const isUnlimited = (part: string): boolean => /^(?:[*+]|\{\d+,\})$/u.test(part);
const isQuantifier = (part: string): boolean => /^(?:[*+?]|\{\d+(?:,\d*)?\})$/u.test(part);

const limited = (part: string): string => {
  if (part === "*") return `{0,${mostRepetitions}}`;
  if (part === "+") return `{1,${mostRepetitions}}`;
  const least = Number(/\d+/u.exec(part)?.[0] ?? 0);
  return `{${least},${Math.max(least, mostRepetitions)}}`;
};

/**
 * The expression with every repetition limited; null where a repeated group repeats or chooses
 * within itself, or refers back: there the time can double with each character.
 */
function harmless(source: string): string | null {
  const out: string[] = [];
  /** For each open group, whether it repeats or chooses inside. */
  const groups: boolean[] = [];
  let closed: boolean | null = null;
  let ways = 1;
  for (const [part] of source.matchAll(parts)) {
    if (/^\\[1-9k]/u.test(part)) return null;
    const quantifier = isQuantifier(part);
    if (quantifier && closed === true && part !== "?") return null;
    ways *= repetitions(part);
    if (ways > mostWays) return null;
    closed = null;
    if (part.startsWith("(")) groups.push(false);
    else if (part === ")") {
      closed = groups.pop() ?? false;
      if (closed && groups.length > 0) groups[groups.length - 1] = true;
    } else if ((quantifier || part === "|") && groups.length > 0) groups[groups.length - 1] = true;
    out.push(isUnlimited(part) ? limited(part) : part);
  }
  return out.join("");
}

const letter = "[\\p{L}\\p{M}\\p{N}_]";

function compile(source: string, wholeWord: boolean): RegExp | null {
  const bounded = wholeWord ? `(?<!${letter})(?:${source})(?!${letter})` : source;
  try {
    return new RegExp(bounded, "dgmu");
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Folds the letters of an expression, not the names of its escapes: "\S" stays. */
const foldExpression = (source: string, matchCase: boolean): string =>
  source.replace(parts, (part) => (part.startsWith("\\") ? part : fold(part, matchCase)));

/** What to search folded lines with, or why not. Expressions that could run without limit are refused. */
export function patternOf(query: Query): Pattern {
  if (query.words === "") return { ok: false, reason: "empty" };
  const source = query.regex
    ? foldExpression(query.words, query.matchCase)
    : fold(query.words, query.matchCase).replace(signs, "\\$&");
  if (query.regex && compile(source, false) === null) return { ok: false, reason: "malformed" };
  const safe = query.regex ? harmless(source) : source;
  if (safe === null) return { ok: false, reason: "too-costly" };
  const expression = compile(safe, query.wholeWord);
  if (expression === null) return { ok: false, reason: "malformed" };
  return new RegExp(expression.source, "u").test("")
    ? { ok: false, reason: "matches-nothing" }
    : { ok: true, expression };
}
