import type { Knex } from "knex";
import type { Comparison } from "../../law/compare";
import type { StoredLaw } from "../../law/schema";
import { cachedComparison, keepComparison } from "../store/comparisons";
import { runTask } from "../tasks";

/** Changes when the same texts may compare otherwise than before; what is cached then counts no more. */
const engine = "compare-4";

/** A text with the checksum of its canonical JSON. */
export interface DigestedLaw {
  law: StoredLaw;
  sha256: string;
  /** True for a text that never changes; what was compared with a draft is not kept. */
  frozen: boolean;
}

/**
 * What changed between two texts: from the cache where both are frozen and were compared before.
 * Rejects with Cancelled once the signal asks for that.
 */
export async function compareStored(
  db: Knex,
  old: DigestedLaw,
  now: DigestedLaw,
  signal?: AbortSignal,
): Promise<Comparison> {
  const laws = { old: old.law, now: now.law };
  if (!old.frozen || !now.frozen) return runTask("compare", laws, signal);
  const key = { oldSha256: old.sha256, newSha256: now.sha256, engine };
  const cached = await cachedComparison(db, key);
  if (cached) return cached;
  const comparison = await runTask("compare", laws, signal);
  await keepComparison(db, { ...key, comparison });
  return comparison;
}
