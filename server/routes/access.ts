import { owned, ownerName, type Action } from "../../api";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";

/** What decides who may do what with a work and everything made of it. */
export interface OwnedWork {
  kind: "model" | "national";
  body: string | null;
  jurisdiction: string | null;
  template: boolean;
}

/** The work in the form that permissions judge. Templates are for every reader, as national laws are. */
const record = (work: OwnedWork) =>
  owned({
    owners: [
      ...(work.body === null ? [] : [ownerName("body", work.body)]),
      ...(work.jurisdiction === null ? [] : [ownerName("jurisdiction", work.jurisdiction)]),
    ],
    national: work.kind === "national" || work.template,
  });

/** Whether the visitor may do this with the work. */
export const may = (visitor: Visitor, action: Action, work: OwnedWork): boolean =>
  visitor.permissions.can(action, record(work));

/**
 * The work, once the visitor may do this with it. Refuses with "not-found" what is not there or may
 * not be read, so that an address tells nothing, and with "forbidden" what may only be read.
 */
export function permitted<W extends OwnedWork>(
  visitor: Visitor,
  action: Action,
  work: W | null,
): W {
  if (!work || !may(visitor, "read", work)) throw new Refusal("not-found");
  if (!may(visitor, action, work)) throw new Refusal("forbidden");
  return work;
}
