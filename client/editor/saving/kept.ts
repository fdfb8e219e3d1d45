import type { Kept, Lost } from "../sync";

/**
 * Unsent work, kept in the browser's own database (IndexedDB) so that a reload, a closed lid or a
 * server that went away loses nothing that was typed. One record for each draft and window.
 */
export interface KeptRecord extends Kept {
  draft: number;
  /** The window that it belongs to. */
  clientId: string;
  /** What did not fit and was not yet put elsewhere or given up; missing in records of before. */
  lost?: readonly Lost[];
}

const store = "unsent";

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's database failed"));
  });

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open("modelaw", 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(store, { keyPath: ["draft", "clientId"] });
    return finished(request);
  })();
  return opened;
}

async function objects(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await open()).transaction(store, mode).objectStore(store);
}

/** Keeps a window's unsent work in place of what was kept of it before; nothing where there is none. */
export async function keep(record: KeptRecord): Promise<void> {
  const { draft, clientId, steps, lost = [] } = record;
  const all = await objects("readwrite");
  if (steps.length > 0 || lost.length > 0) await finished(all.put(record));
  else await finished(all.delete([draft, clientId]));
}

/** Forgets a window's work, once it is part of another record or of the draft. */
export async function forget(draft: number, clientId: string): Promise<void> {
  await finished((await objects("readwrite")).delete([draft, clientId]));
}

/** Unsent work of every window on a draft. Empty where the browser keeps nothing (private windows of some). */
export async function keptOf(draft: number): Promise<KeptRecord[]> {
  const range = IDBKeyRange.bound([draft], [draft, []]);
  return (await finished((await objects("readonly")).getAll(range))) as KeptRecord[];
}
