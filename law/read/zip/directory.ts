import type { Entry } from "./entry";
import { archiveLimits, entryFault } from "./limits";

/** What the archive says of itself, or the fault for which it is refused, as the end of a sentence. */
export type Directory =
  { ok: true; entries: Entry[]; start: number } | { ok: false; fault: string };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;

const fault = (text: string): { ok: false; fault: string } => ({ ok: false, fault: text });

/** Names in Word files are ASCII; other bytes are kept apart, so that two names never fall together. */
const nameOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** Place of the end record: the last one, for mail programs add line ends behind it. Null where there is none. */
function endRecord(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--)
    if (
      view.getUint32(at, true) === endSignature &&
      at + endSize + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const nameEnd = at + entrySize + nameLength;
  return {
    entry: {
      name: nameOf(bytes.subarray(at + entrySize, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    },
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/**
 * The central directory, checked against the limits: names, number, sizes and
 * ratio are all known before one byte is unpacked.
 * Source: APPNOTE 6.3.10, 4.3.12 and 4.3.16. ZIP64 and archives in several files are not read.
 */
export function readDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return fault("has no directory; the file was perhaps cut off");
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    return fault("is spread over several files");
  if (count > archiveLimits.entries)
    return fault(`holds ${count} entries; at most ${archiveLimits.entries} are read`);
  if (start + length > end) return fault("has a directory that is broken");
  const entries: Entry[] = [];
  let declared = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + entrySize > start + length || view.getUint32(at, true) !== entrySignature)
      return fault("has a directory that is broken");
    const { entry, next } = readEntry(bytes, view, at);
    if (next > start + length) return fault("has a directory that is broken");
    declared += entry.size;
    const found = entryFault(entry, declared);
    if (found !== null) return fault(found);
    entries.push(entry);
    at = next;
  }
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name)) return fault(`holds two entries named “${name}”`);
    names.add(name);
  }
  return { ok: true, entries, start };
}
