import type { StoredLaw } from "../schema/law";

type Upgrade = (stored: StoredLaw) => StoredLaw;

/** `upgrades[n]` moves a law stored as version n to version n + 1. No gaps. */
const upgrades: Upgrade[] = [];
/** The version that the first entry of `upgrades` starts from. */
const firstVersion = 1;

/** The stored law moved forward to `target`. Throws RangeError for a version that is newer or unknown. */
export function upgradeStored(stored: StoredLaw, target: number): StoredLaw {
  const { schemaVersion } = stored;
  if (!Number.isInteger(schemaVersion) || schemaVersion < firstVersion || schemaVersion > target)
    throw new RangeError(
      `A law stored as version ${schemaVersion} cannot be read; this program reads ${firstVersion} to ${target}`,
    );
  return upgrades.slice(schemaVersion - firstVersion).reduce((law, step) => step(law), stored);
}
