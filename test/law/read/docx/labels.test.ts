import { describe, expect, it } from "vitest";
import { docxLines } from "../../../../law/read/docx";
import { plain } from "../../../../law/read/line";
import { abstractList, docx, item, level, list, par, styled, type DocxParts } from "../../../docx";

/** The lines of a file as Word shows them, lists with their numbers. */
function shown(parts: DocxParts): string[] {
  const text = docxLines(docx(parts));
  if (!text.ok) throw new Error(text.message);
  return text.lines.map(({ runs }) => plain(runs));
}

/** Labels of the items of one list with one level, counted `count` times. */
const counted = (format: string, count: number, start = 1, pattern = "%1"): string[] =>
  shown({
    body: Array.from({ length: count }, () => item(1, 0, "x")).join(""),
    numbering: abstractList(1, level(0, format, pattern, start)) + list(1, 1),
  }).map((line) => line.replace(/ x$/u, ""));

const three = abstractList(
  1,
  level(0, "decimal", "%1."),
  level(1, "decimal", "%1.%2."),
  level(2, "lowerLetter", "%3)"),
);

describe("the number of a list item, as Word computes it", () => {
  it.each([
    ["decimal", 3, 1, ["1", "2", "3"]],
    ["decimal", 2, 7, ["7", "8"]],
    ["decimalZero", 2, 9, ["09", "10"]],
    ["upperRoman", 2, 3, ["III", "IV"]],
    ["lowerRoman", 2, 8, ["viii", "ix"]],
    ["lowerLetter", 3, 25, ["y", "z", "aa"]],
    ["upperLetter", 2, 27, ["AA", "BB"]],
    ["russianLower", 4, 8, ["з", "и", "к", "л"]],
    ["russianUpper", 2, 28, ["Ю", "Я"]],
    ["russianLower", 2, 30, ["аа", "бб"]],
    ["ordinal", 4, 10, ["10th", "11th", "12th", "13th"]],
    ["ordinal", 3, 21, ["21st", "22nd", "23rd"]],
    ["bullet", 2, 1, ["•", "•"]],
  ] as const)("%s, %i from %i", (format, count, start, labels) =>
    expect(counted(format, count, start)).toEqual(labels),
  );

  it("stands within the words of its level", () =>
    expect(counted("decimal", 2, 1, "Article %1.")).toEqual(["Article 1.", "Article 2."]));

  it("says of a format that it does not know that digits were written", () => {
    const text = docxLines(
      docx({
        body: item(1, 0, "x"),
        numbering: abstractList(1, level(0, "thaiLetters", "%1)")) + list(1, 1),
      }),
    );
    expect(text).toMatchObject({ ok: true, doubts: [{ code: "number-format-unknown" }] });
  });

  it("restarts below an item of a level above", () =>
    expect(
      shown({
        body: [0, 1, 1, 2, 0, 1, 2].map((at) => item(1, at, "x")).join(""),
        numbering: three + list(1, 1),
      }),
    ).toEqual(["1. x", "1.1. x", "1.2. x", "a) x", "2. x", "2.1. x", "a) x"]));

  it("goes on below a level that does not restart it", () =>
    expect(
      shown({
        body: [0, 1, 0, 1].map((at) => item(1, at, "x")).join(""),
        numbering:
          abstractList(
            1,
            level(0, "upperRoman", "Chapter %1"),
            level(1, "decimal", "Article %2.", 1, '<w:lvlRestart w:val="0"/>'),
          ) + list(1, 1),
      }),
    ).toEqual(["Chapter I x", "Article 1. x", "Chapter II x", "Article 2. x"]));

  it("is shared by all uses of one definition, but for a use that starts anew", () =>
    expect(
      shown({
        body: [1, 1, 2, 3, 3, 1].map((use) => item(use, 0, "x")).join(""),
        numbering:
          three +
          list(1, 1) +
          list(2, 1) +
          list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      }),
    ).toEqual(["1. x", "2. x", "3. x", "1. x", "2. x", "3. x"]));

  it("takes the level that a use puts in the place of its definition's", () =>
    expect(
      shown({
        body: item(2, 0, "x"),
        numbering:
          three +
          list(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, "upperRoman", "%1 –")}</w:lvlOverride>`),
      }),
    ).toEqual(["I – x"]));

  it("shows all levels in digits where the level is legal", () =>
    expect(
      shown({
        body: item(1, 0, "x") + item(1, 1, "x"),
        numbering:
          abstractList(
            1,
            level(0, "upperRoman", "%1."),
            level(1, "lowerLetter", "%1.%2", 1, "<w:isLgl/>"),
          ) + list(1, 1),
      }),
    ).toEqual(["I. x", "1.1 x"]));

  it("stands right before its words where nothing is to follow it", () =>
    expect(
      shown({
        body: item(1, 0, ". Scope"),
        numbering:
          abstractList(1, level(0, "decimal", "Article %1", 1, '<w:suff w:val="nothing"/>')) +
          list(1, 1),
      }),
    ).toEqual(["Article 1. Scope"]));

  it("comes from a style, from what the style is based on, and from the level tied to it", () =>
    expect(
      shown({
        body: styled("A", "x") + styled("B", "x") + styled("B2", "x"),
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="B2"><w:basedOn w:val="B"/></w:style>',
        numbering:
          abstractList(
            1,
            level(0, "decimal", "%1.", 1, '<w:pStyle w:val="A"/>'),
            level(1, "lowerLetter", "(%2)", 1, '<w:pStyle w:val="B"/>'),
          ) + list(1, 1),
      }),
    ).toEqual(["1. x", "(a) x", "(b) x"]));

  it("comes through a numbering style", () =>
    expect(
      shown({
        body: item(2, 0, "x") + item(1, 0, "x"),
        styles:
          '<w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering: three + abstractList(2, '<w:numStyleLink w:val="N"/>') + list(1, 1) + list(2, 2),
      }),
    ).toEqual(["1. x", "2. x"]));

  it("is none where a paragraph leaves the list of its style", () =>
    expect(
      shown({
        body: par("x", '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering: three + list(1, 1),
      }),
    ).toEqual(["x"]));
});
