import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { readDirectory } from "./directory";
import type { Entry } from "./entry";

/** Entries of an archive by name, or the fault for which it is refused, as the end of a sentence. */
export type Archive = { ok: true; parts: Map<string, Uint8Array> } | { ok: false; fault: string };

const localSignature = 0x04034b50;
const localSize = 30;

/** Packed bytes given to the unpacker at once; each grows at most a thousandfold before it is counted. */
const chunkSize = 16 * 1024;

interface Stored {
  entry: Entry;
  /** Half-open range of its packed bytes. */
  from: number;
  to: number;
}

/** Where the packed bytes of an entry stand; null where its local header is none or lies outside. */
function locate(view: DataView, entry: Entry, directoryAt: number): Stored | null {
  const { at } = entry;
  if (at + localSize > directoryAt || view.getUint32(at, true) !== localSignature) return null;
  const from = at + localSize + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const to = from + entry.packedSize;
  return to > directoryAt ? null : { entry, from, to };
}

/** True where two entries share bytes: a small file that unpacks without end. */
const overlap = (stored: readonly Stored[]): boolean => {
  const sorted = stored.toSorted((a, b) => a.entry.at - b.entry.at);
  return sorted.some((one, index) => one.to > (sorted[index + 1]?.entry.at ?? Infinity));
};

/** Unpacks at most the bytes that the entry declared; null where it holds more, fewer or others. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  let tooMuch = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) tooMuch = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !tooMuch; at += chunkSize)
      stream.push(packed.subarray(at, at + chunkSize), at + chunkSize >= packed.length);
  } catch (error) {
    // The unpacker throws plain errors with a number, for packed bytes that are none.
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
  return tooMuch || filled !== size ? null : out;
}

function unpack(bytes: Uint8Array, { entry, from, to }: Stored): Uint8Array | null {
  const packed = bytes.subarray(from, to);
  const whole = entry.method === 0 ? packed : inflate(packed, entry.size);
  return whole !== null && whole.length === entry.size && crc32(whole) === entry.crc ? whole : null;
}

/**
 * The entries of a ZIP archive whose names are wanted. The whole archive is
 * judged before anything is unpacked: limits, names, overlaps. Bytes are
 * counted and checked against the declared size and checksum while unpacking.
 */
export function readArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const located = directory.entries.map((entry) => locate(view, entry, directory.start));
  const stored = located.filter((one) => one !== null);
  if (stored.length < located.length) return { ok: false, fault: "has a directory that is broken" };
  if (overlap(stored)) return { ok: false, fault: "holds entries that overlap" };
  const parts = new Map<string, Uint8Array>();
  for (const one of stored) {
    const { name, method } = one.entry;
    if (name.endsWith("/") || !wanted(name)) continue;
    if (method !== 0 && method !== 8)
      return { ok: false, fault: `packs “${name}” in a way that is not read (method ${method})` };
    const part = unpack(bytes, one);
    if (part === null) return { ok: false, fault: `holds a damaged entry “${name}”` };
    parts.set(name, part);
  }
  return { ok: true, parts };
}
