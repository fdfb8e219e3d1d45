import type { ProvisionElement } from "../../schema";
import type {
  GrammaticalCase,
  NumberScript,
  UnitName,
  UnitReference,
  UnitRule,
  UnitRules,
} from "../profile";

/** A unit that is designated by its number alone or by pattern, and counted again in each parent. */
export const restarting = (
  label: string,
  script: NumberScript,
  reference: UnitReference,
): UnitRule => ({ label, script, runsOn: false, reference });

/** A unit that is counted through the whole law. */
export const running = (
  label: string,
  script: NumberScript,
  reference: UnitReference,
): UnitRule => ({ label, script, runsOn: true, reference });

/** A unit that is listed without any number. */
export const unnumbered = (label: string, reference: UnitReference): UnitRule => ({
  label,
  script: "none",
  runsOn: false,
  reference,
});

/** A name whose plural ends in "s", or as given. */
export const name = (one: string, many = `${one}s`): UnitName => ({ one, many });

const cases: GrammaticalCase[] = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
];

/** A declined name: its six cases for one and for several, blank-separated, in the customary order. */
export function declined(one: string, many: string): UnitReference {
  const singular = one.split(" ");
  const plural = many.split(" ");
  const form = (i: number): UnitName => ({
    one: singular[i] ?? singular[0] ?? one,
    many: plural[i] ?? plural[0] ?? many,
  });
  return { ...form(0), cases: Object.fromEntries(cases.map((key, i) => [key, form(i)])) };
}

/** The order in which {@link printedRules} takes the words of a language. */
const printedElements = [
  "book",
  "part",
  "title",
  "chapter",
  "section",
  "article",
  "paragraph",
  "point",
  "annex",
] as const satisfies readonly ProvisionElement[];

/** "article" → "Article": a label starts with a capital. */
const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/**
 * Rules for laws of a language as they are printed: "word {n}" for the large
 * units, "{n}." and "{n})" for the small ones. `words` names book, part, title,
 * chapter, section, article, paragraph, point and annex, "one/many" each.
 * `after` is true where the number comes before the word ("5-бап").
 */
export function printedRules(words: string, after = false): UnitRules {
  const names = words.split(",").map((pair) => {
    const [one = "", many = one] = pair.trim().split("/");
    return { one, many };
  });
  const small: Partial<Record<ProvisionElement, string>> = { paragraph: "{n}.", point: "{n})" };
  const rules = printedElements.map((element, i) => {
    const reference = names[i] ?? { one: element, many: element };
    const label =
      small[element] ?? (after ? `{n}-${reference.one}` : `${capital(reference.one)} {n}`);
    const runsOn = element === "article";
    return [element, { label, script: "decimal", runsOn, reference }] as const;
  });
  return Object.fromEntries(rules);
}
