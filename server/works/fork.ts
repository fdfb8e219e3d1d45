import type { NewWork } from "../../api";
import type { Law } from "../../law/schema";
import { mapAttrs } from "./identify";

/**
 * The law with which a new work begins that is drafted from another: every provision keeps its
 * identity, so that both are compared exactly, and remembers the source's as its origin.
 */
export function forkLaw(source: Law, work: NewWork): Law {
  const doc = mapAttrs(source.doc, (node) =>
    node.type.name === "provision"
      ? { ...node.attrs, origin: node.attrs["guid"] as string | null }
      : node.attrs,
  );
  const { kind, body, topics, title, jurisdiction } = work;
  const country = jurisdiction?.toLowerCase().slice(0, 2) ?? null;
  const own = { title, kind, body, topics, country, workUri: null, date: null };
  return { doc, meta: { ...source.meta, ...own } };
}
