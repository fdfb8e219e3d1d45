/** What a rank is told from. */
interface Ranked {
  element: string;
  parent: number | null;
  place: "body" | "preamble" | "annex";
}

/**
 * What part a unit plays in an alignment.
 *   container  a division that holds basic units: book, part, chapter
 *   basic      the unit that a law counts by: article, or what stands for it
 *   inner      anything within a basic unit
 */
export type Rank = "container" | "basic" | "inner";

const divisions: readonly string[] = [
  "book",
  "tome",
  "part",
  "subpart",
  "title",
  "subtitle",
  "division",
  "subdivision",
  "chapter",
  "subchapter",
];

const basicElements: readonly string[] = ["article", "section", "rule", "clause", "paragraph"];

/** The element of a law's basic units: the first of the usual ones that it has in its body. */
function basicElement(units: readonly Ranked[]): string | undefined {
  const found = new Set<string>();
  for (const { place, element } of units) if (place === "body") found.add(element);
  return basicElements.find((name) => found.has(name));
}

/**
 * The rank of each unit. Beside the law's own basic element, whatever stands
 * outside of basic units and holds none is basic too (recitals, annexes,
 * loose paragraphs), unless its element is a division.
 */
export function ranks(units: readonly Ranked[]): Rank[] {
  const element = basicElement(units);
  const isBasic = units.map((unit) => unit.element === element && unit.place === "body");
  const holds = units.map(() => false);
  const within = units.map(() => false);
  units.forEach(({ parent }, at) => {
    if (parent !== null && (isBasic[parent] || within[parent])) within[at] = true;
  });
  for (let at = units.length - 1; at >= 0; at--) {
    const parent = units[at]!.parent;
    if (parent !== null && ((isBasic[at] && !within[at]) || holds[at])) holds[parent] = true;
  }
  const found: Rank[] = [];
  units.forEach((unit, at) => {
    const outer = unit.parent === null ? "container" : found[unit.parent]!;
    if (outer !== "container") found.push("inner");
    else if (isBasic[at] && !holds[at]) found.push("basic");
    else if (holds[at] || divisions.includes(unit.element)) found.push("container");
    else found.push("basic");
  });
  return found;
}

/** Indexes of a law's articles, or of what stands for them: what reports and grades count by. */
export function articlesOf(units: readonly Ranked[]): number[] {
  const rank = ranks(units);
  const element = basicElement(units);
  return units.flatMap((unit, at) =>
    rank[at] === "basic" && (element === undefined || unit.element === element) ? [at] : [],
  );
}
