import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLaw } from "../../../../law/read";
import { docx, docxEntries, par } from "../../../docx";
import { zip, type ZipEntry } from "../../../zip";
import { counter } from "../reading";

const entries = docxEntries({ body: par("Article 1. Ships pay.") });
const document = entries.findIndex(({ name }) => name === "word/document.xml");
const changed = (change: Partial<ZipEntry>): Uint8Array =>
  zip(entries.map((entry, index) => (index === document ? { ...entry, ...change } : entry)));
const withEntry = (entry: ZipEntry): Uint8Array => zip([...entries, entry]);

const messageOf = (file: Uint8Array): string => {
  const result = readLaw(file, "law.docx", counter());
  return result.ok ? "" : result.message;
};

const zeros = new Uint8Array(20 * 1024 * 1024);

describe("an archive that would harm is refused with one sentence", () => {
  it.each([
    ["is cut off", docx({ body: "" }).slice(0, 200), "no directory"],
    ["unpacks a thousandfold", withEntry({ name: "a.xml", content: zeros }), "more than 200 times"],
    [
      "says that it unpacks to too much",
      withEntry({ name: "a.xml", content: "x", given: { size: 3e9 } }),
      "at most 64 MB",
    ],
    [
      "unpacks to more than it says",
      changed({ content: randomBytes(9000).toString("hex"), given: { size: 100 } }),
      "damaged",
    ],
    ["unpacks to less than it says", changed({ given: { size: 5000 } }), "damaged"],
    ["holds other bytes than it was made with", changed({ given: { crc: 1 } }), "damaged"],
    ["is protected by a password", changed({ given: { flags: 1 } }), "password"],
    ["is packed in an unknown way", changed({ given: { method: 12 } }), "not read"],
    [
      "holds one name twice",
      withEntry({ name: "word/document.xml", content: "x" }),
      "two entries named",
    ],
    ["leads out of its folder", withEntry({ name: "../a.xml", content: "x" }), "leads out"],
    [
      "shares bytes between entries",
      withEntry({ name: "word/b.xml", content: "x", sharesBytesOf: 0 }),
      "overlap",
    ],
    [
      "holds too many entries",
      zip(Array.from({ length: 2001 }, (_, n) => ({ name: `${n}`, content: "" }))),
      "at most 2000",
    ],
    ["is no Word file", zip([{ name: "a.txt", content: "x" }]), "no Word file"],
    [
      "declares a DOCTYPE",
      changed({ content: '<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>' }),
      "word/document.xml: Line 1",
    ],
    ["is broken XML", changed({ content: "<w:document>" }), "word/document.xml"],
    ["is no archive at all", new TextEncoder().encode("words"), "ZIP"],
  ])("one that %s", (_, file, part) => {
    const message = messageOf(file);
    expect(message).toContain(part);
    expect(message.split("\n")).toHaveLength(1);
  });

  it("is quick with entries that lie about a bomb", () => {
    const bomb = withEntry({ name: "word/c.xml", content: zeros, given: { size: 1000 } });
    const started = performance.now();
    expect(messageOf(bomb)).toContain("damaged");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("reads one that a mail program lengthened by line ends", () =>
    expect(
      messageOf(Buffer.concat([docx({ body: par("Article 1. Ships pay.") }), Buffer.from("\r\n")])),
    ).toBe(""));

  it("never throws on a file with changed bytes", () => {
    const file = docx({ body: par("Article 1. Ships pay.") });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const copy = Uint8Array.from(file);
          for (const [at, byte] of changes) copy[at] = byte;
          readLaw(copy, "law.docx", counter());
        },
      ),
      { numRuns: 300 },
    );
  });
});
