import type { Node } from "prosemirror-model";
import { compareDocuments } from "../compare";
import { takeOverIdentities } from "../identity";
import { units } from "../unit";

const identities = (doc: Node): Set<string> =>
  new Set(units(doc).flatMap(({ guid }) => guid ?? []));

/** True where two texts have a provision of one identity, or one of them has no provision at all. */
export function sharesIdentities(a: Node, b: Node): boolean {
  const [here, there] = [identities(a), identities(b)];
  if (here.size === 0 || there.size === 0) return true;
  return [...here].some((guid) => there.has(guid));
}

/**
 * The text under the identities of the base. Texts that share a lineage have them; others get them
 * from the provisions that a comparison aligns them with, its doubtful pairs too: a conflict
 * shows both readings, so a wrong pair loses nothing.
 */
export function withIdentitiesOf(base: Node, doc: Node): Node {
  if (sharesIdentities(base, doc)) return doc;
  const language = String(doc.attrs["lang"] ?? "") || "en";
  const comparison = compareDocuments(base, doc, { language });
  const answers = comparison.matches.flatMap(({ old, new: now }) => {
    const from = comparison.new[now[0] ?? -1]?.guid;
    const to = comparison.old[old[0] ?? -1]?.guid;
    return from && to ? [[from, to] as const] : [];
  });
  return takeOverIdentities(doc, comparison, Object.fromEntries(answers)).doc;
}
