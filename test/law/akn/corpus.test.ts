import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Node } from "prosemirror-model";
import { readAkn, writeAkn } from "../../../law/akn";
import { elementOf, labelFor, numberLaw, ruleOf } from "../../../law/number";
import { lawToStored, type ReadResult } from "../../../law/schema";
import { units } from "../../../law/unit";
import { corpus } from "../../corpus";
import { schemaErrors } from "./xsd";

interface Expected {
  documentType: string;
  language: string;
  articlesOutsideQuotedText: number;
  sectionsOutsideQuotedText: number;
  elements: Record<string, number>;
  words: number;
}

const files: Record<string, Expected> =
  corpus === null
    ? {}
    : (JSON.parse(readFileSync(`${corpus}/akn/expected.json`, "utf8")) as Record<string, Expected>);

const counter = () => {
  let n = 0;
  return () => `n${++n}`;
};

const read = (file: string): ReadResult =>
  readAkn(readFileSync(`${corpus}/akn/${file}`, "utf8"), counter());

const wordsOf = (text: string): string[] =>
  text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Characters of a source with tags and entities resolved, without its description. */
const sourceText = (file: string): string =>
  readFileSync(`${corpus}/akn/${file}`, "utf8")
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, " ")
    .replace(/<(?:\w+:)?meta\b[\s\S]*?<\/(?:\w+:)?meta>/g, " ")
    .replace(
      /<(?:\w+:)?(?:b|i|sup|sub|span|u|ins|del)\b[^>]*>|<\/(?:\w+:)?(?:b|i|sup|sub|span|u|ins|del)>/g,
      "",
    )
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&\w+;/g, " ");

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function documentText(doc: Node): string {
  const numbering = numberLaw(doc);
  const out: string[] = [];
  doc.descendants((node, pos, parent) => {
    const { label, num, text, prompt, value } = node.attrs as Record<string, string | null>;
    if (node.isText) out.push(node.text ?? "");
    else if (node.type.name === "ref") out.push(text ?? "");
    else if (node.type.name === "placeholder") out.push(value ?? prompt ?? "");
    else if (node.type.name === "provision" || node.type.name === "annex") {
      const rule = ruleOf(numbering.profile, elementOf(node), null);
      out.push(" ", numbering.at(pos)?.label ?? label ?? labelFor(num ?? "", rule), " ");
    } else out.push(" ");
    return parent !== null;
  });
  return out.join("").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (c) => String(superscripts.indexOf(c)));
}

/** Words of the source that the document does not have, each as often as it is missing. */
function lostWords(file: string, doc: Node): string[] {
  const had = new Map<string, number>();
  for (const word of wordsOf(documentText(doc))) had.set(word, (had.get(word) ?? 0) + 1);
  return wordsOf(sourceText(file)).filter((word) => {
    const left = had.get(word) ?? 0;
    had.set(word, left - 1);
    return left <= 0;
  });
}

const laws = Object.entries(files).filter(([, expected]) => expected.documentType !== "debate");
const debates = Object.keys(files).filter((file) => files[file]?.documentType === "debate");

describe.runIf(corpus !== null)("readAkn on published files", () => {
  it.each(laws.map(([file]) => file))(
    "finds every article and section of %s",
    { timeout: 30_000 },
    (file) => {
      const result = read(file);
      if (!result.ok) throw new Error(result.message);
      result.doc.check();
      const found = units(result.doc);
      const count = (element: string) => found.filter((unit) => unit.element === element).length;
      expect([count("article"), count("section")]).toEqual([
        files[file]?.articlesOutsideQuotedText,
        files[file]?.sectionsOutsideQuotedText,
      ]);
      const lost = lostWords(file, result.doc);
      expect(lost.length / wordsOf(sourceText(file)).length, lost.join(" ")).toBeLessThan(0.005);
    },
  );

  it("writes what it read from them validly, and reads it back", { timeout: 60_000 }, () => {
    const errors = schemaErrors();
    for (const [file] of laws) {
      const result = read(file);
      if (!result.ok) throw new Error(result.message);
      const xml = writeAkn(result);
      expect(errors(xml), file).toEqual([]);
      const back = readAkn(xml, counter());
      if (!back.ok) throw new Error(back.message);
      expect(lawToStored(back), file).toEqual(lawToStored(result));
    }
  });

  it.each(debates)("says of %s that it is no law", (file) => {
    expect(read(file)).toMatchObject({ ok: false, reason: "not-a-law" });
  });
});
