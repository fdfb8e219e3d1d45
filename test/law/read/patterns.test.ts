import { describe, expect, it } from "vitest";
import { readHtml, readLaw, readMarkdown, readText } from "../../../law/read";
import type { ReadResult } from "../../../law/schema";
import { counter, outlineOf, readOk } from "./reading";

/** All laws here are invented. */

const text = (...lines: string[]) => outlineOf(readOk(readText(lines.join("\n"), counter())));
const markdown = (...lines: string[]) =>
  outlineOf(readOk(readMarkdown(lines.join("\n"), counter())));
const html = (body: string) => outlineOf(readOk(readHtml(body, counter())));
const ids = (outline: string[]) =>
  outline.map((line) => / (art_\S+)/.exec(line)?.[1]).filter(Boolean);
const codes = (result: ReadResult) => readOk(result).doubts.map(({ code }) => code);

describe("designations of the basic unit", () => {
  const one = (a: string, b: string, lang: string) => ({ a, b, lang });
  it.each([
    one("Article 1", "Article 2", "en"),
    one("Section 1. Short title", "Section 2. Scope", "en"),
    one("Статья 1. Предмет", "Статья 2. Сборы", "ru"),
    one("Стаття 1. Предмет", "Стаття 2. Збори", "uk"),
    one("Артыкул 1. Прадмет", "Артыкул 2. Зборы", "be"),
    one("1-бап. Негізгі ұғымдар", "2-бап. Алымдар", "kk"),
    one("1-modda. Asosiy tushunchalar", "2-modda. Yigʻimlar", "uz"),
    one("Моддаи 1. Мафҳумҳо", "Моддаи 2. Пардохтҳо", "tg"),
    one("Maddə 1. Əsas anlayışlar", "Maddə 2. Rüsumlar", "az"),
    one("Madde 1 - Amaç", "Madde 2 - Kapsam", "tr"),
    one("Հոդված 1. Առարկան", "Հոդված 2. Վճարներ", "hy"),
    one("მუხლი 1. საგანი", "მუხლი 2. მოსაკრებელი", "ka"),
    one("المادة 1", "المادة 2", "ar"),
    one("المادة الأولى", "المادة الثانية", "ar"),
    one("第一条　为了港口管理", "第二条　本法适用于港口", "zh"),
    one("§ 1 Geltungsbereich", "§ 2 Gebühren", "de"),
    one("Art. 1. Przepisy ogólne", "Art. 2. Opłaty", "pl"),
    one("1 § Soveltamisala", "2 § Maksut", "fi"),
    one("Art. 1º Esta Lei dispõe sobre portos.", "Art. 2º As taxas são devidas no porto.", "pt"),
    one("Artículo primero.- Objeto", "Artículo segundo.- Tasas", "es"),
    one("Čl. 1 Předmět", "Čl. 2 Poplatky", "cs"),
    one("Άρθρο 1 Αντικείμενο", "Άρθρο 2 Τέλη", "el"),
  ])("$lang: $a", ({ a, b }) =>
    expect(ids(text("Harbour", "", a, "", "Xxxxx xxxx.", "", b, "", "Yyyyy yyyy."))).toEqual([
      "art_1",
      "art_2",
    ]),
  );
});

describe("numbers", () => {
  it.each([
    ["### Статья 6<sup>1</sup>. Сборы", "art_6.1"],
    ["### Статья 6¹. Сборы", "art_6.1"],
    ["### Статья 6.1. Сборы", "art_6.1"],
    ["### § 45a Gebühren", "art_45a"],
    ["### Artículo 12 bis. Tasas.", "art_12bis"],
    ["### Article L. 122-1", "art_l122-1"],
    ["### Стаття 10-1. Збори", "art_10-1"],
    ["### Articles 104 and 105", "art_104-105"],
    ["### **Art. 990**", "art_990"],
  ])("%s", (heading, id) =>
    expect(ids(markdown("# Law", "", heading, "", "Words."))).toEqual([id]),
  );

  it("reads a raised number of a page that only a class marks", () =>
    expect(
      ids(
        html(
          '<p>Статья 6. Порты</p><p>Слова закона.</p><p>Статья 6<span class="W9">1</span>. Сборы</p><p>Слова.</p>',
        ),
      ),
    ).toEqual(["art_6", "art_6.1"]));
});

describe("nesting below the article", () => {
  it("reads (i) behind (h) as a letter and below (a) as a Roman number", () => {
    const outline = text(
      "Harbours Act",
      "",
      "Article 1",
      "",
      "(1) A master may:",
      "(g) one;",
      "(h) two;",
      "(i) three;",
      "(j) four.",
      "(2) A pilot may:",
      "(a) board:",
      "(i) by day;",
      "(ii) by night;",
      "(b) leave.",
      "Words that close paragraph 2.",
    );
    expect(
      outline.map((line) => line.replace(/ +\|.*/, "").replace(/(\S+) \S+ «(.*)».*/, "$1 $2")),
    ).toEqual([
      "article Article 1",
      "  paragraph (1)",
      "    point (g)",
      "    point (h)",
      "    point (i)",
      "    point (j)",
      "  paragraph (2)",
      "    point (a)",
      "      point (i)",
      "      point (ii)",
      "    point (b)",
    ]);
    expect(outline.find((line) => line.includes("«(2)»"))).toContain(
      "Words that close paragraph 2.",
    );
  });

  it("keeps a second paragraph of a point with the point when the list goes on behind it", () =>
    expect(
      text(
        "Закон о портах",
        "",
        "Статья 1. Понятия",
        "В Законе используются понятия:",
        "1) порт – место для судов.",
        "Портом является и рейд.",
        "2) сбор – платёж.",
      ),
    ).toEqual([
      "article art_1 «Статья 1.» Понятия | В Законе используются понятия:",
      "  point - «1)»  | порт – место для судов. / Портом является и рейд.",
      "  point - «2)»  | сбор – платёж.",
    ]));
});

describe("what is no provision of this law", () => {
  it("keeps articles that are quoted to be inserted elsewhere as text", () => {
    const source = [
      "Law amending the Harbours Act",
      "",
      "Article 1",
      "",
      "The Harbours Act is amended to read: “Article 7",
      "Fees",
      "1. Fees are due.",
      "Article 8",
      "Fees are paid back.”",
      "",
      "Article 2",
      "",
      "This Law enters into force today.",
    ].join("\n");
    expect(ids(outlineOf(readOk(readText(source, counter()))))).toEqual(["art_1", "art_2"]);
    expect(codes(readText(source, counter()))).toContain("quoted-units");
  });

  it("takes the first of two runs of designations for a table of contents", () => {
    const heads = ["Article 1. Scope", "Article 2. Fees", "Article 3. Pilots"];
    const source = [
      "Harbours Act",
      "",
      ...heads,
      "",
      ...heads.flatMap((head) => [head, "Some words of law."]),
    ].join("\n");
    expect(ids(outlineOf(readOk(readText(source, counter()))))).toEqual([
      "art_1",
      "art_2",
      "art_3",
    ]);
    expect(codes(readText(source, counter()))).toContain("contents-list");
  });

  it("tells a number that is printed twice", () => {
    const source =
      "# Law\n\n## Part I\n\n### Article 1\n\nLong words of law.\n\n## Part II\n\n### Article 1\n\nOther words of law.";
    expect(ids(markdown(source))).toEqual(["art_1"]);
    expect(codes(readMarkdown(source, counter()))).toContain("number-repeated");
  });
});

describe("headings", () => {
  it("stand in the next line, in round brackets", () =>
    expect(
      markdown(
        "# Ley de puertos",
        "",
        "##### Artículo 1",
        "",
        "(Ámbito).-",
        "",
        "La ley se aplica en los puertos.",
      ),
    ).toEqual(["article art_1 «Artículo 1» (Ámbito).- | La ley se aplica en los puertos."]));

  it("stand in the margin above the article", () =>
    expect(
      markdown(
        "# Hafengesetz",
        "",
        "###### A. Häfen",
        "",
        "##### **Art. 1**",
        "",
        "Häfen sind Orte.",
        "",
        "###### B. Gebühren",
        "",
        "##### **Art. 2**",
        "",
        "Gebühren sind fällig.",
      ),
    ).toEqual([
      "hcontainer - «A.» Häfen | ",
      "  article art_1 «Art. 1»  | Häfen sind Orte.",
      "hcontainer - «B.» Gebühren | ",
      "  article art_2 «Art. 2»  | Gebühren sind fällig.",
    ]));

  it("are bare numbers with words in common-law Markdown", () =>
    expect(
      ids(
        markdown(
          "# Harbours Act",
          "",
          "### 1  Short title",
          "",
          "This is the Act.",
          "",
          "### 2.1  Fees",
          "",
          "(1) Fees are due.",
        ),
      ),
    ).toEqual(["art_1", "art_2.1"]));
});

describe("pages", () => {
  it("reads layout tables as lists and data tables as tables", () =>
    expect(
      html(
        "<p>Article 1</p><p>The master may:</p><table><tr><td><p>(a)</p></td><td><p>board a ship;</p></td></tr></table><table><tr><td><p>(b)</p></td><td><p>leave it.</p></td></tr></table><table><tr><th>Ship</th><th>Fee</th></tr><tr><td>Tug</td><td>5</td></tr></table>",
      ),
    ).toEqual([
      "article art_1 «Article 1»  | The master may: / [ShipFeeTug5]",
      "  point - «(a)»  | board a ship;",
      "  point - «(b)»  | leave it.",
    ]));

  it("uses the source's own ids of articles", () =>
    expect(
      ids(
        html(
          '<div id="art_5a"><p>Article 5a</p><p>Words.</p></div><div id="art_6"><p>Article 6</p><p>Words.</p></div>',
        ),
      ),
    ).toEqual(["art_5a", "art_6"]));

  it("keeps list numbers that Word writes", () =>
    expect(
      html(
        '<p>Article 1</p><p>Fees are:</p><p><span style="mso-list:Ignore">a)&nbsp;&nbsp;</span>small;</p><p><span style="mso-list:Ignore">b)&nbsp;</span>large.</p>',
      ),
    ).toEqual([
      "article art_1 «Article 1»  | Fees are:",
      "  point - «a)»  | small;",
      "  point - «b)»  | large.",
    ]));

  it("refuses what nests deeper than a law", () =>
    expect(readHtml("<div>".repeat(5000), counter())).toMatchObject({
      ok: false,
      reason: "too-deep",
    }));
});

describe("files", () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  it.each([
    ["law.txt", bytes(), "empty"],
    ["law.docx", bytes(0x50, 0x4b, 3, 4, 0), "ZIP"],
    ["law.txt", bytes(0x25, 0x50, 0x44, 0x46), "PDF"],
    ["law.odt", new TextEncoder().encode("words"), ".odt"],
    ["law.json", new TextEncoder().encode('{"a":\n1,}'), "broken"],
    ["law.json", new TextEncoder().encode("{}"), "no law"],
  ])("refuses %s with one sentence (%#)", (name, content, word) => {
    const result = readLaw(content, name, counter());
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.message).toContain(word);
  });

  it("reads Windows-1251 and UTF-16 as what they are", () => {
    const words = "Закон о портах\nСтатья 1. Порты\nПорт – место.\nСтатья 2. Сборы\nСбор – платёж.";
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...words].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ]);
    const special: Record<string, number> = { "–": 0x96, ё: 0xb8 };
    const cp1251 = Uint8Array.from(
      [...words].map((char) => {
        const code = char.charCodeAt(0);
        return special[char] ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
      }),
    );
    for (const content of [utf16, cp1251])
      expect(ids(outlineOf(readOk(readLaw(content, "law.txt", counter()))))).toEqual([
        "art_1",
        "art_2",
      ]);
  });
});
