import fc from "fast-check";
import { describe, it, expect } from "vitest";
import { readHtml, readMarkdown, readText } from "../../../law/read";
import type { Law } from "../../../law/schema";
import { writeHtml, writeMarkdown, writeText } from "../../../law/write";
import { counter, outlineOf, readOk } from "../read/reading";

/** Laws as they are printed: invented words, articles with paragraphs, lists and closing words. */

const word = fc.constantFrom(
  "harbour",
  "ship",
  "pilot",
  "fee",
  "light",
  "anchor",
  "*tide*",
  "A & B",
  "[mast]",
  "1_2",
);
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(" "));
const sentence = words(4, 14).map((text) => `The ${text}.`);
const heading = words(1, 4).map((text) => `On ${text}`);

const points = fc
  .array(words(2, 6), { minLength: 2, maxLength: 6 })
  .map((items) =>
    items.map(
      (text, index) => `(${"abcdef"[index]}) ${text}${index === items.length - 1 ? "." : ";"}`,
    ),
  );
const list = fc
  .tuple(words(2, 5), points, fc.option(sentence, { nil: null }))
  .map(([intro, items, closing]) => [
    `The ${intro} may:`,
    ...items,
    ...(closing === null ? [] : [closing]),
  ]);
const own = fc.oneof(
  sentence.map((text) => [text]),
  list,
);
const paragraphs = fc
  .array(own, { minLength: 2, maxLength: 4 })
  .map((all) => all.flatMap(([first, ...rest], index) => [`${index + 1}. ${first}`, ...rest]));
const article = fc.tuple(heading, fc.oneof(own, paragraphs));
/** Recitals with points of their own, between the words that open and close a preamble. */
const recitals = fc
  .array(own, { minLength: 1, maxLength: 4 })
  .map((all) => [
    "Having regard to the sea,",
    "Whereas:",
    ...all.flatMap(([first, ...rest], index) => [`(${index + 1}) ${first}`, ...rest]),
    "HAVE ADOPTED THIS ACT:",
  ]);
const law = fc
  .tuple(
    fc.boolean(),
    fc.array(article, { minLength: 2, maxLength: 6 }),
    fc.option(recitals, { nil: [] }),
  )
  .map(([chapters, articles, preamble]) =>
    [
      "Act on harbours",
      ...preamble,
      ...articles.flatMap(([title, text], index) => [
        ...(chapters && index % 2 === 0 ? [`CHAPTER ${index / 2 + 1}. General rules`] : []),
        `Article ${index + 1}. ${title}`,
        ...text,
      ]),
    ].join("\n\n"),
  );

const formats: [string, (law: Law) => string, typeof readText][] = [
  ["text", writeText, readText],
  ["Markdown", writeMarkdown, readMarkdown],
  ["HTML", writeHtml, readHtml],
];

describe("a written law is read back to the same structure", () => {
  it.each(formats)("%s", (_name, write, read) =>
    fc.assert(
      fc.property(law, (source) => {
        const first = readOk(readText(source, counter(), { language: "en" }));
        const again = readOk(read(write(first), counter(), { language: "en" }));
        expect(outlineOf(again)).toEqual(outlineOf(first));
        expect(again.meta.title).toBe(first.meta.title);
      }),
      { numRuns: 60 },
    ),
  );
});

describe("recitals come back as units", () => {
  const source =
    "Act on harbours\n\nWhereas:\n\n(1) Ships need light.\n\n(2) Fees should:\n\n(a) be small;\n\n(b) be paid.\n\nHAVE ADOPTED THIS ACT:\n\nArticle 1. Fees\n\nFees are due.\n\nArticle 2. Light\n\nLamps are lit.";
  const first = readOk(readText(source, counter(), { language: "en" }));
  const recitals = [
    "recital - «(1)»  | Ships need light.",
    "recital - «(2)»  | Fees should:",
    "  point - «(a)»  | be small;",
    "  point - «(b)»  | be paid.",
  ];
  it.each(formats)("%s", (_name, write, read) =>
    expect(
      outlineOf(readOk(read(write(first), counter(), { language: "en" }))).slice(0, 4),
    ).toEqual(recitals),
  );
});

describe("reading never throws", () => {
  const noise = fc.array(
    fc.oneof(
      fc.constantFrom(
        "Article 1",
        "§ 2",
        "(a)",
        "1.",
        "– ",
        "# ",
        "## Part I",
        "<table><tr><td>",
        "</td>",
        "“",
        "«Статья 5",
        "| a | b |",
        "[^1]",
        "[^1]: note",
        "***",
        "1\\)",
        "::: x",
        "---",
        "\t",
        "第一条",
        "<sup>1</sup>",
      ),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 40 },
  );
  it.each(formats)("%s", (_name, _write, read) =>
    fc.assert(
      fc.property(noise, fc.constantFrom("\n", " ", "\n\n"), (parts, joint) => {
        const result = read(parts.join(joint), counter());
        if (result.ok) result.doc.check();
      }),
      { numRuns: 150 },
    ),
  );
});
