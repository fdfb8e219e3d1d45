import { describe, expect, it } from "vitest";
import type { Node } from "prosemirror-model";
import { writeAkn } from "../../law/akn";
import { numberLaw } from "../../law/number";
import { plainText, units } from "../../law/unit";
import { errorsOf, filesOf, json, modelFolders, nodesOf, read, text } from "./files";

interface Coded {
  code: string;
}

/** What language versions of one law share: every identity, with its kind and nesting. */
function skeleton(doc: Node): string[] {
  const out: string[] = [];
  const visit = (node: Node, depth: number): void =>
    node.forEach((child) => {
      const { guid, element, weight } = child.attrs as Record<string, string | null | undefined>;
      if (guid != null && !child.isInline)
        out.push([depth, child.type.name, element, weight, guid].join(" "));
      if (!child.isTextblock) visit(child, depth + 1);
    });
  visit(doc, 0);
  return out;
}

/** Blanks, choices of words, references and notes of a law, whatever their order in a sentence. */
const inlineIdentities = (doc: Node): string[] =>
  [
    ...nodesOf(doc, "placeholder").map(({ attrs }) => `blank ${attrs["kind"]} ${attrs["id"]}`),
    ...nodesOf(doc, "alternatives").map((n) => `wordings ${n.attrs["id"]} ${n.childCount}`),
    ...nodesOf(doc, "ref").map(({ attrs }) => `reference ${attrs["target"]} ${attrs["work"]}`),
    ...nodesOf(doc, "footnote").map(({ attrs }) => `footnote ${attrs["guid"]}`),
  ].sort();

const articles = (doc: Node) =>
  nodesOf(doc, "provision").filter((node) => node.attrs["element"] === "article");

const brackets = /\[\[|\]\]|\{\{|\}\}|@ref|@ext|\|\||\^\[/;

it("there are three model laws, each in English and Russian", () => {
  expect(modelFolders).toHaveLength(3);
  for (const folder of modelFolders)
    expect(filesOf(folder)).toEqual([`${folder}/en.xml`, `${folder}/ru.xml`]);
});

describe.each(modelFolders)("%s", (folder) => {
  const [en, ru] = filesOf(folder).map(read);
  if (en === undefined || ru === undefined) throw new Error(`${folder} lacks a language`);
  const both = [
    ["en", en],
    ["ru", ru],
  ] as const;

  it("has the same provisions, in the same order and nesting, in both languages", () => {
    expect(skeleton(ru.doc)).toEqual(skeleton(en.doc));
    expect(inlineIdentities(ru.doc)).toEqual(inlineIdentities(en.doc));
  });

  it("has the same addresses in both languages, down to the paragraph", () => {
    const ids = (doc: Node) =>
      numberLaw(doc)
        .entries.filter((entry) => !["point", "indent", "subparagraph"].includes(entry.element))
        .map((entry) => entry.eId);
    expect(ids(ru.doc)).toEqual(ids(en.doc));
  });

  it("gives no identity twice", () => {
    const guids = [...skeleton(en.doc).map((line) => line.split(" ").at(-1))];
    expect(new Set(guids).size).toBe(guids.length);
  });

  it.each(both)("says what it is (%s)", (language, { meta }) => {
    expect(meta).toMatchObject({
      kind: "model",
      language,
      country: null,
      fictional: false,
      licence: "EUPL-1.2",
      source: "Written for Modelaw by its authors",
    });
    const bodies = json<Coded[]>("templates/reference/bodies.json").map(({ code }) => code);
    const topics = json<Coded[]>("templates/reference/topics.json").map(({ code }) => code);
    expect(bodies).toContain(meta.body);
    expect(meta.topics.length).toBeGreaterThan(0);
    expect(topics).toEqual(expect.arrayContaining(meta.topics));
  });

  it.each(both)("is read without a doubt and written back byte for byte (%s)", (language, law) => {
    expect(law.doubts).toEqual([]);
    expect(writeAkn(law)).toBe(text(`${folder}/${language}.xml`));
  });

  it.each(both)("has at least thirty articles, all in chapters (%s)", (_, { doc }) => {
    const numbering = numberLaw(doc);
    const all = numbering.entries.filter((entry) => entry.element === "article");
    expect(all.length).toBeGreaterThanOrEqual(30);
    for (const entry of all) {
      const parent = numbering.entries[entry.parent ?? -1];
      expect(["chapter", "section"], entry.eId).toContain(parent?.element);
    }
  });

  it.each(both)("has every device of a model law (%s)", (_, { doc }) => {
    const weights = new Set(articles(doc).map((article) => String(article.attrs["weight"])));
    expect(weights).toEqual(new Set(["mandatory", "optional"]));
    for (const type of ["options", "alternatives", "placeholder", "draftingNote", "footnote"])
      expect(nodesOf(doc, type).length, type).toBeGreaterThanOrEqual(2);
    for (const choice of nodesOf(doc, "options")) expect(choice.childCount).toBeGreaterThan(1);
    const terms = new Set<string>();
    doc.descendants((node) => {
      for (const mark of node.marks)
        if (mark.type.name === "term") terms.add(String(mark.attrs["id"]));
    });
    expect(terms.size).toBeGreaterThanOrEqual(10);
  });

  it.each(both)("has a heading and a commentary for every article (%s)", (_, { doc }) => {
    for (const article of articles(doc)) {
      const names = article.children.map((child) => child.type.name);
      expect(names[0], String(article.attrs["guid"])).toBe("heading");
      expect(names.filter((name) => name === "commentary")).toEqual(["commentary"]);
    }
  });

  it.each(both)("refers only to provisions that are there (%s)", (_, { doc }) => {
    const numbering = numberLaw(doc);
    for (const { attrs } of nodesOf(doc, "ref"))
      if (attrs["work"] === null) expect(numbering.byGuid(String(attrs["target"]))).not.toBeNull();
  });

  it.each(both)("has no empty paragraph and no leftover of its notation (%s)", (_, { doc }) => {
    const numbering = numberLaw(doc);
    for (const block of [...nodesOf(doc, "p"), ...nodesOf(doc, "heading")]) {
      const words = plainText(block, numbering);
      expect(words.trim()).not.toBe("");
      expect(words).not.toMatch(brackets);
      expect(words).not.toMatch(/ {2}| [,.;:)]|\( |\.\.|"/);
    }
  });

  it.each(both)("has nothing that stands in the way of adoption (%s)", (_, law) => {
    expect(errorsOf(law)).toEqual([]);
  });

  it("is in the language that it claims", () => {
    const latin = units(ru.doc).filter(({ text: own }) => /[a-z]{4,} [a-z]{4,}/.test(own));
    const cyrillic = units(en.doc).filter(({ text: own }) => /[а-яё]/i.test(own));
    expect([...latin, ...cyrillic].map((unit) => unit.eId)).toEqual([]);
  });
});
