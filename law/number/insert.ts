import type { InsertedStyle } from "./profile";

/**
 * Numbers of provisions inserted where the neighbours' numbers are frozen.
 *
 *   style          after 5    after that   between 5a and 5b   between 5 and 5a   before 1
 *   lower-letter   5a         5b           5aa                 5za                –1, –1a
 *   upper-letter   5A         5B           5AA                 5ZA                A1, B1
 *   hyphen         5-1        5-2          5-1-1               5-0-1              0-1, 0-2
 *   superscript    5¹         5²           5¹⁻¹                5⁰⁻¹               0¹, 0²
 *   latin-adverb   5 bis      5 ter        5 bis-1             5 bis A            –1, –1 bis
 *
 * Sources: EU drafting guide (5a, –1), United Kingdom (5A, A1, 5ZA), Kazakhstan and
 * Russia (17-1, 6¹), France (bis, ter; "bis A" stands before "bis"). What no source
 * shows (5-0-1, 0-1) is our choice; docs/decisions/0003-numbers.md.
 */
interface Style {
  /** The number of the first provision inserted after `num`. */
  down(num: string): string;
  /** The next in the series that `num` ends; null where `num` ends none. */
  next(num: string): string | null;
  /** A number between `num` and `down(num)`. */
  between(num: string): string;
  /** A number before `first`. */
  before(first: string): string;
}

const afterLetter = (letters: string, last: string, first: string) => {
  const end = letters.slice(-1);
  return end === last
    ? letters + first
    : letters.slice(0, -1) + String.fromCharCode(end.charCodeAt(0) + 1);
};

const letters = (first: "a" | "A"): Style => {
  const last = first === "a" ? "z" : "Z";
  const suffix = first === "a" ? /^(.*\d)([a-z]+)$/ : /^(.*\d)([A-Z]+)$/;
  return {
    down: (num) => num + first,
    next: (num) => {
      const leading = first === "A" ? /^([A-Z])(\d+)$/.exec(num) : null;
      if (leading) return afterLetter(leading[1] ?? "", last, first) + (leading[2] ?? "");
      const found = suffix.exec(num);
      return found ? (found[1] ?? "") + afterLetter(found[2] ?? "", last, first) : null;
    },
    between: (num) => num + last + first,
    before: (num) => (first === "A" ? first + num : `–${num}`),
  };
};

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raise = (n: number) => [...String(n)].map((digit) => superscripts[Number(digit)]).join("");
const lower = (raised: string) =>
  Number([...raised].map((digit) => superscripts.indexOf(digit)).join(""));

/** Series after the number itself, from the second on. */
const adverbs = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies"];
const tens = ["decies", "undecies", "duodecies", "terdecies", "quaterdecies", "quindecies"];
const series = [...adverbs, ...tens];

const styles: Record<InsertedStyle, Style> = {
  "lower-letter": letters("a"),
  "upper-letter": letters("A"),
  hyphen: {
    down: (num) => `${num}-1`,
    next: (num) => {
      const found = /^(.+-)(\d+)$/.exec(num);
      return found ? `${found[1]}${Number(found[2]) + 1}` : null;
    },
    between: (num) => `${num}-0-1`,
    before: () => "0-1",
  },
  superscript: {
    down: (num) => (/[⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(num) ? `${num}⁻¹` : `${num}¹`),
    next: (num) => {
      const found = /^(.*?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(num);
      return found ? `${found[1]}${raise(lower(found[2] ?? "") + 1)}` : null;
    },
    between: (num) => `${num}⁰⁻¹`,
    before: () => "0¹",
  },
  "latin-adverb": {
    down: (num) => (/ [a-z]+$/.test(num) ? `${num}-1` : `${num} bis`),
    next: (num) => {
      const numbered = /^(.* [a-z]+-)(\d+)$/.exec(num);
      if (numbered) return `${numbered[1]}${Number(numbered[2]) + 1}`;
      const lettered = /^(.* )([A-Z]+)$/.exec(num);
      if (lettered) return `${lettered[1]}${afterLetter(lettered[2] ?? "", "Z", "A")}`;
      const found = /^(.*) ([a-z]+)$/.exec(num);
      const following = found ? series[series.indexOf(found[2] ?? "") + 1] : undefined;
      return found && series.includes(found[2] ?? "") && following !== undefined
        ? `${found[1]} ${following}`
        : null;
    },
    between: (num) => `${num} bis A`,
    before: (num) => `–${num}`,
  },
};

function follow(style: Style, num: string, after: string | null): string {
  const next = style.next(num);
  if (next !== null && next !== after) return next;
  const down = style.down(num);
  return down === after ? style.between(num) : down;
}

/**
 * The numbers of `count` provisions inserted between the frozen numbers `before`
 * and `after`, either of which may be missing.
 *   (null, "1", 1, "upper-letter") → ["A1"]   ("5", "6", 2, "hyphen") → ["5-1", "5-2"]
 */
export function insertedNumbers(
  before: string | null,
  after: string | null,
  count: number,
  style: InsertedStyle,
): string[] {
  const rules = styles[style];
  const out: string[] = [];
  let last = before;
  for (let i = 0; i < count; i++) {
    last = last === null ? rules.before(after ?? "1") : follow(rules, last, after);
    out.push(last);
  }
  return out;
}
