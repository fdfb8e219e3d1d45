import type { Shape } from "../service";

type Provision = Shape<"ProvisionText">;
type Link = Shape<"Link">;

/** One baseline provision under review, with everything that stands in it. */
export interface Row {
  guid: string;
  provision: Provision;
  /** The provision and all in it, in order. */
  parts: Provision[];
  /** Titles of the provisions around it, from the outermost. */
  within: Provision[];
  /** The program's link first, then those made by hand. */
  links: Link[];
}

/** What narrows the rows; a missing member narrows nothing. */
export interface RowFilter {
  show?: "undecided" | "decided" | undefined;
  weight?: "mandatory" | "optional" | undefined;
  grade?: string | undefined;
}

/** Links that ask for a decision still. */
export const isDecided = (row: Row): boolean =>
  row.links.every((link) => link.status !== "proposed");

/** A provision with all that stands in it, in order; empty where there is no such provision. */
export function partsOf(all: readonly Provision[], guid: string): Provision[] {
  const inside = new Set([guid]);
  return all.filter((one) => {
    const belongs = inside.has(one.guid) || (one.parent !== null && inside.has(one.parent));
    if (belongs) inside.add(one.guid);
    return belongs;
  });
}

function ancestors(byGuid: ReadonlyMap<string, Provision>, of: Provision): Provision[] {
  const chain: Provision[] = [];
  for (
    let at = of.parent === null ? undefined : byGuid.get(of.parent);
    at;
    at = at.parent === null ? undefined : byGuid.get(at.parent)
  )
    chain.unshift(at);
  return chain;
}

/** The rows of a concordance in the order of the baseline: one for each provision that a link names. */
export function rowsOf(concordance: Shape<"Concordance">): Row[] {
  const byGuid = new Map(concordance.baseline.map((one) => [one.guid, one]));
  const linksOf = new Map<string, Link[]>();
  for (const link of concordance.links)
    for (const guid of link.baseline) linksOf.set(guid, [...(linksOf.get(guid) ?? []), link]);
  return concordance.baseline.flatMap((provision) => {
    const links = linksOf.get(provision.guid);
    if (!links) return [];
    return [
      {
        guid: provision.guid,
        provision,
        parts: partsOf(concordance.baseline, provision.guid),
        within: ancestors(byGuid, provision),
        links: [...links].sort((a, b) => Number(a.manual) - Number(b.manual)),
      },
    ];
  });
}

/** True where a row answers the filter. A provision without a weight of its own counts as mandatory. */
export const passes = (row: Row, filter: RowFilter): boolean =>
  (filter.show === undefined || isDecided(row) === (filter.show === "decided")) &&
  (filter.weight === undefined || (row.provision.weight ?? "mandatory") === filter.weight) &&
  (filter.grade === undefined || row.links.some((link) => link.grade === filter.grade));

/** Decided links and all links that ask for a decision, counted anew after each decision. */
export const progressOf = (links: readonly Link[]): { decided: number; total: number } => ({
  decided: links.filter((link) => link.status !== "proposed").length,
  total: links.length,
});
