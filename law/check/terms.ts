import type { Unit } from "../unit";
import { definitionsOf, fold, usesOf } from "../term";
import { finding, type Finding } from "./finding";
import type { Scope } from "./scope";

interface Defined {
  term: string;
  unit: Unit;
  used: boolean;
}

/** The defined terms of a law, and whether they stand anywhere but in their definitions. */
function defined({ law: { doc }, numbering, units }: Scope): Defined[] {
  const definitions = definitionsOf(doc, numbering);
  const uses = usesOf(doc, definitions);
  const byGuid = new Map(units.map((unit) => [unit.guid, unit]));
  return definitions.flatMap((one) => {
    const unit = byGuid.get(one.guid);
    const used = (uses.get(one)?.length ?? 0) > 0;
    return unit === undefined ? [] : [{ term: one.term, unit, used }];
  });
}

function repeated(all: Defined[]): Finding[] {
  const byTerm = new Map<string, Defined[]>();
  for (const one of all) {
    const key = fold(one.term);
    byTerm.set(key, [...(byTerm.get(key) ?? []), one]);
  }
  return [...byTerm.values()].flatMap((same) => {
    const second = same[1];
    return second === undefined
      ? []
      : [finding("term-repeated", second.unit, { term: second.term, count: same.length })];
  });
}

/** Quoted words that a text calls defined: "“data” has the meaning given in", «понятие «данные»». */
const callsDefined =
  /[“«"]([^”»"]{2,60})[”»"]\s+(?:has the meaning|as defined in article|a le sens|au sens de l[’']article)|(?:понятие|термин)\s+«([^»]{2,60})»/giu;

function undefinedTerms(scope: Scope, known: Set<string>): Finding[] {
  return scope.units.flatMap((unit) =>
    [...unit.text.matchAll(callsDefined)].flatMap((found) => {
      const term = found[1] ?? found[2] ?? "";
      return known.has(fold(term)) ? [] : [finding("term-undefined", unit, { term })];
    }),
  );
}

/** Terms that are defined twice, never used, or called defined without being so. */
export function checkTerms(scope: Scope): Finding[] {
  const all = defined(scope);
  if (all.length === 0) return [];
  const unused = all.filter(({ used }) => !used);
  return [
    ...repeated(all),
    ...unused.map(({ term, unit }) => finding("term-unused", unit, { term })),
    ...undefinedTerms(scope, new Set(all.map(({ term }) => fold(term)))),
  ];
}
