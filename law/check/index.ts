import type { Law } from "../schema";
import { checkCharacters } from "./characters";
import { checkChoices } from "./choices";
import type { Finding } from "./finding";
import { checkNumbers } from "./numbers";
import { checkReferences } from "./references";
import { scopeOf, type Scope } from "./scope";
import { checkStructure } from "./structure";
import { checkTerms } from "./terms";

export { catalogue, type Finding, type FindingCode, type Severity } from "./finding";

const rules: readonly ((scope: Scope) => Finding[])[] = [
  checkStructure,
  checkNumbers,
  checkReferences,
  checkChoices,
  checkTerms,
  checkCharacters,
];

/**
 * What a drafter should look at in a law, in the order of the text; what
 * concerns the law as a whole comes first. A model law may leave blanks and
 * choices open, a national law may not.
 */
export function checkLaw(law: Law): Finding[] {
  const scope = scopeOf(law);
  const place = new Map(scope.units.map((unit) => [unit.eId, unit.index]));
  const order = ({ eId }: Finding) => (eId === null ? -1 : (place.get(eId) ?? -1));
  return rules.flatMap((rule) => rule(scope)).sort((a, b) => order(a) - order(b));
}
