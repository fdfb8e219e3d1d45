import { randomName } from "../mint";

/**
 * Windows of one browser that have drafts open. Each holds a lock by its name for as long as it
 * lives; work kept under a name whose lock is free belongs to nobody and can be taken over.
 * Without locks (no secure connection) all kept work counts as free.
 */
const lockName = (clientId: string) => `modelaw-draft-${clientId}`;

// Missing without a secure connection, whatever the types say.
const locks = navigator.locks as LockManager | undefined;

/** A name for this window, held until `release` is called. */
export function claimWindow(): { clientId: string; release: () => void } {
  const clientId = randomName(12);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks?.request(lockName(clientId), () => held);
  return { clientId, release };
}

/** True where no living window goes by that name. */
export async function isAbandoned(clientId: string): Promise<boolean> {
  if (!locks) return true;
  return locks.request(lockName(clientId), { ifAvailable: true }, (lock) => lock !== null);
}
