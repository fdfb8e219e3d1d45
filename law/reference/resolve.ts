import { numberId, type Numbered, type Numbering } from "../number";
import type { Segment, TypedReference } from "./parse";

/** What a typed reference leads to in a document. */
export interface Resolution {
  /** guids of the provisions, in the order of the numbers; both ends of a range. */
  targets: string[];
  /** True where the targets are the ends of a range. */
  range: boolean;
  /** The numbers that the document does not have, as typed. */
  missing: string[];
}

const indexes = new WeakMap<Numbering, Map<string, Numbered[]>>();

/** Units by the number part of their id. */
function byNumber(numbering: Numbering): Map<string, Numbered[]> {
  let index = indexes.get(numbering);
  if (index === undefined) {
    index = new Map();
    for (const entry of numbering.entries) {
      const key = numberId(entry.num);
      if (key === "") continue;
      const same = index.get(key);
      if (same === undefined) index.set(key, [entry]);
      else same.push(entry);
    }
    indexes.set(numbering, index);
  }
  return index;
}

/** The unit and those around it, innermost first. */
function chain(numbering: Numbering, unit: Numbered | null): Numbered[] {
  const out: Numbered[] = [];
  for (let at = unit; at !== null;) {
    out.push(at);
    at = at.parent === null ? null : numbering.unit(at.parent);
  }
  return out;
}

/** The innermost unit around both; null where there is none. */
function shared(
  numbering: Numbering,
  unit: Numbered,
  around: readonly Numbered[],
): Numbered | null {
  return chain(numbering, unit).find((outer) => around.includes(outer)) ?? null;
}

const named = (unit: Numbered, segment: Segment): boolean =>
  segment.elements.length === 0 || segment.elements.includes(unit.element);

/** Candidates of the right name, else any that does not run on: traditions differ in what they call small units. */
function preferNamed(units: Numbered[], segment: Segment): Numbered[] {
  const right = units.filter((unit) => named(unit, segment));
  return right.length > 0 ? right : units.filter((unit) => !unit.rule.runsOn);
}

/** False for a unit that is not divided: its paragraphs may be there without being units. */
const hasNumbers = (numbering: Numbering, outer: Numbered): boolean =>
  numbering.unit(outer.index + 1)?.parent === outer.index;

/** The unit of a number within another; the one least deep where there are several. */
function within(
  numbering: Numbering,
  outer: Numbered,
  number: string,
  segment: Segment,
): Numbered | null {
  const inside = (byNumber(numbering).get(numberId(number)) ?? []).filter(
    (unit) => unit !== outer && chain(numbering, unit).includes(outer),
  );
  const depth = (unit: Numbered) => chain(numbering, unit).length;
  return preferNamed(inside, segment).sort((a, b) => depth(a) - depth(b))[0] ?? null;
}

/**
 * The unit that the outermost part of a reference means at a place: one that
 * runs on anywhere, nearest first; a smaller one only within the same article.
 */
function outermost(
  numbering: Numbering,
  number: string,
  segment: Segment,
  around: readonly Numbered[],
): Numbered | null {
  const all = byNumber(numbering).get(numberId(number)) ?? [];
  const article = around.find((unit) => unit.rule.runsOn);
  const near = (unit: Numbered) => {
    const common = shared(numbering, unit, around);
    return common === null ? around.length : around.indexOf(common);
  };
  const limit = article === undefined ? around.length : around.indexOf(article);
  const candidates = all.filter((unit) => unit.rule.runsOn || near(unit) <= limit);
  const right = preferNamed(candidates, segment);
  const wide =
    right.length > 0 ? right : all.filter((unit) => named(unit, segment) && isWide(unit));
  return wide.sort((a, b) => near(a) - near(b))[0] ?? null;
}

/** A chapter that restarts in its part may be cited from anywhere. */
const isWide = (unit: Numbered): boolean =>
  ["part", "title", "chapter", "section", "division"].includes(unit.element);

/**
 * What a typed reference means in a document, seen from the unit of that guid
 * (null: from nowhere in particular).
 */
export function resolveReference(
  numbering: Numbering,
  reference: TypedReference,
  from: string | null,
): Resolution {
  const place = from === null ? null : numbering.byGuid(from);
  const around = chain(numbering, place);
  let outer: Numbered | null = null;
  const targets: string[] = [];
  const missing: string[] = [];
  for (const [i, segment] of reference.segments.entries()) {
    const last = i === reference.segments.length - 1;
    const found = (last ? segment.numbers : segment.numbers.slice(0, 1)).map((number) => ({
      number,
      unit:
        outer === null
          ? outermost(numbering, number, segment, around)
          : within(numbering, outer, number, segment),
    }));
    if (outer !== null && !hasNumbers(numbering, outer)) break;
    for (const { number, unit } of found) if (unit === null) missing.push(number);
    if (missing.length > 0 && !last) break;
    if (last) for (const { unit } of found) if (unit?.guid != null) targets.push(unit.guid);
    outer = found[0]?.unit ?? null;
  }
  return { targets, range: reference.segments.at(-1)?.range ?? false, missing };
}
