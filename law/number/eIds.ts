import { elementId, numberId } from "./id";
import type { Numbered } from "./numbered";

/** Gives each eId once: "art_5", then "art_5__dup_2". */
function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}__dup_${n}`;
  used.add(id);
  return id;
}

/** The ids of a unit's surroundings. */
interface Around {
  /** eId of the unit it stands in; null at the top. */
  outer: string | null;
  /** eId of the annex it stands in: numbers which run on within an annex stay apart from the body's. */
  annex: string | null;
}

/**
 * The eId that number and place make: the parent's eId before it, unless the
 * number runs on through the law. A unit without a number counts by position.
 * Source: Akoma Ntoso Naming Convention 1.0, identifiers.
 */
function computedId(unit: Numbered, { outer, annex }: Around): string {
  const number = numberId(unit.num);
  const own = `${elementId(unit.element)}_${number === "" ? unit.position : number}`;
  const prefix =
    unit.rule.runsOn && number !== ""
      ? annex
      : (outer ?? (unit.place === "preamble" ? "preamble" : null));
  return prefix === null ? own : `${prefix}__${own}`;
}

/** The eIds of all units of a document, each once; the source's own win. */
export function eIdsOf(units: readonly Numbered[]): string[] {
  const used = new Set<string>();
  for (const { node } of units) if (node.attrs["eId"] !== null) used.add(String(node.attrs["eId"]));
  const fixed = new Set<string>();
  const ids: string[] = [];
  const annexes: (string | null)[] = [];
  for (const unit of units) {
    const outer = unit.parent === null ? null : (ids[unit.parent] ?? null);
    const annex = unit.parent === null ? null : (annexes[unit.parent] ?? null);
    const own = unit.node.attrs["eId"] as string | null;
    const wanted = own ?? computedId(unit, { outer, annex });
    const id = own !== null && !fixed.has(own) ? own : uniqueId(wanted, used);
    if (own !== null) fixed.add(id);
    ids.push(id);
    annexes.push(unit.element === "annex" && unit.place === "annex" ? id : annex);
  }
  return ids;
}
