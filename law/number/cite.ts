import type { Numbered, Numbering } from "./numbered";
import type { GrammaticalCase, NumberingProfile, UnitName, UnitRule } from "./profile";

/** How a reference is worded. */
export interface CiteOptions {
  /** Case of the innermost unit, where the language has cases. Nominative when absent. */
  grammaticalCase?: GrammaticalCase;
  /** True at the start of a sentence. */
  capital?: boolean;
  /** guid of the unit that the reference is made from: what it shares with the target's address is left out. */
  from?: string;
}

/** Units cited by one number phrase: they stand in the same parent and have the same name. */
interface Cited {
  units: Numbered[];
  /** True where the two units are the ends of a range. */
  range: boolean;
}

const numberOf = (unit: Numbered): string => {
  const { num, rule, position } = unit;
  const shown = num === "" ? String(position) : num === "1" ? (rule.first ?? num) : num;
  return (rule.reference.cited ?? "{n}").replace("{n}", shown);
};

const nameOf = (rule: UnitRule, wanted: GrammaticalCase): UnitName =>
  rule.reference.cases?.[wanted] ?? rule.reference;

/** "5", "5 and 6", "5, 6 and 8", "5 to 8". */
function numbersOf({ units, range }: Cited, profile: NumberingProfile): string {
  const numbers = units.map(numberOf);
  const last = numbers.pop() ?? "";
  if (numbers.length === 0) return last;
  return numbers.join(", ") + (range ? profile.list.to : profile.list.and) + last;
}

/** "article 12", "статьи 5 и 6" in the wanted case. */
function named(cited: Cited, profile: NumberingProfile, wanted: GrammaticalCase): string {
  const [first] = cited.units;
  if (first === undefined) return "";
  const name = nameOf(first.rule, wanted);
  const numbers = numbersOf(cited, profile);
  return `${cited.units.length > 1 ? name.many : name.one} ${numbers}`;
}

/**
 * The units that a reference names, outermost first: up to the first unit
 * whose number runs on, and the annex around it. Unnumbered units in between are passed over.
 */
function chainOf(numbering: Numbering, unit: Numbered): Numbered[] {
  const chain = [unit];
  let complete = unit.rule.runsOn && unit.num !== "";
  let at = unit.parent;
  while (at !== null) {
    const outer = numbering.unit(at);
    if (outer === null) break;
    if (outer.place === "annex" && outer.element === "annex") chain.unshift(outer);
    else if (!complete && outer.num !== "") {
      chain.unshift(outer);
      complete = outer.rule.runsOn;
    }
    at = outer.parent;
  }
  return chain;
}

/** Outermost first: "article 12, paragraph 3", "Article 12(3)(a)". */
const outward = (cited: Cited[], profile: NumberingProfile): string =>
  cited
    .map((part, i) => {
      const joined = part.units[0]?.rule.reference.joined;
      if (i > 0 && joined !== undefined && part.units.length === 1)
        return joined.replace("{n}", bare(part.units[0]));
      return (i > 0 ? ", " : "") + named(part, profile, "nominative");
    })
    .join("");

const bare = (unit: Numbered | undefined): string =>
  unit === undefined ? "" : unit.num === "" ? String(unit.position) : unit.num;

/** Innermost first: «подпункт «а» пункта 3 статьи 12». */
const inward = (cited: Cited[], profile: NumberingProfile, wanted: GrammaticalCase): string =>
  [...cited]
    .reverse()
    .map((part, i) => named(part, profile, i === 0 ? wanted : "genitive"))
    .join(" ");

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function cite(
  numbering: Numbering,
  units: Numbered[],
  range: boolean,
  options: CiteOptions,
): string {
  const [first] = units;
  if (first === undefined) return "";
  const { profile } = numbering;
  const outer = chainOf(numbering, first).slice(0, -1);
  const from = options.from === undefined ? null : numbering.byGuid(options.from);
  const around = from === null ? [] : chainOf(numbering, from);
  const shared = outer.filter((unit) => around.includes(unit)).length;
  const cited = [
    ...outer.slice(shared).map((unit) => ({ units: [unit], range: false })),
    { units, range },
  ];
  return profile.referenceOrder === "inward"
    ? inward(cited, profile, options.grammaticalCase ?? "nominative")
    : outward(cited, profile);
}

/** Neighbours in the list that can be cited together, in the given order. */
function together(units: Numbered[]): Numbered[][] {
  const groups: Numbered[][] = [];
  for (const unit of units) {
    const [first] = groups.at(-1) ?? [];
    const sameScope = first?.rule.runsOn === true || first?.parent === unit.parent;
    if (first !== undefined && first.element === unit.element && sameScope)
      groups.at(-1)?.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

/**
 * The words of a reference to one unit or several, in the language and order
 * of the profile; null where a target is not in the document.
 *   "Article 12(3)(a)"   "article 12, paragraphs 3 and 4"   «пункт 3 части 2 статьи 12»
 */
export function referenceText(
  numbering: Numbering,
  target: string | readonly string[],
  options: CiteOptions = {},
): string | null {
  const units: Numbered[] = [];
  for (const guid of typeof target === "string" ? [target] : target) {
    const unit = numbering.byGuid(guid);
    if (unit === null) return null;
    units.push(unit);
  }
  const texts = together(units).map((group) => cite(numbering, group, false, options));
  const last = texts.pop();
  if (last === undefined) return null;
  const text = texts.length === 0 ? last : texts.join(", ") + numbering.profile.list.and + last;
  return options.capital === true ? capitalized(text) : text;
}

/** The words of a reference to a range, "articles 5 to 8"; null where an end is not in the document. */
export function rangeText(
  numbering: Numbering,
  first: string,
  last: string,
  options: CiteOptions = {},
): string | null {
  const ends = [numbering.byGuid(first), numbering.byGuid(last)];
  const [a, b] = ends;
  if (a == null || b == null) return null;
  if (a === b) return referenceText(numbering, first, options);
  const text =
    together([a, b]).length === 1
      ? cite(numbering, [a, b], true, options)
      : cite(numbering, [a], false, options) +
        numbering.profile.list.to +
        cite(numbering, [b], false, options);
  return options.capital === true ? capitalized(text) : text;
}
