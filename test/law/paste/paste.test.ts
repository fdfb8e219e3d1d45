import fs from "node:fs";
import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { pasteAt, pastedTree, readCopied, type PastedNumbers } from "../../../law/paste";
import { act, art, body, para } from "../../build";

const fixture = (name: string) =>
  fs.readFileSync(new URL(`../../fixtures/paste/${name}`, import.meta.url), "utf8");
let minted = 0;
const mint = () => `pasted${++minted}`;

const english = (...articles: Node[]) =>
  act({ lang: "en", profile: "en-cis-model" }, body(...articles));

/** Position at the end of the last paragraph. */
const endOf = (doc: Node): number => {
  let at = 0;
  doc.descendants((node, pos) => {
    if (node.isTextblock) at = pos + 1 + node.content.size;
  });
  return at;
};

const read = (doc: Node, copied: string) => {
  const html = copied.includes("<");
  const pasted = readCopied(
    html ? { kind: "html", html: copied } : { kind: "text", text: copied },
    doc,
    mint,
  );
  if (!pasted) throw new Error("no words");
  return pasted;
};

/** "  *12 bis | words": an asterisk for a fixed number. */
const tree = (doc: Node, copied: string, numbers: PastedNumbers = "keep"): string[] =>
  pastedTree(doc, endOf(doc), read(doc, copied), numbers).map(
    ({ depth, label, fixed, words }) =>
      `${"  ".repeat(depth)}${fixed ? "*" : ""}${label} | ${words}`,
  );

const paste = (doc: Node, copied: string): Node => {
  const edit = pasteAt(doc, endOf(doc), read(doc, copied), "keep");
  if (!edit.ok) throw new Error(edit.reason);
  const tr = new Transform(doc);
  edit.apply(tr);
  tr.doc.check();
  return tr.doc;
};

/** A line with its spaces that do not break as "~". */
const noBreak = (line: string) => line.replaceAll("\u00A0", "~");

describe("what is copied from Word", () => {
  const windows = fixture("word-windows.html");

  it("becomes provisions; numbers that come by themselves are dropped, others fixed", () =>
    expect(tree(english(), windows).map(noBreak)).toMatchInlineSnapshot(`
      [
        "Article 1 | Reporting duties",
        "  1. | The owner of a harbour crane reports within two days:",
        "    (a) | every fault;",
        "    (b) | every repair.",
        "  2. | The harbour master keeps a list of “faults~and repairs”.",
        "*Article 1 bis | Inspection · The harbour master inspects every crane once a year.",
      ]
    `));

  it("becomes provisions with its tracked changes accepted, which is told", () => {
    const pasted = read(english(), windows);
    expect([pasted.inserted, pasted.deleted]).toEqual([1, 1]);
    expect(paste(english(), windows).textContent).toContain("reports within two days:");
  });

  it("keeps spaces and quotation marks as they are", () =>
    expect(paste(english(), windows).textContent).toContain("“faults\u00a0and repairs”"));

  it("becomes provisions from a Mac, in Russian", () =>
    expect(tree(act({ lang: "ru", profile: "ru-cis-model" }, body()), fixture("word-mac.html")))
      .toMatchInlineSnapshot(`
      [
        "Статья 1 | Сообщения о неисправностях",
        "  1. | Владелец портового крана сообщает капитану порта:",
        "    1) | о каждой неисправности;",
        "    2) | о каждом ремонте.",
      ]
    `));
});

it.each(["libreoffice.html", "page.html"])("reads %s", (name) =>
  expect(tree(english(), fixture(name))).toEqual([
    "Article 1 | Lighting",
    "  1. | Each berth is lit from dusk to dawn.",
    "  2. | The harbour master may allow exceptions.",
  ]),
);

describe("what is copied as plain text", () => {
  const law = english(art("Scope", para("One."), para("Two.")));

  it("goes on with the list that it is pasted after", () =>
    expect(tree(law, "3. Three.\n4. Four.")).toEqual(["3. | Three.", "4. | Four."]));

  it("keeps a number that the list would not give", () =>
    expect(tree(law, "7. Seven.\n8. Eight.")).toEqual(["*7. | Seven.", "8. | Eight."]));

  it("leaves numbers to the law where asked to", () =>
    expect(tree(law, "7. Seven.\n8. Eight.", "automatic")).toEqual(["3. | Seven.", "4. | Eight."]));

  it("puts articles after the article", () =>
    expect(paste(law, "Article 2. Fees\n1. A fee is paid.").firstChild?.childCount).toBe(2));

  it("puts a line into the line where the cursor stands", () =>
    expect(paste(law, "And so on.").textContent).toBe("ScopeOne.Two.And so on."));
});
