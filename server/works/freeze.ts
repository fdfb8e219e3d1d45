import type { Knex } from "knex";
import type { Node } from "prosemirror-model";
import { lawToStored, type Law } from "../../law/schema";
import { isSuggested } from "../../law/suggest";
import { units, type Unit } from "../../law/unit";
import { Refusal } from "../errors";
import { ensureExpression } from "../store/ensureExpression";
import { insertVersion, type ProvisionRow } from "../store/insertVersion";
import { canonicalJson, sha256 } from "./digest";

/** What a frozen text says of itself beside the law. */
export interface Freeze {
  work: number;
  law: Law;
  name: string;
  date: string | null;
  origin: number | null;
  source?: unknown;
  createdBy: string | null;
}

/**
 * Freezes a law as a version of a work and gives its id. Every provision must have its guid, and
 * nothing may be pending: a text with suggestions says two things at once.
 */
export async function freezeVersion(trx: Knex, freeze: Freeze): Promise<number> {
  const { work, law, ...rest } = freeze;
  if (isSuggested(law.doc))
    throw new Refusal(
      "conflict",
      "The text has suggestions that are neither accepted nor rejected; settle them first.",
    );
  const { language, title } = law.meta;
  const expression = await ensureExpression(trx, { work, language, title });
  const stored = lawToStored(law);
  return insertVersion(trx, {
    ...rest,
    source: freeze.source ?? {},
    expression,
    language,
    law: stored,
    sha256: sha256(canonicalJson(stored)),
    provisions: provisionRows(law.doc),
  });
}

/** The provisions of a document as rows; positions are indexes into `units`. */
export const provisionRows = (doc: Node): ProvisionRow[] => units(doc).map(provisionRow);

function provisionRow(unit: Unit): ProvisionRow {
  const { guid, parent, depth, place, element, num, label, eId, heading, text, weight } = unit;
  if (guid === null) throw new Error(`The provision ${label || eId} has no identity.`);
  return {
    position: unit.index,
    guid,
    parent,
    depth,
    place,
    element,
    num,
    label,
    eId,
    heading,
    text,
    weight,
    hash: sha256(`${heading}\n${text}`),
  };
}
