import { describe, expect, it } from "vitest";
import { readDocx, readLaw } from "../../../../law/read";
import { abstractList, docx, item, level, list, par, r, styled } from "../../../docx";
import type { DocxParts } from "../../../docx";
import { counter, outlineOf, readOk } from "../reading";

/** All laws here are invented. */

const read = (parts: DocxParts) => readOk(readLaw(docx(parts), "law.docx", counter()));
const title = par("Act on Harbours", '<w:jc w:val="center"/>');
const article = (n: number, ...content: string[]) =>
  [par(`Article ${n}. On ships`), ...content].join("");
const codes = (parts: DocxParts) => read(parts).doubts.map(({ code }) => code);

/** Own text of article 1 in a law that consists of it and another. */
const words = (...content: string[]): string => {
  const { doc } = read({ body: title + article(1, ...content) + article(2, par("Ships pay.")) });
  return (doc.child(1).firstChild?.textContent ?? "").replace("On ships", "");
};

const headings =
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';

describe("a law in a Word file", () => {
  it("has its units where styles and lists make headings and numbers", () =>
    expect(
      outlineOf(
        read({
          body: [
            styled("T", "Act on Harbours"),
            styled("H1", "General rules"),
            par("Scope", '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
            item(2, 0, "A harbour is a place for ships."),
            item(2, 0, "The master may:"),
            item(2, 1, "board a ship;"),
            item(2, 1, "leave it."),
            par("Fees", '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
            par("Fees are due."),
          ].join(""),
          styles: headings,
          numbering:
            abstractList(1, level(0, "decimal", "Article %1.")) +
            abstractList(2, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)")) +
            list(1, 1) +
            list(2, 2),
        }),
      ),
    ).toEqual([
      "hcontainer - «» General rules | ",
      "  article art_1 «Article 1.» Scope | ",
      "    paragraph - «1.»  | A harbour is a place for ships.",
      "    paragraph - «2.»  | The master may:",
      "      point - «a)»  | board a ship;",
      "      point - «b)»  | leave it.",
      "  article art_2 «Article 2.» Fees | Fees are due.",
    ]));

  it("reads tabs, symbols, hyphens and fields as words", () =>
    expect(
      words(
        par(
          '<w:r><w:t>Ships</w:t><w:tab/><w:t>that pay</w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t><w:noBreakHyphen/><w:t>fold, see </w:t></w:r>' +
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
            `${r("Article 7")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink w:anchor="y">${r(" of the Code.")}</w:hyperlink>`,
        ),
      ),
    ).toBe("Ships that pay≥5‑fold, see Article 7 of the Code."));

  it("cuts a paragraph at a line end that does not only break a sentence", () =>
    expect(
      outlineOf(
        read({
          body:
            title +
            par("<w:r><w:t>Article 1</w:t><w:br/><w:t>Scope</w:t></w:r>") +
            par("<w:r><w:t>Ships pay</w:t><w:br/><w:t>fees.</w:t></w:r>") +
            par("<w:r><w:t>Article 2</w:t><w:br/><w:t>Terms</w:t></w:r>") +
            par("Fees are sums."),
        }),
      ),
    ).toEqual([
      "article art_1 «Article 1» Scope | Ships pay fees.",
      "article art_2 «Article 2» Terms | Fees are sums.",
    ]));

  it("reads a raised number as a number of its own, and a note as none", () =>
    expect(
      outlineOf(
        read({
          body:
            title +
            par(`${r("Статья 6")}${r("1", '<w:vertAlign w:val="superscript"/>')}${r(". Сборы")}`) +
            par("Суда платят сборы.") +
            par(`${r("Статья 7")}<w:r><w:footnoteReference w:id="4"/></w:r>${r(". Порты")}`) +
            par("Порты открыты.") +
            par(`${r("Статья 8")}<w:r><w:footnoteReference w:id="5"/></w:r>`) +
            par("Маяки") +
            par("Маяки светят."),
          footnotes:
            '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
            `<w:footnote w:id="4">${par("Новая редакция.")}</w:footnote>` +
            `<w:footnote w:id="5">${par("Введена позже.")}</w:footnote>`,
        }),
      ),
    ).toEqual([
      "article art_6.1 «Статья 6¹.» Сборы | Суда платят сборы.",
      "article art_7 «Статья 7.» ПортыНовая редакция. | Порты открыты.",
      "article art_8 «Статья 8» МаякиВведена позже. | Маяки светят.",
    ]));

  it("keeps footnotes and endnotes where they are called, counted as Word counts them", () => {
    const { doc } = read({
      body:
        title +
        article(
          1,
          par(
            `${r("Ships")}<w:r><w:footnoteReference w:id="9"/></w:r>${r(" pay")}<w:r><w:endnoteReference w:id="2"/></w:r>${r(" fees")}<w:r><w:footnoteReference w:id="8" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
          ),
        ) +
        article(2, par("Ships go.")),
      footnotes: `<w:footnote w:id="8">${par("In coin.")}</w:footnote><w:footnote w:id="9">${par("<w:r><w:footnoteRef/></w:r>" + r("And boats."))}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${par("Each year.")}</w:endnote>`,
    });
    const notes: string[] = [];
    doc.descendants((node) => {
      if (node.type.name === "footnote")
        notes.push(`${String(node.attrs["marker"])} ${node.textContent}`);
    });
    expect(notes).toEqual(["1 And boats.", "i Each year.", "* In coin."]);
  });

  it("keeps cells that span columns and rows", () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${par(text)}</w:tc>`;
    const { doc } = read({
      body:
        title +
        article(
          1,
          `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Ship")}${cell("Fees", '<w:gridSpan w:val="2"/>')}</w:tr>` +
            `<w:tr>${cell("Tug boat", '<w:vMerge w:val="restart"/>')}${cell("day")}${cell("5")}</w:tr>` +
            `<w:tr>${cell("", "<w:vMerge/>")}${cell("night")}${cell("7")}</w:tr></w:tbl>`,
        ) +
        article(2, par("Ships go.")),
    });
    const cells: string[] = [];
    doc.descendants(({ type, attrs, textContent }) => {
      if (type.name === "td" || type.name === "th")
        cells.push(`${type.name} ${textContent} ${attrs["colspan"]}×${attrs["rowspan"]}`);
    });
    expect(cells).toEqual([
      "th Ship 1×1",
      "th Fees 2×1",
      "td Tug boat 1×2",
      "td day 1×1",
      "td 5 1×1",
      "td night 1×1",
      "td 7 1×1",
    ]);
  });

  it("takes tracked changes as accepted, and says so with the words that went", () => {
    const tracked =
      `${r("Ships ")}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2">${r("always ")}</w:ins>${r("pay ")}` +
      `<w:moveFrom w:id="3">${r("gladly ")}</w:moveFrom>${r("fees ")}<w:moveTo w:id="4">${r("gladly.")}</w:moveTo>`;
    expect(words(par(tracked))).toBe("Ships always pay fees gladly.");
    const { doubts } = read({ body: title + article(1, par(tracked)) + article(2) });
    expect(doubts.find(({ code }) => code === "tracked-changes")?.params).toEqual({
      insertions: 1,
      deletions: 1,
      moves: 1,
    });
    expect(doubts.find(({ code }) => code === "deletion-accepted")?.message).toBe(
      "Paragraph 3: the deletion of “never ” was taken as accepted.",
    );
  });

  it("joins paragraphs whose end was deleted", () =>
    expect(words(par(r("Ships "), '<w:rPr><w:del w:id="1"/></w:rPr>'), par("pay."))).toBe(
      "Ships pay.",
    ));

  it("reads the words of a text box once", () => {
    const box = `<w:txbxContent>${par("Boats pay.")}</w:txbxContent>`;
    expect(
      words(
        par(
          `<w:r><w:t>Ships pay.</w:t><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      ),
    ).toBe("Ships pay.Boats pay.");
  });

  it("tells what it leaves out", () =>
    expect(
      codes({
        body:
          title +
          article(
            1,
            par(`${r("secret", "<w:vanish/>")}${r("Ships pay.")}<w:r><w:drawing/></w:r>`),
          ) +
          article(2, par(r("Old words.", "<w:strike/>")), "<w:altChunk/>"),
        header: par("Draft of today"),
        comments: `<w:comment w:id="0">${par("Why?")}</w:comment>`,
      }).sort(),
    ).toEqual([
      "comments-left-out",
      "embedded-left-out",
      "headers-left-out",
      "hidden-left-out",
      "images-left-out",
      "struck-through",
    ]));

  it("reads ten thousand paragraphs in a few seconds", () => {
    const body = Array.from({ length: 2500 }, (_, n) =>
      article(n + 1, item(1, 0, "Ships pay fees."), item(1, 0, "Boats too."), par("So be it.")),
    ).join("");
    const numbering = abstractList(1, level(0, "decimal", "(%1)")) + list(1, 1);
    const file = docx({ body: title + body, numbering });
    const started = performance.now();
    readOk(readDocx(file, counter()));
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});
