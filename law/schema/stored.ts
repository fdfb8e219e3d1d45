import { upgradeStored } from "../upgrade";
import type { Law, StoredLaw } from "./law";
import { schema } from "./schema";

/** Version of the stored shape that this code writes. */
export const schemaVersion = 1;

/** The stored shape of a law; `lawFromStored` gives an equal law back. */
export const lawToStored = ({ meta, doc }: Law): StoredLaw => ({
  schemaVersion,
  meta,
  doc: doc.toJSON() as unknown,
});

/**
 * The law of a stored value, moved forward to the present schema first.
 * Throws RangeError where the value is no law of any version.
 */
export function lawFromStored(stored: StoredLaw): Law {
  const now = upgradeStored(stored, schemaVersion);
  const doc = schema.nodeFromJSON(now.doc);
  doc.check();
  return { meta: now.meta, doc };
}
