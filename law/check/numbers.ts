import type { Node } from "prosemirror-model";
import { numberId, parseOrdinal } from "../number";
import type { Unit } from "../unit";
import { finding, type Finding } from "./finding";
import type { Scope } from "./scope";

/** The choices that a unit stands in; of alternatives the same number is right. */
function choicesAround(doc: Node, pos: number): Set<Node> {
  const around = new Set<Node>();
  const at = doc.resolve(pos);
  for (let depth = at.depth; depth > 0; depth--)
    if (at.node(depth).type.name === "options") around.add(at.node(depth));
  return around;
}

/** Units that are counted together. Sections above articles restart, whatever the profile says. */
function counted(scope: Scope): Unit[][] {
  const groups = new Map<string, Unit[]>();
  const articles = scope.units.some((unit) => unit.element === "article");
  for (const unit of scope.units) {
    const entry = scope.numbering.entries[unit.index];
    if (unit.num === "" || entry === undefined) continue;
    const runsOn = entry.rule.runsOn && !(articles && unit.element === "section");
    const inside = runsOn ? `${unit.place}${annexOf(scope, unit)}` : `in${unit.parent}`;
    const key = `${inside} ${unit.element}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}

/** Index of the annex that a unit stands in; empty elsewhere. */
function annexOf(scope: Scope, unit: Unit): string {
  let at: Unit | undefined = unit;
  while (at?.parent != null) at = scope.units[at.parent];
  return at !== unit && at?.place === "annex" ? String(at.index) : "";
}

const alternatives = (scope: Scope, a: Unit, b: Unit): boolean => {
  const around = choicesAround(scope.law.doc, a.pos);
  return [...choicesAround(scope.law.doc, b.pos)].some((choice) => around.has(choice));
};

function repeated(scope: Scope, group: Unit[]): Finding[] {
  const byNumber = new Map<string, Unit[]>();
  for (const unit of group) {
    const key = numberId(unit.num);
    byNumber.set(key, [...(byNumber.get(key) ?? []), unit]);
  }
  return [...byNumber.values()].flatMap(([first, ...others]) => {
    const same = others.filter((unit) => first !== undefined && !alternatives(scope, first, unit));
    const [second] = same;
    return second === undefined
      ? []
      : [finding("number-repeated", second, { count: same.length + 1 })];
  });
}

/**
 * A jump or a step back in fixed numbers; automatic ones are in order by themselves.
 * Letters are passed over: "(i)" after "(d)" may be a roman one.
 */
function disordered(scope: Scope, group: Unit[]): Finding[] {
  let before: { unit: Unit; ordinal: number } | null = null;
  const out: Finding[] = [];
  for (const unit of group) {
    const ordinal = /^\d/u.test(unit.num) ? parseOrdinal(unit.num, "decimal") : null;
    if (ordinal === null) continue;
    if (before !== null && unit.node.attrs["num"] !== null) {
      const params = { before: before.unit.label };
      if (ordinal > before.ordinal + 1) out.push(finding("number-skipped", unit, params));
      if (ordinal < before.ordinal && !alternatives(scope, before.unit, unit))
        out.push(finding("number-out-of-order", unit, params));
    }
    before = { unit, ordinal };
  }
  return out;
}

/** Numbers that repeat, jump or go back. */
export const checkNumbers = (scope: Scope): Finding[] =>
  counted(scope).flatMap((group) => [...repeated(scope, group), ...disordered(scope, group)]);
