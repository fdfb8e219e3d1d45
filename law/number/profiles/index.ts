import type { Node } from "prosemirror-model";
import type { ProvisionElement } from "../../schema";
import type { NumberingProfile, UnitRule } from "../profile";
import { english } from "./en";
import { french } from "./fr";
import { printed } from "./printed";
import { russian } from "./ru";

/** Every numbering profile, those for drafting first. */
export const profiles: readonly NumberingProfile[] = [
  ...russian,
  ...english,
  ...french,
  ...printed,
].sort((a, b) => Number(a.use === "printed") - Number(b.use === "printed"));

const byId = new Map(profiles.map((profile) => [profile.id, profile]));

const fallback = (): NumberingProfile => {
  const found = byId.get("en");
  if (found === undefined) throw new Error("The English profile is missing");
  return found;
};

/** The profile for laws as printed in a language (BCP 47); English where the language has none. */
export const printedProfile = (language: string): NumberingProfile =>
  byId.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? fallback();

/** The profile of that id; null where there is none. */
export const profileById = (id: string): NumberingProfile | null => byId.get(id) ?? null;

/** The profile that a document names, else the printed one of its language. */
export const profileOf = (doc: Node): NumberingProfile =>
  byId.get(String(doc.attrs["profile"])) ?? printedProfile(String(doc.attrs["lang"]));

/** A unit that a profile says nothing of has its number alone for a label. */
const unknownUnit = (element: ProvisionElement): UnitRule => ({
  label: "{n}",
  script: "decimal",
  runsOn: false,
  reference: { one: element, many: element },
});

const rulesOf = new WeakMap<NumberingProfile, Map<string, UnitRule>>();

/** The rule for an element directly within `parent` (null at the top). */
export function ruleOf(
  profile: NumberingProfile,
  element: ProvisionElement,
  parent: ProvisionElement | null,
): UnitRule {
  let rules = rulesOf.get(profile);
  if (rules === undefined) rulesOf.set(profile, (rules = new Map<string, UnitRule>()));
  const key = `${parent ?? ""}/${element}`;
  let rule = rules.get(key);
  if (rule === undefined) {
    rule =
      (parent === null ? undefined : profile.rules[`${parent}/${element}`]) ??
      profile.rules[element] ??
      fallback().rules[element] ??
      unknownUnit(element);
    rules.set(key, rule);
  }
  return rule;
}
