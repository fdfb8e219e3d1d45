import type { Entry } from "./entry";

/**
 * What an archive may hold. A law of 10,000 paragraphs unpacks to about 10 MB at
 * a ratio of 20; past these limits the archive is refused, for it would exhaust
 * the process that unpacks it.
 */
export const archiveLimits = {
  entries: 2000,
  /** Bytes of one entry, unpacked. */
  entrySize: 64 * 1024 * 1024,
  /** Bytes of all entries, unpacked. */
  totalSize: 256 * 1024 * 1024,
  /** Unpacked to packed, above `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** True for a name that would leave the folder it is unpacked to; nothing is unpacked to a folder here, but no writer of laws makes one. */
const isHostile = (name: string): boolean =>
  name === "" ||
  name.startsWith("/") ||
  /[\\\0]|^[a-z]:/iu.test(name) ||
  name.split("/").includes("..");

/** Why an entry is refused, as the end of a sentence; null where it is fine. `declared`: unpacked bytes up to and with it. */
export function entryFault(entry: Entry, declared: number): string | null {
  const { name, size, packedSize } = entry;
  if (isHostile(name)) return "holds an entry whose name leads out of the archive";
  if (entry.encrypted) return "is protected by a password";
  if (size === 0xffffffff || packedSize === 0xffffffff || entry.at === 0xffffffff)
    return "is larger than 4 GB";
  if (size > archiveLimits.entrySize)
    return `unpacks “${name}” to ${megabytes(size)}; at most ${megabytes(archiveLimits.entrySize)} are read`;
  if (declared > archiveLimits.totalSize)
    return `unpacks to more than ${megabytes(archiveLimits.totalSize)}`;
  if (size > archiveLimits.ratioFrom && size > packedSize * archiveLimits.ratio)
    return `packs “${name}” more than ${archiveLimits.ratio} times, as only an attack does`;
  return null;
}
