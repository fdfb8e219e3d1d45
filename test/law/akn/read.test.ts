import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { readAkn } from "../../../law/akn";
import { units } from "../../../law/unit";

const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

const file = (body: string, meta = "") =>
  `<akomaNtoso xmlns="${namespace}"><act name="act"><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="deu"/></FRBRExpression></identification>${meta}</meta><body>${body}</body></act></akomaNtoso>`;

const counter = () => {
  let n = 0;
  return () => `n${++n}`;
};

const read = (body: string, meta = "") => {
  const result = readAkn(file(body, meta), counter());
  if (!result.ok) throw new Error(result.message);
  return result;
};

/** The body of the document as a nest of names and words. */
const shape = (node: Node): string =>
  node.isText
    ? JSON.stringify(node.text)
    : `${node.type.name}(${node.children.map(shape).join(" ")})`;
const body = (xml: string, meta = "") => read(xml, meta).doc.child(0).children.map(shape).join(" ");
const labels = (xml: string) => units(read(xml).doc).map((unit) => [unit.label, unit.num]);

describe("readAkn", () => {
  it.each([
    ["<article><num>§ 45a</num></article>", "§ 45a", "45a"],
    ["<article><num>Art. 6<sup>1</sup></num></article>", "Art. 6¹", "6¹"],
    ["<article><num>Art. 12 <i>bis</i></num></article>", "Art. 12 bis", "12 bis"],
    ["<chapter><num>Erstes Kapitel</num></chapter>", "Erstes Kapitel", ""],
    ["<paragraph><num>(2)</num></paragraph>", "(2)", "2"],
    ["<point><num>a)</num></point>", "a)", "a"],
  ])("takes from %s the label %s and the number %s", (xml, label, num) => {
    expect(labels(xml)).toEqual([[label, num]]);
  });

  it("reads lists into points of the unit around them", () => {
    const list = `<blockList><listIntroduction>Es gilt:</listIntroduction><item><num>a.</num><p>eins</p></item></blockList>`;
    expect(body(`<article><content>${list}</content></article>`)).toBe(
      'provision(p("Es gilt:") provision(p("eins")))',
    );
    const points = `<list><intro><p>Es gilt:</p></intro><point><num>a)</num><content><p>eins</p></content></point></list>`;
    expect(body(`<paragraph>${points}</paragraph>`)).toBe(
      'provision(p("Es gilt:") provision(p("eins")))',
    );
  });

  it("puts a quoted structure between the words around it", () => {
    const xml = `<p>Lies: <mod>so <quotedStructure startQuote="„"><article><num>9</num></article></quotedStructure></mod>.</p>`;
    expect(body(`<article><content>${xml}</content></article>`)).toBe(
      'provision(p("Lies: so") quotedStructure(provision()) p("."))',
    );
  });

  it("keeps the quotation marks of a quoted text", () => {
    const xml = `<p>für <quotedText startQuote="„" endQuote="“">alt</quotedText></p>`;
    expect(body(`<article><content>${xml}</content></article>`)).toBe('provision(p("für „alt“"))');
  });

  it("puts a note of the number behind the heading", () => {
    const note = `<authorialNote marker="1"><p>Fassung</p></authorialNote>`;
    expect(body(`<article><num>1${note}</num><heading>Zweck</heading></article>`)).toBe(
      'provision(heading("Zweck" footnote("Fassung")))',
    );
  });

  it("puts a note of the description where it is called", () => {
    const notes = `<notes source="#x"><note eId="n1"><p>Siehe.</p></note><note eId="n2"><p>Lose.</p></note></notes>`;
    const result = read(
      `<article><content><p>Wort<noteRef href="#n1" marker="*"/></p></content></article>`,
      notes,
    );
    expect(result.doc.children.map(shape)).toEqual([
      'body(provision(p("Wort" footnote("Siehe."))))',
      'conclusions(p("Lose."))',
    ]);
    expect(result.doubts.map((doubt) => doubt.code)).toEqual(["note-unreferenced"]);
  });

  it("leads references to the unit of their address", () => {
    const { doc } = read(
      `<article eId="a"><content><p><ref href="#b">§ 2</ref> <ref href="#c">§ 3</ref></p></content></article><article eId="b"/>`,
    );
    const found: unknown[] = [];
    doc.descendants((node) => {
      if (node.type.name === "ref") found.push([node.attrs["target"], node.attrs["text"]]);
    });
    const [, second] = units(doc);
    expect(found).toEqual([
      [second?.guid, "§ 2"],
      [null, "§ 3"],
    ]);
  });

  it("keeps the source's ids where number and place do not make them", () => {
    const { doc } = read(
      `<article eId="art_1"><num>§ 1</num></article><article eId="x"><num>§ 2</num><paragraph eId="x__para_1"><num>(1)</num></paragraph></article>`,
    );
    expect(units(doc).map((unit) => [unit.eId, unit.node.attrs["eId"] as unknown])).toEqual([
      ["art_1", null],
      ["x", "x"],
      ["x__para_1", "x__para_1"],
    ]);
  });

  it("keeps the words of mark-up that it does not know, and says so", () => {
    const result = read(`<article><content><p>der <person>Rat</person></p></content></article>`);
    expect(shape(result.doc)).toContain('"der Rat"');
    expect(result.doubts).toMatchObject([{ code: "markup-dropped", params: { names: "person" } }]);
  });

  it("says what it dropped of whether and when passages apply", () => {
    const { doubts } = read(
      `<article status="removed"><content><p>Alt.</p></content></article>\n<article period="#t1"><content><p status="edited">Neu.</p></content></article>`,
    );
    expect(doubts).toMatchObject([
      { code: "validity-dropped", severity: "unsure", params: { names: "status (2), period (1)" } },
    ]);
  });

  it("says where an image was left out", () => {
    const { doubts } = read(`\n<article><content><p><img src="a.png"/></p></content></article>`);
    expect(doubts).toMatchObject([{ code: "image-dropped", severity: "certain-loss", line: 2 }]);
  });

  it.each([
    [
      "doctype",
      `<!DOCTYPE a [<!ENTITY x "y">]><akomaNtoso/>`,
      "Line 1: the file declares a DOCTYPE",
    ],
    ["doctype", `<?xml version="1.0"?>\n<!-- c -->\n<!DOCTYPE a><akomaNtoso/>`, "Line 3"],
    ["malformed", `<akomaNtoso>\n<act></akomaNtoso>`, "Line 2: this is not well-formed XML"],
    ["malformed", ``, "this is not well-formed XML"],
    ["too-deep", `${"<a>".repeat(300)}${"</a>".repeat(300)}`, "nested more than 256 deep"],
    ["not-a-law", `<Statute/>`, "outermost element is <Statute>"],
    ["not-a-law", `<akomaNtoso><debate/></akomaNtoso>`, "holds <debate>"],
    ["not-a-law", `<akomaNtoso/>`, "no law"],
  ])("refuses as %s %#", (reason, xml, sentence) => {
    const result = readAkn(xml, counter());
    expect(result).toMatchObject({ ok: false, reason });
    expect(result.ok ? "" : result.message).toContain(sentence);
  });

  it("refuses a file that is too large", () => {
    const result = readAkn(" ".repeat(40_000_001), counter());
    expect(result).toMatchObject({ ok: false, reason: "too-large" });
  });
});
