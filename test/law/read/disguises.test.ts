import { describe, expect, it } from "vitest";
import { readLaw, readMarkdown } from "../../../law/read";
import { counter, outlineOf, readOk } from "./reading";

/**
 * One invented law as it may lie in a file: the same letters in other bytes, other
 * spaces, broken by width, with a table of contents or page numbers in it. Each reads
 * as the plain one does.
 */
const law = [
  "Ley de puertos",
  "",
  "CAPÍTULO I",
  "Disposiciones generales",
  "",
  "Artículo 1. Objeto.",
  "Esta ley regula los puertos y el tránsito de buques por las aguas interiores del Estado.",
  "",
  "Artículo 12 bis. Tasas.",
  "1. Las tasas se pagan en el puerto antes de la salida del buque, salvo que la autoridad disponga otra cosa.",
  "2. La autoridad portuaria puede aplazar el pago:",
  "a) a los buques en peligro;",
  "b) a los buques de rescate que prestan servicio a la comunidad sin ánimo de lucro alguno.",
  "",
  "Artículo 13. Vigor en el territorio.",
  "Esta ley entra en vigor el 1 de enero de 2030 en todo el territorio nacional y en sus aguas.",
].join("\n");

const outline = (source: string | Uint8Array, name = "law.txt") =>
  outlineOf(readOk(readLaw(source, name, counter())));
const plainOutline = outline(law);

/** Lines of at most `width` columns; with `hyphen` long words are parted at their fifth letter. */
const wrapped = (text: string, width: number, hyphen = ""): string =>
  text
    .split("\n")
    .map((line) => {
      let column = 0;
      return line
        .split(" ")
        .map((word, at) => {
          const fits = column + word.length < width;
          const part = !fits && hyphen && word.length > 9 ? word.slice(0, 5) + hyphen : "";
          const out =
            at === 0 ? word : fits ? ` ${word}` : part ? ` ${part}\n${word.slice(5)}` : `\n${word}`;
          column = fits ? column + word.length + 1 : part ? word.length - 5 : word.length;
          return out;
        })
        .join("");
    })
    .join("\n");

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  [...text].forEach((_, at) =>
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true),
  );
  return bytes;
};

describe("a law in disguise reads as the plain one", () => {
  it.each<[string, string | Uint8Array]>([
    ["letters that are decomposed (NFD)", law.normalize("NFD")],
    ["soft hyphens within words", law.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, "\u00ad")],
    ["zero-width spaces behind spaces", law.replaceAll(" ", " \u200b")],
    ["a byte order mark", `\ufeff${law}`],
    ["line ends of Windows", law.replaceAll("\n", "\r\n")],
    ["line ends of old Macs", law.replaceAll("\n", "\r")],
    ["UTF-16", utf16(`\ufeff${law}`)],
    ["lines broken by width", wrapped(law, 60)],
    ["lines broken by width, with soft hyphens", wrapped(law, 60, "\u00ad")],
    ["lines broken by width, with hyphens", wrapped(law, 60, "-")],
  ])("%s", (_, source) => expect(outline(source)).toEqual(plainOutline));

  it.each<[string, string]>([
    ["no-break spaces", law.replaceAll(" ", "\u00a0")],
    ["spaces doubled", law.replace(/(?<=\S) (?=\S)/gu, "  ")],
    ["headings in capitals", law.replace(/^(?:Art|Disp).*$/gmu, (line) => line.toUpperCase())],
  ])("%s: the same provisions", (_, source) =>
    expect(outline(source).map((line) => / (art_\S+|-) /.exec(line)?.[1])).toEqual(
      plainOutline.map((line) => / (art_\S+|-) /.exec(line)?.[1]),
    ),
  );
});

describe("Markdown", () => {
  const articles = (source: string) =>
    outlineOf(readOk(readMarkdown(source, counter()))).map((line) => / (art_\S+) /.exec(line)?.[1]);

  it("finds bold designations below a paragraph without a blank line", () =>
    expect(
      articles(
        "# Ley\n\n**Artículo 1.** Objeto.\nEsta ley regula.\n**Artículo 2.** Tasas.\nSe pagan.",
      ),
    ).toEqual(["art_1", "art_2"]));

  it("takes each line for a paragraph where no blank lines part them", () => {
    const source = Array.from({ length: 8 }, (_, n) => [
      `Artículo ${n + 1}. Nombre del artículo`,
      "1. Las tasas se pagan en el puerto.",
      "2. La autoridad puede aplazar el pago.",
    ]).flat();
    expect(articles(source.join("\n")).filter(Boolean)).toHaveLength(8);
  });

  it("does not take a mention at the beginning of a broken line for a provision", () =>
    expect(
      outlineOf(
        readOk(
          readMarkdown(
            "# Gesetz\n\n### § 1 Anwendung\n\n(1) Das Gesetz gilt überall.\n§ 42 Abs. 3 ist anzuwenden.",
            counter(),
          ),
        ),
      ),
    ).toEqual([
      "article art_1 «§ 1» Anwendung | ",
      "  paragraph - «(1)»  | Das Gesetz gilt überall. § 42 Abs. 3 ist anzuwenden.",
    ]));

  it.each([
    ["optisch-\nelektronische", "optisch-elektronische"],
    ["Land-\nund Forstwirtschaft", "Land- und Forstwirtschaft"],
  ])("keeps the hyphen of %j", (broken, joined) =>
    expect(
      readOk(readMarkdown(`# Gesetz\n\n### § 1\n\nDie ${broken} gilt.`, counter())).doc.textContent,
    ).toContain(joined),
  );
});

describe("page numbers and running titles", () => {
  const body = (n: number) => [
    `Article ${n}. Duties of master ${n}`,
    ...Array.from({ length: 9 }, (_, k) => `The master keeps record number ${k} of voyage ${n}.`),
  ];
  const pages = (sign: (n: number) => string[]) =>
    [1, 2, 3, 4].flatMap((n) => [...body(n), ...sign(n)]).join("\n\n");
  const plainPages = outline(pages(() => []));

  it.each<[string, (n: number) => string[]]>([
    ["– 12 –", (n) => [`– ${n + 11} –`]],
    ["Page 12 of 90", (n) => [`Page ${n} of 90`]],
    ["12", (n) => [String(n + 11)]],
    ["with the title of the paper", (n) => ["Official Gazette", `- ${n} -`]],
  ])("%s", (_, sign) => {
    const law = readOk(readLaw(pages(sign), "law.txt", counter()));
    expect(outlineOf(law)).toEqual(plainPages);
    expect(law.doubts.map(({ code }) => code)).toContain("page-numbers");
  });

  it("puts a sentence together that went on over the page", () =>
    expect(
      outline(
        pages((n) => [
          `The master of a ship that lies in harbour ${n} for the`,
          `- ${n} -`,
          `whole winter of year ${n} pays a fee.`,
        ]),
      )[0],
    ).toContain("for the whole winter of year 1 pays a fee."));
});

describe("laws of the Commonwealth", () => {
  const ids = (lines: readonly string[]) =>
    lines.map((line) => / (art_\S+) /.exec(line)?.[1]).filter(Boolean);

  it("takes numbers alone at the beginning of lines for articles where no unit has a name", () =>
    expect(
      ids(
        outline(
          "Harbours Act\n\n1 This Act may be cited as the Harbours Act.\n\n2 (1) In this Act, harbour means a place for ships.\n\n(2) A ship lies there.\n\n2.1 Fees are due.\n\n3 This Act comes into force today.",
        ),
      ),
    ).toEqual(["art_1", "art_2", "art_2.1", "art_3"]));

  it("takes a heading right above each bare number for its heading", () =>
    expect(
      outlineOf(
        readOk(
          readMarkdown(
            "# Harbours Act\n\n#### Fees\n\n##### 1\n\nFees are due.\n\n#### Short title\n\n##### 2\n\nThis is the Harbours Act.",
            counter(),
          ),
        ),
      ),
    ).toEqual([
      "article art_1 «1» Fees | Fees are due.",
      "article art_2 «2» Short title | This is the Harbours Act.",
    ]));
});
