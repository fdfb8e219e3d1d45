import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { splitAt } from "../../../law/edit";
import { schema } from "../../../law/schema";
import { asAccepted, asRejected, listSuggestions, suggest } from "../../../law/suggest";
import { act, art, para } from "../../build";
import { counting, suggesters } from "./editing";

const [ann, bob] = suggesters(counting());
if (!ann || !bob) throw new Error("two people");

const start = (words = "to  be aa") => act(art("Scope", words));
/** Position of the start of the article's one paragraph. */
const line = (doc: Node): number => {
  let at = 0;
  doc.descendants((node, pos) => {
    if (node.type.name === "p") at = pos + 1;
  });
  return at;
};

const typing = (doc: Node, from: number, to: number, words: string, who = ann) => {
  const at = line(doc);
  const tr = new Transform(doc);
  tr.replaceWith(at + from, at + to, words === "" ? [] : schema.text(words));
  return suggest(doc, tr.steps, who);
};

const marked = (doc: Node): string => {
  let out = "";
  doc.descendants((node, _pos, parent) => {
    if (parent?.type.name !== "p") return;
    const names = node.marks.map((mark) => mark.type.name);
    out += names.includes("ins")
      ? `+${node.text}+`
      : names.includes("del")
        ? `-${node.text}-`
        : node.text;
  });
  return out;
};

describe("dividing while suggesting", () => {
  it("leaves the words of the second half where they are, and the cursor goes to them", () => {
    const doc = act(art("Scope", para("The State shall act.")));
    const at = line(doc) + 10;
    const tr = new Transform(doc);
    const edit = splitAt(doc, at, "new");
    if (!edit.ok) throw new Error(edit.reason);
    edit.apply(tr);
    const made = suggest(doc, tr.steps, ann);
    const after = made.doc.resolve(made.mapping.map(at, 1));
    expect(after.parent.textContent).toBe("shall act.");
    expect(made.mapping.mapResult(at + 3).deleted).toBe(false);
  });
});

describe("typing while suggesting", () => {
  it.each([
    ["a space before a space", 2, " ", "to+ +  be aa"],
    ["a letter before the same letter", 7, "a", "to  be +a+aa"],
    ["a letter between two of it", 8, "a", "to  be a+a+a"],
  ])("marks what was written, not its like: %s", (_what, at, words, want) => {
    const made = typing(start(), at, at, words);
    expect(marked(made.doc)).toBe(want);
    expect(made.mapping.map(line(start()) + at, 1)).toBe(line(start()) + at + words.length);
  });

  it("makes one suggestion of letters that are struck one by one, and of what is written instead", () => {
    let doc = start("act.");
    for (const at of [3, 2, 1, 0]) doc = typing(doc, at, at + 1, "").doc;
    for (const [i, letter] of [..."wait."].entries()) doc = typing(doc, i, i, letter).doc;
    expect(marked(doc)).toBe("+wait.+-act.-");
    expect(listSuggestions(doc)).toMatchObject([
      { kind: "replace", deleted: "act.", inserted: "wait." },
    ]);
  });

  it("does not lose letters that the page put among struck ones", () => {
    const doc = typing(start("act"), 0, 3, "").doc;
    const struck = doc.nodeAt(line(doc))?.marks ?? [];
    const tr = new Transform(doc).insert(line(doc) + 1, schema.text("x", struck));
    const made = suggest(doc, tr.steps, ann).doc;
    expect(marked(made)).toBe("-a-+x+-ct-");
    expect(asAccepted(made).textContent).toBe("Scopex");
    expect(asRejected(made).eq(start("act"))).toBe(true);
  });

  it("takes one's own words back for real, and only strikes those of others", () => {
    const doc = typing(start("act"), 0, 0, "now ").doc;
    expect(marked(typing(doc, 0, 4, "").doc)).toBe("act");
    expect(listSuggestions(typing(doc, 0, 4, "", bob).doc).map(({ author }) => author)).toEqual([
      "ann",
      "bob",
    ]);
  });
});
