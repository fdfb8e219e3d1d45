import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../../client/editor/comments/anchors";
import { moveDown } from "../../../law/edit";
import { schema } from "../../../law/schema";
import { suggest, suggestionAuthor, suggestionId } from "../../../law/suggest";
import { act, art } from "../../build";

const place = (doc: Node, words: string): number => {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.text?.includes(words)) found = pos + node.text.indexOf(words);
  });
  return found;
};

const author = suggestionAuthor("u1", "Ann");
const who = { author, mint: () => suggestionId(author, 0, "name000001") };

const commented = (): Node => {
  const doc = act(art("Scope", "The State acts."), art("Fees", "A fee is paid."));
  const at = place(doc, "State");
  const mark = schema.marks.comment.create({ thread: "thread01" });
  return new Transform(doc).addMark(at, at + 5, mark).doc;
};

const words = (doc: Node, thread: string): string => {
  const anchor = anchorsOf(doc).get(thread);
  return anchor ? doc.textBetween(anchor.from, anchor.to) : "";
};

describe("the place of a thread", () => {
  it("goes along with its words when their provision is moved, as an edit and as a suggestion", () => {
    const doc = commented();
    const move = moveDown(doc, doc.resolve(place(doc, "Scope")).before(-1));
    if (!move.ok) throw new Error(move.reason);
    const tr = new Transform(doc);
    move.apply(tr);
    expect(words(tr.doc, "thread01")).toBe("State");
    expect(words(suggest(doc, tr.steps, who).doc, "thread01")).toBe("State");
  });

  it("is still there while its words are only suggested to go, and gone with them", () => {
    const doc = commented();
    const at = place(doc, "State");
    const tr = new Transform(doc).delete(at, at + 5);
    expect(words(suggest(doc, tr.steps, who).doc, "thread01")).toBe("State");
    expect(anchorsOf(tr.doc).has("thread01")).toBe(false);
  });

  it("of a suggestion's reason is the suggestion", () => {
    const doc = commented();
    const tr = new Transform(doc).insert(place(doc, "acts"), schema.text("always "));
    expect(words(suggest(doc, tr.steps, who).doc, "name000001")).toBe("always ");
  });
});
