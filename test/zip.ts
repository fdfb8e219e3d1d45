import zlib from "node:zlib";

/** One entry to be written; `given` overrides what its headers declare, as an attack does. */
export interface ZipEntry {
  name: string;
  content: string | Uint8Array;
  given?: { size?: number; packedSize?: number; crc?: number; flags?: number; method?: number };
  /** Index of an earlier entry whose bytes this one claims as its own. */
  sharesBytesOf?: number;
}

interface Written {
  entry: ZipEntry;
  header: Buffer;
  at: number;
}

/** The 26 bytes that local header and directory entry have in common. */
function commonFields({ content, given = {} }: ZipEntry, packed: Uint8Array): Buffer {
  const whole = Buffer.from(content);
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(given.flags ?? 0, 2);
  fields.writeUInt16LE(given.method ?? 8, 4);
  fields.writeUInt32LE(given.crc ?? zlib.crc32(whole), 10);
  fields.writeUInt32LE(given.packedSize ?? packed.length, 14);
  fields.writeUInt32LE(given.size ?? whole.length, 18);
  return fields;
}

const uint = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A ZIP archive, deflated, with times of zero; every lie in `given` is written as it is. */
export function zip(entries: readonly ZipEntry[], comment = ""): Uint8Array {
  const parts: Buffer[] = [];
  const written: Written[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, "latin1");
    const packed = zlib.deflateRawSync(Buffer.from(entry.content));
    const header = commonFields(entry, packed);
    const shared = entry.sharesBytesOf === undefined ? undefined : written[entry.sharesBytesOf];
    written.push({ entry, header, at: shared?.at ?? at });
    if (shared) continue;
    const lengths = [uint(name.length, 2), uint(0, 2)];
    const local = Buffer.concat([uint(0x04034b50, 4), header, ...lengths, name, packed]);
    parts.push(local);
    at += local.length;
  }
  const directory = written.map(({ entry, header, at: place }) => {
    const name = Buffer.from(entry.name, "latin1");
    const tail = [uint(name.length, 2), Buffer.alloc(12), uint(place, 4)];
    return Buffer.concat([uint(0x02014b50, 4), uint(20, 2), header, ...tail, name]);
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = uint(entries.length, 2);
  const end = [uint(0x06054b50, 4), Buffer.alloc(4), count, count, uint(size, 4), uint(at, 4)];
  const tail = [uint(comment.length, 2), Buffer.from(comment, "latin1")];
  return Buffer.concat([...parts, ...directory, ...end, ...tail]);
}
