/** What every JavaScript platform has, declared here since `law/` compiles without platform types. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** A file as text, or why it is none. */
export type Decoded = { ok: true; text: string; encoding: string } | { ok: false; kind: string };

/** First bytes of files that are no text, each with its name for a person. */
const signatures: { bytes: readonly number[]; kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "a ZIP archive (perhaps a Word or Excel file)" },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: "a PDF file" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: "an old Word or Excel file" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "an RTF file" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "a PNG image" },
  { bytes: [0xff, 0xd8, 0xff], kind: "a JPEG image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "a GIF image" },
  { bytes: [0x1f, 0x8b], kind: "a GZIP archive" },
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Bytes looked at to tell an encoding that nothing declares. */
const sampleSize = 64_000;

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleSize);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.1 && even < odd * 0.1) return "utf-16le";
  if (even > sample.length * 0.1 && odd < even * 0.1) return "utf-16be";
  return null;
}

/** The encoding that a page or an XML file declares in itself; null where it declares none. */
function declared(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const match =
    /<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(start) ??
    /<meta[^>]*charset=["']?\s*([\w-]+)/i.exec(start);
  return match?.[1]?.toLowerCase() ?? null;
}

/**
 * Single-byte text: in Windows-1251 nearly all letters of a Cyrillic text lie
 * at 0xC0 and above, in Western text few do.
 */
function singleByte(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleSize);
  let high = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0xc0) high += 1;
    if (byte >= 0xc0 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))
      letters += 1;
  }
  return high > letters * 0.4 ? "windows-1251" : "windows-1252";
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // TypeError: not in this encoding; RangeError: no such encoding.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * The text of a file. Byte order marks come first, then UTF-8, then what the
 * file declares, then Windows-1251 or -1252 by the letters. Says of a file that
 * is no text what it is.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const known = signatures.find(({ bytes: start }) => startsWith(bytes, start));
  if (known) return { ok: false, kind: known.kind };
  const marked = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : unmarkedUtf16(bytes);
  const tried = [marked, "utf-8", declared(bytes), singleByte(bytes)];
  for (const encoding of tried) {
    const text = encoding === null ? null : attempt(bytes, encoding);
    if (encoding === null || text === null) continue;
    if (text.includes("\0")) return { ok: false, kind: "a file of bytes, not of text" };
    return { ok: true, text: text.replace(/^\ufeff/, ""), encoding };
  }
  return { ok: false, kind: "a file of bytes, not of text" };
}
